package org.observatoire.domain.palmares;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.observatoire.domain.palmares.ThreeNominees.A;
import static org.observatoire.domain.palmares.ThreeNominees.B;
import static org.observatoire.domain.palmares.ThreeNominees.C;
import static org.observatoire.domain.palmares.ThreeNominees.LISTENING;
import static org.observatoire.domain.palmares.ThreeNominees.mentions;
import static org.observatoire.domain.palmares.ThreeNominees.scores;
import static org.observatoire.domain.palmares.ThreeNominees.scoring;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.observatoire.domain.action.CategoryId;
import org.observatoire.domain.edition.EditionRules;
import org.observatoire.domain.edition.NominationId;
import org.observatoire.domain.edition.SampleRules;
import org.observatoire.domain.jury.Judgement;
import org.observatoire.domain.palmares.Recount.Difference;
import org.observatoire.domain.ranking.Coverage;
import org.observatoire.domain.ranking.Fraction;
import org.observatoire.domain.ranking.Tally;

class RecountTest {

    private static final NominationId STRANGER = SampleRules.nomination("listening", "stranger");

    @Test
    void oneScoreChangedIsNamedByTheRanksAndDistinctionsItMoves() {
        Palmares palmares = scores(PublishedDetail.BALLOTS);
        Palmares altered = new Altered(palmares).judgement(0, 2, B, scoring(5, 0));

        assertEquals(List.of(), Recount.differencesIn(palmares));
        assertEquals(
                List.of(
                        new Difference("listening.b", "mean", "11/3", "13/5"),
                        new Difference("listening.b", "rank", "2", "3"),
                        new Difference("listening.b", "distinction", "bronze", "none"),
                        new Difference("listening.c", "rank", "3", "2"),
                        new Difference("listening.c", "distinction", "none", "bronze")),
                Recount.differencesIn(altered));
    }

    @Test
    void oneScoreChangedThatMovesNoPlaceIsNamedByTheMeanOfItsNominee() {
        Palmares altered = new Altered(scores(PublishedDetail.BALLOTS)).judgement(0, 2, C, scoring(5, 2));

        assertEquals(List.of(new Difference("listening.c", "mean", "43/15", "13/5")), Recount.differencesIn(altered));
    }

    @Test
    void oneMentionChangedThatMovesNoPlaceIsNamedByTheTallyOfItsNominee() {
        Palmares altered = new Altered(mentions(PublishedDetail.BALLOTS)).judgement(0, 1, A, new Judgement.Graded(2));

        assertEquals(
                List.of(new Difference("listening.a", "tally", "[0, 0, 0, 3]", "[0, 0, 1, 2]")),
                Recount.differencesIn(altered));
    }

    @Test
    void aTotalThatBallotsDoNotAddUpToIsNamedAndSoIsOneLeftOut() {
        Palmares altered = new Altered(scores(PublishedDetail.BALLOTS))
                .totals(0, totals -> new Returns.Means(Map.of(A, Fraction.of(24, 5), B, Fraction.of(11, 3))));

        assertEquals(
                List.of(
                        new Difference("listening.a", "mean", "24/5", "5"),
                        new Difference("listening.c", "mean", "none", "43/15")),
                Recount.differencesIn(altered));
    }

    @Test
    void aMeanStatedForWhomNobodyJudgedIsNamed() {
        Palmares altered = new Altered(scores(PublishedDetail.BALLOTS))
                .papers(
                        0,
                        papers -> papers.replaceAll(paper -> {
                            Map<NominationId, Judgement> others = new HashMap<>(paper.judgements());
                            others.remove(C);
                            return new Returns.Paper(paper.juror(), others);
                        }));

        assertTrue(Recount.differencesIn(altered).contains(new Difference("listening.c", "mean", "43/15", "none")));
    }

    @Test
    void whatWasProclaimedBeforeTotalsStoodBesideBallotsIsRecountedWithoutThem() {
        Palmares first = new Altered(scores(PublishedDetail.BALLOTS)).withoutTotals();

        assertEquals(List.of(), Recount.differencesIn(first));
        assertEquals(List.of(), Recount.differencesIn(new Altered(first).judgement(0, 2, C, scoring(5, 2))));
        assertTrue(Recount.differencesIn(new Altered(first).judgement(0, 2, B, scoring(5, 0)))
                .contains(new Difference("listening.b", "rank", "2", "3")));
    }

    @Test
    void aJudgementMoreOrLessIsNamed() {
        Palmares without = new Altered(scores(PublishedDetail.BALLOTS)).papers(0, papers -> papers.remove(0));

        assertTrue(Recount.differencesIn(without).contains(new Difference("listening.a", "judgements", "3", "2")));
    }

    @Test
    void judgementsAboutStrangersAreNamedWhateverTheDetail() {
        List<Difference> named = List.of(new Difference("listening.stranger", "nominee", "present", "not a nominee"));

        assertEquals(
                named,
                Recount.differencesIn(
                        new Altered(scores(PublishedDetail.BALLOTS)).judgement(0, 0, STRANGER, scoring(1, 1))));
        assertEquals(named, Recount.differencesIn(new Altered(scores(PublishedDetail.BALLOTS)).totals(0, totals -> {
                    Map<NominationId, Fraction> means = new HashMap<>(((Returns.Means) totals).means());
                    means.put(STRANGER, Fraction.of(1));
                    return new Returns.Means(means);
                })));
        assertEquals(named, Recount.differencesIn(new Altered(scores(PublishedDetail.TALLIES)).returns(0, returns -> {
                    Map<NominationId, Fraction> means = new HashMap<>(((Returns.Means) returns).means());
                    means.put(STRANGER, Fraction.of(1));
                    return new Returns.Means(means);
                })));
        assertEquals(named, Recount.differencesIn(new Altered(mentions(PublishedDetail.TALLIES)).returns(0, returns -> {
                    Map<NominationId, Tally> tallies = new HashMap<>(((Returns.Mentions) returns).tallies());
                    tallies.put(STRANGER, Tally.of(0, 0, 0, 1));
                    return new Returns.Mentions(tallies);
                })));
    }

    @Test
    void aDepartureToStrangersIsNamed() {
        Palmares palmares = scores(PublishedDetail.RESULTS);
        CategoryPalmares category = palmares.categories().get(0);
        Departure departure = new Departure(
                LISTENING.id(), List.of(STRANGER), List.of(SampleRules.nomination("reach", "a")), "Ainsi");
        Palmares altered = new Altered(palmares)
                .categories(List.of(new CategoryPalmares(
                        category.category(), category.nominees(), category.returns(), Optional.of(departure))));

        assertEquals(
                List.of("listening.stranger", "reach.a"),
                Recount.differencesIn(altered).stream()
                        .filter(difference -> difference.what().equals("nominee"))
                        .map(Difference::where)
                        .toList());
    }

    @Test
    void aNomineeListedTwiceOrUnderAnotherCategoryIsNamed() {
        Palmares palmares = scores(PublishedDetail.RESULTS);
        CategoryPalmares category = palmares.categories().get(0);
        NomineeLine first = category.nominees().get(0);
        NomineeLine elsewhere = new NomineeLine(
                SampleRules.nomination("reach", "a"),
                first.title(),
                first.authority(),
                first.coverage(),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty());
        Palmares altered =
                new Altered(palmares).categories(List.of(Altered.lines(category, List.of(first, first, elsewhere))));

        assertEquals(
                List.of(
                        new Difference("reach.a", "nominee", "present", "not a nominee"),
                        new Difference("listening.a", "nominee", "several times", "once")),
                Recount.differencesIn(altered));
    }

    @Test
    void aCategoryMissingOrUnknownOrTwiceIsNamed() {
        Palmares palmares = scores(PublishedDetail.RESULTS);
        CategoryPalmares category = palmares.categories().get(0);
        CategoryPalmares unknown =
                new CategoryPalmares(new CategoryId("reach"), List.of(), category.returns(), Optional.empty());

        assertEquals(
                List.of(
                        new Difference("reach", "category", "present", "unknown"),
                        new Difference("listening", "category", "0 times", "once")),
                Recount.differencesIn(new Altered(withoutGold(palmares)).categories(List.of(unknown))));
        assertEquals(
                List.of(new Difference("listening", "category", "2 times", "once")),
                Recount.differencesIn(new Altered(palmares).categories(List.of(category, category))));
    }

    @Test
    void aPanelThatIsNotThatOfMostNomineesIsNamed() {
        Palmares altered = new Altered(scores(PublishedDetail.RESULTS)).coverage(C, one -> new Coverage(3, 0, 0, 1));

        assertEquals(
                List.of(new Difference("listening.c", "panel", "4", "not that of most nominees")),
                Recount.differencesIn(altered));
    }

    @Test
    void goldIsNamedWhereTheEditionGivesNone() {
        Palmares palmares = scores(PublishedDetail.RESULTS);
        EditionRules rules = palmares.rules();
        EditionRules without = new EditionRules(
                rules.year(),
                rules.name(),
                rules.method(),
                rules.recusal(),
                rules.quorum(),
                rules.categories(),
                false,
                rules.calendar(),
                rules.jurorsPerNominee());
        Palmares altered = new Palmares(
                without,
                1,
                palmares.proclaimedAt(),
                Optional.empty(),
                palmares.detail(),
                palmares.categories(),
                palmares.gold());

        assertEquals(
                List.of(new Difference("listening.a", "gold", "gold", "not a laureate")),
                Recount.differencesIn(altered));
    }

    @Test
    void goldToAStrangerIsNamed() {
        assertEquals(
                List.of(new Difference("listening.stranger", "gold", "gold", "not a laureate")),
                Recount.differencesIn(new Altered(scores(PublishedDetail.RESULTS)).gold(A, STRANGER)));
    }

    private static Palmares withoutGold(Palmares palmares) {
        return new Altered(palmares).gold();
    }
}
