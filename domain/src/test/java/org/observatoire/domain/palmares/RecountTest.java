package org.observatoire.domain.palmares;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.observatoire.domain.palmares.JudgedEdition.graded;
import static org.observatoire.domain.palmares.JudgedEdition.scored;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.observatoire.domain.action.CategoryId;
import org.observatoire.domain.edition.AwardCategory;
import org.observatoire.domain.edition.EditionRules;
import org.observatoire.domain.edition.NominationId;
import org.observatoire.domain.edition.SampleRules;
import org.observatoire.domain.jury.Ballot;
import org.observatoire.domain.jury.Judgement;
import org.observatoire.domain.jury.JurorId;
import org.observatoire.domain.palmares.Recount.Difference;
import org.observatoire.domain.ranking.Coverage;
import org.observatoire.domain.ranking.Fraction;
import org.observatoire.domain.ranking.Tally;

class RecountTest {

    private static final AwardCategory LISTENING = SampleRules.category("listening", 1, 1);
    private static final NominationId A = SampleRules.nomination("listening", "a");
    private static final NominationId B = SampleRules.nomination("listening", "b");
    private static final NominationId C = SampleRules.nomination("listening", "c");
    private static final NominationId STRANGER = SampleRules.nomination("listening", "stranger");
    private static final List<JurorId> PANEL = IntStream.range(0, 3)
            .mapToObj(index -> new JurorId("juror-" + index))
            .toList();

    @Test
    void oneScoreChangedIsNamedByTheRanksAndDistinctionsItMoves() {
        Palmares palmares = scores(PublishedDetail.BALLOTS);
        Palmares altered = new Altered(palmares).judgement(0, 2, B, scoring(5, 0));

        assertEquals(List.of(), Recount.differencesIn(palmares));
        assertEquals(
                List.of(
                        new Difference("listening.b", "rank", "2", "3"),
                        new Difference("listening.b", "distinction", "bronze", "none"),
                        new Difference("listening.c", "rank", "3", "2"),
                        new Difference("listening.c", "distinction", "none", "bronze")),
                Recount.differencesIn(altered));
    }

    @Test
    void aJudgementMoreOrLessIsNamed() {
        Altered altered = new Altered(scores(PublishedDetail.BALLOTS));
        Palmares without = altered.returns(
                0,
                returns ->
                        new Returns.Papers(((Returns.Papers) returns).papers().subList(1, 3)));

        assertTrue(Recount.differencesIn(without).contains(new Difference("listening.a", "judgements", "3", "2")));
    }

    @Test
    void judgementsAboutStrangersAreNamedWhateverTheDetail() {
        List<Difference> named = List.of(new Difference("listening.stranger", "nominee", "present", "not a nominee"));

        assertEquals(
                named,
                Recount.differencesIn(
                        new Altered(scores(PublishedDetail.BALLOTS)).judgement(0, 0, STRANGER, scoring(1, 1))));
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
    void judgementsOutOfScaleOrIncompleteAreNamedWithTheirPaper() {
        Altered altered = new Altered(scores(PublishedDetail.BALLOTS));

        assertEquals(
                List.of(new Difference(
                        "listening.b", "judgement of J2", "counted", "scores.care: out-of-range (at most 5)")),
                Recount.differencesIn(altered.judgement(0, 1, B, scoring(0, 6))));
        assertEquals(
                List.of(new Difference("listening.b", "judgement of J1", "counted", "incomplete")),
                Recount.differencesIn(altered.judgement(0, 0, B, new Judgement.Scored(Map.of("care", 3)))));
        assertEquals(
                List.of(new Difference("listening.b", "judgement of J1", "counted", "incomplete")),
                Recount.differencesIn(altered.judgement(0, 0, B, new Judgement.Abstained())));
        assertEquals(
                List.of(new Difference("listening.b", "judgement of J1", "counted", "incomplete")),
                Recount.differencesIn(altered.judgement(0, 0, B, new Judgement.Blank())));
    }

    @Test
    void judgementsOfAnotherMethodAreNamedWithTheirPaper() {
        Palmares altered = new Altered(scores(PublishedDetail.BALLOTS)).judgement(0, 2, C, new Judgement.Graded(1));

        assertEquals(
                List.of(new Difference("listening.c", "judgement of J3", "counted", "grade: of-another-method")),
                Recount.differencesIn(altered));
    }

    @Test
    void returnsOfAnotherMethodAreNamed() {
        Palmares mentions =
                new Altered(scores(PublishedDetail.TALLIES)).returns(0, returns -> new Returns.Mentions(Map.of()));
        Palmares means =
                new Altered(mentions(PublishedDetail.TALLIES)).returns(0, returns -> new Returns.Means(Map.of()));

        assertEquals(
                List.of(new Difference("listening", "returns", "of another method", "weighted-mean")),
                Recount.differencesIn(mentions));
        assertEquals(
                List.of(new Difference("listening", "returns", "of another method", "majority-judgment")),
                Recount.differencesIn(means));
    }

    @Test
    void returnsThatTellLessThanThePalmaresSaysAreNamed() {
        Palmares stripped =
                new Altered(scores(PublishedDetail.BALLOTS)).returns(0, returns -> new Returns.PlacesAlone());
        Palmares totals =
                new Altered(scores(PublishedDetail.BALLOTS)).returns(0, returns -> new Returns.Means(Map.of()));
        Palmares ballots =
                new Altered(scores(PublishedDetail.TALLIES)).returns(0, returns -> new Returns.Papers(List.of()));

        assertEquals(
                List.of(new Difference("listening", "returns", "results", "ballots")), Recount.differencesIn(stripped));
        assertEquals(
                List.of(new Difference("listening", "returns", "tallies", "ballots")), Recount.differencesIn(totals));
        assertEquals(
                List.of(new Difference("listening", "returns", "ballots", "tallies")), Recount.differencesIn(ballots));
    }

    @Test
    void meansOutOfTheScaleAreNamed() {
        Palmares altered = new Altered(scores(PublishedDetail.TALLIES))
                .returns(
                        0,
                        returns -> new Returns.Means(
                                Map.of(A, Fraction.of(51, 10), B, Fraction.of(5), C, Fraction.of(-1, 100))));

        assertEquals(
                List.of(
                        new Difference("listening.a", "mean", "51/10", "out of scale"),
                        new Difference("listening.c", "mean", "-1/100", "out of scale")),
                Recount.differencesIn(altered));
    }

    @Test
    void aMeanTakenAwayIsNamed() {
        Palmares altered = new Altered(scores(PublishedDetail.TALLIES))
                .returns(0, returns -> new Returns.Means(Map.of(A, Fraction.of(5), B, Fraction.of(4))));

        assertEquals(List.of(new Difference("listening.c", "rank", "3", "none")), Recount.differencesIn(altered));
    }

    @Test
    void talliesOverAnotherScaleAreNamed() {
        Palmares altered = new Altered(mentions(PublishedDetail.TALLIES))
                .returns(
                        0,
                        returns -> new Returns.Mentions(
                                Map.of(A, Tally.of(0, 3), B, Tally.of(0, 0, 3, 0), C, Tally.of(3, 0, 0))));

        assertEquals(
                List.of(
                        new Difference("listening.a", "grades", "2", "4"),
                        new Difference("listening.c", "grades", "3", "4")),
                Recount.differencesIn(altered));
    }

    @Test
    void aTallyEmptiedIsNamed() {
        Palmares altered = new Altered(mentions(PublishedDetail.TALLIES))
                .returns(
                        0,
                        returns -> new Returns.Mentions(
                                Map.of(A, Tally.of(0, 0, 0, 3), B, Tally.of(0, 0, 3, 0), C, Tally.of(0, 0, 0, 0))));

        assertTrue(Recount.differencesIn(altered).contains(new Difference("listening.c", "judgements", "3", "0")));
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

    private static Palmares scores(PublishedDetail detail) {
        return palmares(
                SampleRules.rules(SampleRules.SCORES, LISTENING),
                detail,
                (juror, nominee) -> scored(
                        PANEL.get(juror),
                        nominee,
                        5,
                        nominee.equals(A) ? 5 : nominee.equals(B) ? 3 + juror % 2 : 2 + juror % 2));
    }

    private static Palmares mentions(PublishedDetail detail) {
        return palmares(
                SampleRules.rules(SampleRules.MENTIONS, LISTENING),
                detail,
                (juror, nominee) ->
                        graded(PANEL.get(juror), nominee, nominee.equals(A) ? 3 : nominee.equals(B) ? 2 : 0));
    }

    private interface Judging {
        Ballot of(int juror, NominationId nominee);
    }

    private static Palmares palmares(EditionRules rules, PublishedDetail detail, Judging judging) {
        JudgedEdition edition = new JudgedEdition(rules, List.of(A, B, C), PANEL);
        for (int juror = 0; juror < 3; juror++) {
            edition = edition.with(judging.of(juror, A), judging.of(juror, B), judging.of(juror, C));
        }
        return edition.palmares(detail);
    }

    private static Judgement scoring(int boldness, int care) {
        return new Judgement.Scored(Map.of("boldness", boldness, "care", care));
    }
}
