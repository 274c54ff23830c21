package org.observatoire.domain.palmares;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.observatoire.domain.palmares.JudgedEdition.scored;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.observatoire.domain.action.CategoryId;
import org.observatoire.domain.edition.AwardCategory;
import org.observatoire.domain.edition.EditionRules;
import org.observatoire.domain.edition.NominationId;
import org.observatoire.domain.edition.SampleRules;
import org.observatoire.domain.jury.Ballot;
import org.observatoire.domain.jury.JurorId;
import org.observatoire.domain.palmares.Proclamation.Fault;
import org.observatoire.domain.palmares.Proclamation.Objection;
import org.observatoire.domain.ranking.Coverage;
import org.observatoire.domain.territory.Authorities;

class ProclamationTest {

    private static final AwardCategory LISTENING = SampleRules.category("listening", 1, 1);
    private static final AwardCategory REACH = SampleRules.category("reach", 1, 0);
    private static final EditionRules RULES = SampleRules.rules(SampleRules.SCORES, LISTENING, REACH);
    private static final NominationId A = SampleRules.nomination("listening", "a");
    private static final NominationId B = SampleRules.nomination("listening", "b");
    private static final NominationId C = SampleRules.nomination("listening", "c");
    private static final NominationId UNJUDGED = SampleRules.nomination("listening", "unjudged");
    private static final NominationId R = SampleRules.nomination("reach", "a");
    private static final NominationId STRANGER = SampleRules.nomination("listening", "stranger");
    private static final List<JurorId> PANEL = IntStream.range(0, 2)
            .mapToObj(index -> new JurorId("juror-" + index))
            .toList();

    @Test
    void aDecisionThatFollowsTheRankingMeetsNoObjection() {
        assertEquals(List.of(), objections(List.of(A, R)));
        assertEquals(List.of(), objections(List.of()));
    }

    @Test
    void goldGoesToLaureatesAlone() {
        assertEquals(
                List.of(new Objection("gold[1]", Fault.NOT_A_LAUREATE), new Objection("gold[2]", Fault.NOT_A_LAUREATE)),
                objections(List.of(A, B, UNJUDGED)));
    }

    @Test
    void goldGoesToNomineesAlone() {
        NominationId elsewhere = SampleRules.nomination("solidarity", "a");

        assertEquals(
                List.of(new Objection("gold[0]", Fault.NOT_A_NOMINEE), new Objection("gold[1]", Fault.NOT_A_NOMINEE)),
                objections(List.of(STRANGER, elsewhere)));
    }

    @Test
    void anEditionWithoutGoldGivesNone() {
        EditionRules without = new EditionRules(
                RULES.year(),
                RULES.name(),
                RULES.method(),
                RULES.recusal(),
                RULES.quorum(),
                RULES.categories(),
                false,
                RULES.calendar(),
                RULES.jurorsPerNominee());
        Proclamation proclamation = new Proclamation(without, edition().counts());

        assertEquals(
                List.of(new Objection("gold[0]", Fault.NO_GOLD)),
                proclamation.objectionsTo(new Decision(List.of(A), List.of(), PublishedDetail.RESULTS)));
    }

    @Test
    void theLaureatesOfADepartureMayHaveGoldAndThoseOfTheRankingNoMore() {
        Departure departure = departure("listening", List.of(B), List.of(A));

        assertEquals(List.of(), objections(List.of(B), departure));
        assertEquals(List.of(new Objection("gold[0]", Fault.NOT_A_LAUREATE)), objections(List.of(A), departure));
    }

    @Test
    void aDepartureNamesNomineesOfItsCategory() {
        Departure departure = departure("listening", List.of(B, R), List.of(A, STRANGER));

        assertEquals(
                List.of(
                        new Objection("overrides[0].laureates[1]", Fault.NOT_A_NOMINEE),
                        new Objection("overrides[0].bronze[1]", Fault.NOT_A_NOMINEE)),
                objections(List.of(), departure));
    }

    @Test
    void aCategoryIsDepartedFromOnceAndIsOneOfTheEdition() {
        Departure departure = departure("listening", List.of(B), List.of());

        assertEquals(
                List.of(
                        new Objection("overrides[1].category", Fault.CATEGORY),
                        new Objection("overrides[2].category", Fault.CATEGORY)),
                objections(List.of(), departure, departure, departure("solidarity", List.of(B), List.of())));
    }

    @Test
    void thePalmaresTellsEachNomineeOnceByItsIdentity() {
        Palmares palmares = edition().palmares(new Decision(List.of(A), List.of(), PublishedDetail.RESULTS));

        assertEquals(RULES, palmares.rules());
        assertEquals(1, palmares.version());
        assertEquals(JudgedEdition.NOON, palmares.proclaimedAt());
        assertEquals(PublishedDetail.RESULTS, palmares.detail());
        assertEquals(List.of(A), palmares.gold());
        assertEquals(
                List.of(LISTENING.id(), REACH.id()),
                palmares.categories().stream().map(CategoryPalmares::category).toList());
        List<NomineeLine> lines = palmares.categories().get(0).nominees();
        assertEquals(
                List.of(A, B, C, UNJUDGED),
                lines.stream().map(NomineeLine::nomination).toList());
        assertEquals(
                List.of(Optional.of(1), Optional.of(2), Optional.of(3), Optional.empty()),
                lines.stream().map(NomineeLine::rank).toList());
        assertEquals(
                List.of(
                        Optional.of(Distinction.SILVER),
                        Optional.of(Distinction.BRONZE),
                        Optional.empty(),
                        Optional.empty()),
                lines.stream().map(NomineeLine::distinction).toList());
        assertEquals("Action a", lines.get(0).title());
        assertEquals(Authorities.PULNOY.id(), lines.get(0).authority());
        assertEquals(Coverage.allGiven(2), lines.get(0).coverage());
        assertEquals(2, lines.get(0).firmness().orElseThrow().cases());
        assertEquals(Optional.empty(), lines.get(3).firmness());
    }

    @Test
    void aDepartureGivesTheDistinctionsAndLeavesTheRanks() {
        Departure departure = departure("listening", List.of(C), List.of(A));
        CategoryPalmares listening = edition()
                .palmares(new Decision(List.of(), List.of(departure), PublishedDetail.BALLOTS))
                .categories()
                .get(0);

        assertEquals(Optional.of(departure), listening.departure());
        assertEquals(Optional.of(3), listening.with(Distinction.SILVER).get(0).rank());
        assertEquals(Optional.of(1), listening.with(Distinction.BRONZE).get(0).rank());
        assertEquals(List.of(), listening.with(Distinction.GOLD));
    }

    @Test
    void aDepartureLeavesOtherCategoriesToTheRanking() {
        Departure departure = departure("listening", List.of(C), List.of(A));
        CategoryPalmares reach = edition()
                .palmares(new Decision(List.of(), List.of(departure), PublishedDetail.BALLOTS))
                .categories()
                .get(1);

        assertEquals(Optional.empty(), reach.departure());
        assertEquals(R, reach.with(Distinction.SILVER).get(0).nomination());
    }

    @Test
    void aCorrectionSaysWhy() {
        Decision decision = new Decision(List.of(), List.of(), PublishedDetail.RESULTS);
        Proclamation proclamation = edition().proclamation();
        var names = edition().names();

        assertEquals(
                Optional.of("Récusation tardive"),
                proclamation
                        .proclaim(decision, names, 2, JudgedEdition.NOON, Optional.of("Récusation tardive"))
                        .correction());
        assertThrows(
                IllegalArgumentException.class,
                () -> proclamation.proclaim(decision, names, 2, JudgedEdition.NOON, Optional.empty()));
        assertThrows(
                IllegalArgumentException.class,
                () -> proclamation.proclaim(decision, names, 0, JudgedEdition.NOON, Optional.of("Avant l’heure")));
    }

    private static List<Objection> objections(List<NominationId> gold, Departure... departures) {
        return edition().proclamation().objectionsTo(new Decision(gold, List.of(departures), PublishedDetail.RESULTS));
    }

    private static Departure departure(String category, List<NominationId> laureates, List<NominationId> bronze) {
        return new Departure(new CategoryId(category), laureates, bronze, "La portée l’emporte");
    }

    private static JudgedEdition edition() {
        JudgedEdition edition = new JudgedEdition(RULES, List.of(UNJUDGED, C, B, A, R), PANEL);
        for (JurorId juror : PANEL) {
            edition = edition.with(both(juror));
        }
        return edition;
    }

    private static Ballot[] both(JurorId juror) {
        return new Ballot[] {
            scored(juror, A, 5, 5), scored(juror, B, 4, 4), scored(juror, C, 3, 3), scored(juror, R, 1, 1)
        };
    }
}
