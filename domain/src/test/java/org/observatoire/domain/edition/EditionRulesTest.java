package org.observatoire.domain.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.observatoire.domain.wording.MalformedAssertions.assertMalformed;
import static org.observatoire.domain.wording.MalformedAssertions.assertPast;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.observatoire.domain.action.CategoryId;
import org.observatoire.domain.ranking.Quorum;
import org.observatoire.domain.territory.Authorities;
import org.observatoire.domain.territory.AuthorityKind;
import org.observatoire.domain.territory.SizeBand;
import org.observatoire.domain.wording.Fault;

class EditionRulesTest {

    private static final AwardCategory LISTENING = SampleRules.category("listening", 1, 1);
    private static final AwardCategory REACH = SampleRules.category("reach", 1, 1);
    private static final AwardCategory WITHOUT_GRID = new AwardCategory(
            new CategoryId("open"), "Ouverte", List.of(), List.of(), Optional.empty(), new PrizesToGive(1, 0));

    @ParameterizedTest
    @CsvSource({"1999, false", "2000, true", "2999, true", "3000, false"})
    void theYearHasFourDigitsOfThisMillennium(int year, boolean accepted) {
        if (accepted) {
            assertEquals(year, rules(year, "Essai", Optional.empty(), LISTENING).year());
        } else {
            assertPast("year", Fault.OUT_OF_RANGE, 2_999, () -> rules(year, "Essai", Optional.empty(), LISTENING));
        }
    }

    @Test
    void anEditionHasAName() {
        assertEquals(
                "Essai", rules(2031, " Essai ", Optional.empty(), LISTENING).name());
        assertMalformed("name", Fault.MISSING, () -> rules(2031, " ", Optional.empty(), LISTENING));
        assertPast("name", Fault.TOO_LONG, 200, () -> rules(2031, "a".repeat(201), Optional.empty(), LISTENING));
    }

    @Test
    void anEditionHasOneToFiftyCategories() {
        AwardCategory[] many = IntStream.range(0, 51)
                .mapToObj(index -> SampleRules.category("c" + index, 1, 0))
                .toArray(AwardCategory[]::new);

        assertMalformed("categories", Fault.MISSING, () -> rules(2031, "Essai", Optional.empty()));
        assertEquals(
                50,
                rules(2031, "Essai", Optional.empty(), Arrays.copyOf(many, 50))
                        .categories()
                        .size());
        assertPast("categories", Fault.TOO_MANY, 50, () -> rules(2031, "Essai", Optional.empty(), many));
    }

    @Test
    void noCategoryStandsTwiceEvenUnderAnotherLabel() {
        AwardCategory relabelled =
                new AwardCategory(LISTENING.id(), "Autre", List.of(), List.of(), LISTENING.grid(), LISTENING.prizes());

        assertMalformed(
                "categories", Fault.REPEATED, () -> rules(2031, "Essai", Optional.empty(), LISTENING, relabelled));
    }

    @Test
    void aCategoryIsFoundByItsName() {
        EditionRules rules = rules(2031, "Essai", Optional.empty(), LISTENING, REACH);

        assertEquals(Optional.of(REACH), rules.category(new CategoryId("reach")));
        assertEquals(Optional.empty(), rules.category(new CategoryId("solidarity")));
    }

    @Test
    void atLeastOneJurorJudgesEachNominee() {
        assertEquals(
                Optional.of(1), rules(2031, "Essai", Optional.of(1), LISTENING).jurorsPerNominee());
        assertPast("jurorsPerNominee", Fault.OUT_OF_RANGE, 0, () -> rules(2031, "Essai", Optional.of(0), LISTENING));
    }

    @Test
    void theWeightedMeanNeedsAGridInEachCategory() {
        assertMalformed(
                "categories[1].grid",
                Fault.MISSING,
                () -> SampleRules.rules(SampleRules.SCORES, LISTENING, WITHOUT_GRID));
    }

    @Test
    void majorityJudgmentNeedsNoGrid() {
        assertEquals(
                List.of(WITHOUT_GRID),
                SampleRules.rules(SampleRules.MENTIONS, WITHOUT_GRID).categories());
    }

    @Test
    void methodsHaveTheirWrittenForms() {
        assertEquals("weighted-mean", SampleRules.SCORES.code());
        assertEquals("majority-judgment", SampleRules.MENTIONS.code());
    }

    @Test
    void mentionsAreTwoToTwentyEachOnce() {
        List<String> many =
                IntStream.range(0, 21).mapToObj(index -> "M" + index).toList();

        assertMalformed("grades", Fault.MISSING, () -> new JudgingMethod.MajorityJudgment(List.of("Bien")));
        assertMalformed("grades", Fault.REPEATED, () -> new JudgingMethod.MajorityJudgment(List.of("Bien", " Bien")));
        assertMalformed("grades", Fault.MISSING, () -> new JudgingMethod.MajorityJudgment(List.of("Bien", " ")));
        assertPast(
                "grades",
                Fault.TOO_LONG,
                100,
                () -> new JudgingMethod.MajorityJudgment(List.of("Bien", "a".repeat(101))));
        assertPast("grades", Fault.TOO_MANY, 20, () -> new JudgingMethod.MajorityJudgment(many));
        assertEquals(List.of("M0", "M1"), new JudgingMethod.MajorityJudgment(List.of(" M0", "M1 ")).grades());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 101})
    void aCategoryGivesOneToAHundredSilver(int silver) {
        assertPast("silver", Fault.OUT_OF_RANGE, 100, () -> new PrizesToGive(silver, 0));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 101})
    void aCategoryGivesUpToAHundredBronze(int bronze) {
        assertPast("bronze", Fault.OUT_OF_RANGE, 100, () -> new PrizesToGive(1, bronze));
    }

    @Test
    void theMostAndTheFewestPrizesAreAccepted() {
        assertEquals(0, new PrizesToGive(1, 0).bronze());
        assertEquals(100, new PrizesToGive(100, 100).silver());
    }

    @Test
    void aCategoryThatSaysNothingIsOpenToAll() {
        assertTrue(LISTENING.openTo(Authorities.PULNOY));
        assertTrue(LISTENING.openTo(Authorities.OCCITANIE));
    }

    @Test
    void aCategoryIsOpenToItsKindsAndSizesTogether() {
        AwardCategory smallCommunes =
                openTo(List.of(AuthorityKind.COMMUNE), List.of(SizeBand.FROM_2000, SizeBand.FROM_100000));

        assertTrue(smallCommunes.openTo(Authorities.PULNOY));
        assertTrue(smallCommunes.openTo(Authorities.MONTREUIL));
        assertFalse(smallCommunes.openTo(Authorities.SCHILTIGHEIM));
        assertFalse(smallCommunes.openTo(Authorities.BORDEAUX_METROPOLE));
    }

    @Test
    void aCategoryMayLimitTheKindAloneOrTheSizeAlone() {
        assertTrue(openTo(List.of(AuthorityKind.COMMUNE), List.of()).openTo(Authorities.BEZONS));
        assertFalse(openTo(List.of(AuthorityKind.COMMUNE), List.of()).openTo(Authorities.GERS));
        assertTrue(openTo(List.of(), List.of(SizeBand.FROM_100000)).openTo(Authorities.GERS));
        assertFalse(openTo(List.of(), List.of(SizeBand.FROM_100000)).openTo(Authorities.BEZONS));
    }

    @Test
    void aCategoryHasALabelAndListsNothingTwice() {
        assertMalformed(
                "eligibleKinds",
                Fault.REPEATED,
                () -> openTo(Collections.nCopies(2, AuthorityKind.COMMUNE), List.of()));
        assertMalformed(
                "eligibleSizes", Fault.REPEATED, () -> openTo(List.of(), Collections.nCopies(2, SizeBand.FROM_2000)));
        assertMalformed(
                "label",
                Fault.MISSING,
                () -> new AwardCategory(
                        LISTENING.id(), "", List.of(), List.of(), Optional.empty(), LISTENING.prizes()));
    }

    private static AwardCategory openTo(List<AuthorityKind> kinds, List<SizeBand> sizes) {
        return new AwardCategory(
                new CategoryId("some"), "Certaines", kinds, sizes, Optional.empty(), new PrizesToGive(1, 0));
    }

    private static EditionRules rules(
            int year, String name, Optional<Integer> jurorsPerNominee, AwardCategory... categories) {
        return new EditionRules(
                year,
                name,
                SampleRules.MENTIONS,
                RecusalBreadth.AUTHORITY,
                Quorum.HALF_AND_THREE,
                List.of(categories),
                false,
                new EditionCalendar(Optional.empty(), Optional.empty()),
                jurorsPerNominee);
    }
}
