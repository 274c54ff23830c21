package org.observatoire.domain.palmares;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.observatoire.domain.palmares.JudgedEdition.abstained;
import static org.observatoire.domain.palmares.JudgedEdition.draft;
import static org.observatoire.domain.palmares.JudgedEdition.graded;
import static org.observatoire.domain.palmares.JudgedEdition.scored;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.observatoire.domain.edition.AwardCategory;
import org.observatoire.domain.edition.EditionRules;
import org.observatoire.domain.edition.NominationId;
import org.observatoire.domain.edition.SampleRules;
import org.observatoire.domain.jury.Judgement;
import org.observatoire.domain.jury.JurorId;
import org.observatoire.domain.ranking.Coverage;
import org.observatoire.domain.ranking.Figures;
import org.observatoire.domain.ranking.Fraction;
import org.observatoire.domain.ranking.Tally;
import org.observatoire.domain.ranking.Unranked;

class CategoryCountTest {

    private static final AwardCategory LISTENING = SampleRules.category("listening", 1, 1);
    private static final AwardCategory REACH = SampleRules.category("reach", 1, 1);
    private static final NominationId A = SampleRules.nomination("listening", "a");
    private static final NominationId B = SampleRules.nomination("listening", "b");
    private static final NominationId C = SampleRules.nomination("listening", "c");
    private static final NominationId ELSEWHERE = SampleRules.nomination("reach", "a");
    private static final List<JurorId> J = IntStream.range(0, 6)
            .mapToObj(index -> new JurorId("juror-" + index))
            .toList();
    private static final EditionRules RULES = SampleRules.rules(SampleRules.SCORES, LISTENING, REACH);
    private static final JudgedEdition OPEN = new JudgedEdition(RULES, List.of(A, B, C, ELSEWHERE), J.subList(0, 4));

    @Test
    void draftsNeverCount() {
        JudgedEdition edition =
                OPEN.with(scored(J.get(0), A, 5, 5), scored(J.get(1), A, 5, 5), draft(scored(J.get(2), A, 0, 0)));

        assertEquals(
                new Coverage(2, 0, 2, 0), edition.count(LISTENING).coverage().get(A));
        assertEquals(Fraction.of(5), mean(edition, A));
    }

    @Test
    void abstentionsLeaveTheMeanAndStayInThePanel() {
        JudgedEdition edition = OPEN.with(scored(J.get(0), A, 5, 5), scored(J.get(1), A, 5, 4), abstained(J.get(2), A));

        assertEquals(
                new Coverage(2, 1, 1, 0), edition.count(LISTENING).coverage().get(A));
        assertEquals(Fraction.of(23, 5), mean(edition, A));
    }

    @Test
    void anUnfinishedAbstentionIsNotYetOne() {
        JudgedEdition edition = OPEN.with(draft(abstained(J.get(0), A)));

        assertEquals(
                new Coverage(0, 0, 4, 0), edition.count(LISTENING).coverage().get(A));
    }

    @Test
    void recusalsLeaveThePanel() {
        JudgedEdition edition = OPEN.recusing(J.get(3), A).with(scored(J.get(0), A, 5, 5), scored(J.get(1), A, 3, 3));

        assertEquals(
                new Coverage(2, 0, 1, 1), edition.count(LISTENING).coverage().get(A));
        assertEquals(Fraction.of(4), mean(edition, A));
    }

    @Test
    void aLateRecusalTakesTheScoreOutAndCoverageIsWorkedOutAnew() {
        JudgedEdition before =
                OPEN.with(scored(J.get(0), A, 5, 5), scored(J.get(1), A, 5, 5), scored(J.get(2), A, 0, 0));
        JudgedEdition after = before.recusing(J.get(2), A);

        assertEquals(Fraction.of(10, 3), mean(before, A));
        assertEquals(Fraction.of(5), mean(after, A));
        assertEquals(new Coverage(2, 0, 1, 1), after.count(LISTENING).coverage().get(A));
    }

    @Test
    void aLateRecusalTakesAnAbstentionOutToo() {
        JudgedEdition edition = OPEN.with(abstained(J.get(2), A)).recusing(J.get(2), A);

        assertEquals(
                new Coverage(0, 0, 3, 1), edition.count(LISTENING).coverage().get(A));
    }

    @Test
    void aLateRecusalTakesNoOtherBallotOutWhereJurorsShareTheNominees() {
        EditionRules shared =
                SampleRules.rules(SampleRules.SCORES, SampleRules.TWO_AND_HALF, Optional.of(2), LISTENING);
        JudgedEdition edition = new JudgedEdition(shared, List.of(A, B, C), J.subList(0, 3))
                .with(
                        scored(J.get(0), A, 5, 5),
                        scored(J.get(1), A, 5, 5),
                        scored(J.get(2), B, 4, 4),
                        scored(J.get(0), B, 4, 4),
                        scored(J.get(1), C, 3, 3),
                        scored(J.get(2), C, 3, 3));

        CategoryCount late = edition.recusing(J.get(2), C).count(LISTENING);

        assertEquals(2, late.coverage().get(A).given());
        assertEquals(2, late.coverage().get(B).given());
        assertEquals(1, late.coverage().get(C).given());
        assertEquals(1, late.coverage().get(C).recused());
    }

    @Test
    void ballotsOfStrangersAndOnStrangersNeverCount() {
        JudgedEdition edition = OPEN.with(
                scored(J.get(0), A, 5, 5),
                scored(J.get(1), A, 5, 5),
                scored(J.get(5), A, 0, 0),
                abstained(J.get(5), A),
                scored(J.get(0), SampleRules.nomination("listening", "stranger"), 5, 5));
        CategoryCount count = edition.count(LISTENING);

        assertEquals(Set.of(A, B, C), count.coverage().keySet());
        assertEquals(new Coverage(2, 0, 2, 0), count.coverage().get(A));
        assertEquals(Fraction.of(5), mean(edition, A));
        assertEquals(
                Set.of(A),
                papers(count).stream()
                        .flatMap(paper -> paper.judgements().keySet().stream())
                        .collect(Collectors.toSet()));
    }

    @Test
    void eachCategoryCountsItsOwnNominees() {
        JudgedEdition edition = OPEN.with(
                scored(J.get(0), A, 5, 5),
                scored(J.get(1), A, 5, 5),
                scored(J.get(0), ELSEWHERE, 1, 1),
                scored(J.get(1), ELSEWHERE, 1, 1));

        assertEquals(List.of(Set.of(A)), edition.count(LISTENING).order().groups());
        assertEquals(List.of(Set.of(ELSEWHERE)), edition.count(REACH).order().groups());
        assertEquals(LISTENING, edition.count(LISTENING).category());
    }

    @Test
    void aNomineeBelowItsQuorumIsUnrankedWithTheReasonAndNeverLast() {
        JudgedEdition edition = OPEN.with(
                scored(J.get(0), A, 1, 1),
                scored(J.get(1), A, 1, 1),
                scored(J.get(0), B, 5, 5),
                abstained(J.get(1), B));
        CategoryCount count = edition.count(LISTENING);

        assertEquals(List.of(Set.of(A)), count.order().groups());
        assertEquals(Set.of(B, C), count.unranked().keySet());
        assertEquals(
                new Unranked(Unranked.Reason.BELOW_QUORUM_MINIMUM, new Coverage(1, 1, 2, 0), 2),
                count.unranked().get(B));
        assertEquals(Unranked.Reason.NOT_JUDGED, count.unranked().get(C).reason());
        assertEquals(Optional.empty(), count.order().rank(B));
        assertEquals(Set.of(A), count.firmness().keySet());
    }

    @Test
    void anExactTieMadeByDifferentJurorsIsExAequo() {
        JudgedEdition edition = tied();
        CategoryCount count = edition.count(LISTENING);
        Palmares palmares = edition.palmares(PublishedDetail.BALLOTS);

        assertEquals(Fraction.of(19, 5), mean(edition, A));
        assertEquals(Fraction.of(19, 5), mean(edition, B));
        assertEquals(List.of(Set.of(A, B), Set.of(C)), count.order().groups());
        assertEquals(List.of(1, 1, 3), ranks(count));
        assertEquals(new Distinguished(List.of(A, B), List.of(C)), count.falling());
        List<NomineeLine> silver = palmares.categories().get(0).with(Distinction.SILVER);
        assertEquals(List.of(A, B), silver.stream().map(NomineeLine::nomination).toList());
        assertTrue(silver.stream().allMatch(NomineeLine::exAequo));
        assertFalse(palmares.categories().get(0).with(Distinction.BRONZE).get(0).exAequo());
    }

    @Test
    void totalsOfAWeightedMeanAreTheExactMeansOfTheRanked() {
        JudgedEdition edition = tied().with(scored(J.get(0), ELSEWHERE, 5, 5));

        assertEquals(
                new Returns.Means(Map.of(A, Fraction.of(19, 5), B, Fraction.of(19, 5), C, Fraction.of(1))),
                edition.count(LISTENING).returns(PublishedDetail.TALLIES));
        assertEquals(new Returns.Means(Map.of()), edition.count(REACH).returns(PublishedDetail.TALLIES));
    }

    @Test
    void totalsOfMajorityJudgmentAreTheMentionsOfEachNominee() {
        EditionRules mentions = SampleRules.rules(SampleRules.MENTIONS, LISTENING);
        JudgedEdition edition = new JudgedEdition(mentions, List.of(A, B), J.subList(0, 4))
                .with(graded(J.get(0), A, 3), graded(J.get(1), A, 3), graded(J.get(2), A, 0), abstained(J.get(3), A));

        assertEquals(
                new Returns.Mentions(Map.of(A, Tally.of(1, 0, 0, 2), B, Tally.of(0, 0, 0, 0))),
                edition.count(LISTENING).returns(PublishedDetail.TALLIES));
        assertEquals(List.of(Set.of(A)), edition.count(LISTENING).order().groups());
        assertEquals(
                new Firmness(2, 2, 3, 3, 1, 1),
                edition.count(LISTENING).firmness().get(A));
    }

    @Test
    void besideBallotsStandTheTotalsOfAllThatWereJudgedEvenWithoutARank() {
        JudgedEdition edition =
                OPEN.with(scored(J.get(0), A, 5, 5), scored(J.get(1), A, 5, 4), scored(J.get(0), B, 3, 5));

        assertEquals(
                Optional.of(new Returns.Means(Map.of(A, Fraction.of(23, 5), B, Fraction.of(23, 5)))),
                edition.count(LISTENING).returns(PublishedDetail.BALLOTS).totals());
        assertEquals(
                Optional.of(new Returns.Means(Map.of(A, Fraction.of(23, 5)))),
                edition.count(LISTENING).returns(PublishedDetail.TALLIES).totals());
    }

    @Test
    void resultsTellNothingOfTheCount() {
        assertEquals(new Returns.PlacesAlone(), tied().count(LISTENING).returns(PublishedDetail.RESULTS));
    }

    @Test
    void thePapersHoldWhatCountedAndNothingElse() {
        JudgedEdition edition =
                OPEN.with(scored(J.get(0), A, 5, 4), abstained(J.get(0), B), draft(scored(J.get(1), A, 1, 1)));

        assertEquals(
                List.of(new Returns.Paper("J1", Map.of(A, new Judgement.Scored(Map.of("boldness", 5, "care", 4))))),
                papers(edition.count(LISTENING)));
    }

    private static JudgedEdition tied() {
        return new JudgedEdition(RULES, List.of(A, B, C, ELSEWHERE), J)
                .recusing(J.get(3), A)
                .with(
                        scored(J.get(0), A, 1, 4),
                        scored(J.get(1), A, 2, 4),
                        scored(J.get(2), A, 2, 5),
                        scored(J.get(2), B, 4, 4),
                        scored(J.get(3), B, 4, 4),
                        scored(J.get(4), B, 0, 4),
                        scored(J.get(5), B, 4, 4),
                        scored(J.get(0), C, 1, 1),
                        scored(J.get(1), C, 1, 1),
                        scored(J.get(4), C, 1, 1));
    }

    private static List<Integer> ranks(CategoryCount count) {
        return List.of(A, B, C).stream()
                .map(one -> count.order().rank(one).orElseThrow())
                .toList();
    }

    private static Fraction mean(JudgedEdition edition, NominationId nominee) {
        return edition.count(LISTENING).ranking().figures(nominee).orElseThrow() instanceof Figures.Mean mean
                ? mean.mean()
                : Fraction.of(-1);
    }

    private static List<Returns.Paper> papers(CategoryCount count) {
        return ((Returns.Papers) count.returns(PublishedDetail.BALLOTS)).papers();
    }
}
