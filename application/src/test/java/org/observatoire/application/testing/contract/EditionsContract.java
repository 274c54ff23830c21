package org.observatoire.application.testing.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigInteger;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.observatoire.application.testing.sample.SomeEdition;
import org.observatoire.domain.action.CategoryId;
import org.observatoire.domain.edition.AwardCategory;
import org.observatoire.domain.edition.Edition;
import org.observatoire.domain.edition.EditionRules;
import org.observatoire.domain.edition.NominationId;
import org.observatoire.domain.edition.PrizesToGive;
import org.observatoire.domain.edition.Stage;
import org.observatoire.domain.ranking.Fraction;
import org.observatoire.domain.ranking.Quorum;
import org.observatoire.domain.territory.AuthorityKind;

/** The contract of {@link org.observatoire.application.port.Editions}. */
public interface EditionsContract extends PortContract {

    /** When a palmarès was made public, to the nanosecond. */
    Instant PROCLAIMED = Instant.parse("2026-11-23T12:00:00.123456789Z");

    @Test
    default void tellsAnEditionAsItWasKept() {
        Edition scored = new Edition.Announced(SomeEdition.scored(2026));
        Edition graded = new Edition.Announced(SomeEdition.graded(2027));

        added(scored, graded);

        assertEquals(Optional.of(scored), ports().editions().find(2026));
        assertEquals(Optional.of(graded), ports().editions().find(2027));
    }

    @Test
    default void tellsAQuorumToTheLastDigit() {
        EditionRules rules = SomeEdition.graded(2026);
        Fraction share =
                Fraction.of(BigInteger.TEN.pow(40), BigInteger.TEN.pow(40).add(BigInteger.ONE));
        Edition edition = new Edition.Announced(new EditionRules(
                rules.year(),
                rules.name(),
                rules.method(),
                rules.recusal(),
                new Quorum(share, Long.MAX_VALUE),
                rules.categories(),
                rules.gold(),
                rules.calendar(),
                rules.jurorsPerNominee()));

        added(edition);

        assertEquals(Optional.of(edition), ports().editions().find(2026));
    }

    @Test
    default void tellsNothingOfAYearWithoutEdition() {
        added(new Edition.Announced(SomeEdition.graded(2026)));

        assertEquals(Optional.empty(), ports().editions().find(2025));
        assertEquals(List.of(), ports().editions().nominations(2025));
    }

    @Test
    default void listsEveryEditionLatestFirst() {
        assertEquals(List.of(), ports().editions().all());
        Edition first = new Edition.Announced(SomeEdition.graded(2024));
        Edition second = new Edition.Announced(SomeEdition.scored(2025));
        Edition third = new Edition.Announced(SomeEdition.scored(2026));

        added(second, third, first);

        assertEquals(List.of(third, second, first), ports().editions().all());
    }

    @Test
    default void refusesASecondEditionOfAYear() {
        Edition edition = new Edition.Announced(SomeEdition.graded(2026));
        added(edition);

        assertThrows(RuntimeException.class, () -> added(new Edition.Announced(SomeEdition.scored(2026))));

        assertEquals(Optional.of(edition), ports().editions().find(2026));
    }

    @ParameterizedTest
    @EnumSource(value = Stage.class, mode = EnumSource.Mode.EXCLUDE, names = "PROCLAIMED")
    default void keepsTheStageThatAnEditionHasReached(Stage stage) {
        EditionRules rules = SomeEdition.scored(2026);
        Edition other = new Edition.Announced(SomeEdition.scored(2025));
        added(new Edition.Announced(rules), other);
        Edition later = Edition.at(rules, stage);

        Given.kept(ports(), () -> ports().editions().replace(later));

        assertEquals(Optional.of(later), ports().editions().find(2026));
        assertEquals(Optional.of(other), ports().editions().find(2025));
    }

    @Test
    default void keepsTheInstantOfItsProclamation() {
        EditionRules rules = SomeEdition.graded(2026);
        added(new Edition.InDeliberation(rules));
        Edition proclaimed = new Edition.Proclaimed(rules, PROCLAIMED);

        Given.kept(ports(), () -> ports().editions().replace(proclaimed));

        assertEquals(Optional.of(proclaimed), ports().editions().find(2026));
        assertEquals(List.of(proclaimed), ports().editions().all());
    }

    @Test
    default void keepsRulesAsAmended() {
        EditionRules scored = SomeEdition.scored(2026);
        EditionRules graded = SomeEdition.graded(2026);
        Edition other = new Edition.Announced(SomeEdition.scored(2025));
        added(new Edition.Announced(scored), other);

        for (EditionRules rules : List.of(graded, scored, graded)) {
            Edition amended = new Edition.SubmissionsOpen(rules);
            Given.kept(ports(), () -> ports().editions().replace(amended));
            assertEquals(Optional.of(amended), ports().editions().find(2026));
        }

        assertEquals(Optional.of(other), ports().editions().find(2025));
    }

    @Test
    default void keepsCategoriesAddedTakenOutAndMoved() {
        EditionRules rules = SomeEdition.graded(2026);
        AwardCategory listening = rules.categories().get(0);
        AwardCategory reach = rules.categories().get(1);
        AwardCategory solidarity = new AwardCategory(
                new CategoryId("solidarity"),
                "Solidarité",
                List.of(AuthorityKind.REGION),
                List.of(),
                listening.grid(),
                new PrizesToGive(1, 2));
        added(new Edition.Announced(rules));

        for (List<AwardCategory> categories : List.of(
                List.of(reach, solidarity, listening),
                List.of(solidarity, reach),
                List.of(listening, reach, solidarity),
                List.of(solidarity))) {
            Edition amended = new Edition.Announced(withCategories(rules, categories));
            Given.kept(ports(), () -> ports().editions().replace(amended));
            assertEquals(Optional.of(amended), ports().editions().find(2026));
        }
    }

    @Test
    default void leavesNominationsWhereRulesAreAmended() {
        EditionRules rules = SomeEdition.graded(2026);
        added(new Edition.InSelection(rules));
        Given.someAction(ports(), "a");
        GivenPrize.nominated(ports(), 2026, "reach.a", "listening.a");
        List<AwardCategory> reversed =
                List.of(rules.categories().get(1), rules.categories().get(0));

        Given.kept(ports(), () -> ports().editions().replace(new Edition.InSelection(withCategories(rules, reversed))));

        assertEquals(
                List.of(NominationId.of("listening.a"), NominationId.of("reach.a")),
                ports().editions().nominations(2026));
    }

    @Test
    default void takesBackANominationAndKeepsItOnceMore() {
        added(new Edition.InSelection(SomeEdition.graded(2026)), new Edition.InSelection(SomeEdition.graded(2027)));
        Given.someAction(ports(), "a");
        GivenPrize.nominated(ports(), 2026, "reach.a", "listening.a");
        GivenPrize.nominated(ports(), 2027, "reach.a");
        NominationId reach = NominationId.of("reach.a");

        for (int times = 0; times < 2; times++) {
            Given.kept(ports(), () -> ports().editions().withdraw(2026, reach));
            assertEquals(
                    List.of(NominationId.of("listening.a")), ports().editions().nominations(2026));
        }

        assertEquals(List.of(reach), ports().editions().nominations(2027));
        GivenPrize.nominated(ports(), 2026, "reach.a");
        assertEquals(
                List.of(NominationId.of("listening.a"), reach),
                ports().editions().nominations(2026));
    }

    @Test
    default void replacesNoEditionThatWasNeverAdded() {
        Edition edition = new Edition.InJudging(SomeEdition.graded(2026));

        assertThrows(
                RuntimeException.class,
                () -> Given.kept(ports(), () -> ports().editions().replace(edition)));

        assertEquals(List.of(), ports().editions().all());
    }

    @Test
    default void listsNominationsByTheirWrittenIdentityEachOnce() {
        added(new Edition.InSelection(SomeEdition.graded(2026)), new Edition.InSelection(SomeEdition.graded(2027)));
        Stream.of("a", "a-b", "b").forEach(id -> Given.someAction(ports(), id));
        GivenPrize.nominated(ports(), 2026, "reach.b", "reach.a-b", "listening.b", "reach.a");
        GivenPrize.nominated(ports(), 2027, "reach.b");

        GivenPrize.nominated(ports(), 2026, "reach.b");

        assertEquals(
                Stream.of("listening.b", "reach.a", "reach.a-b", "reach.b")
                        .map(NominationId::of)
                        .toList(),
                ports().editions().nominations(2026));
        assertEquals(List.of(NominationId.of("reach.b")), ports().editions().nominations(2027));
    }

    private void added(Edition... editions) {
        Given.kept(ports(), () -> Stream.of(editions).forEach(ports().editions()::add));
    }

    private static EditionRules withCategories(EditionRules rules, List<AwardCategory> categories) {
        return new EditionRules(
                rules.year(),
                rules.name(),
                rules.method(),
                rules.recusal(),
                rules.quorum(),
                categories,
                rules.gold(),
                rules.calendar(),
                rules.jurorsPerNominee());
    }
}
