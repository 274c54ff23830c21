package org.observatoire.domain.palmares;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.observatoire.domain.edition.NominationId;
import org.observatoire.domain.edition.SampleRules;
import org.observatoire.domain.jury.Judgement;
import org.observatoire.domain.ranking.Coverage;
import org.observatoire.domain.ranking.Fraction;
import org.observatoire.domain.ranking.Tally;
import org.observatoire.domain.wording.TriedOnSeeds;

/** Whatever is altered in a palmarès is named, with its nominee; what was proclaimed agrees with itself. */
class RecountLawsTest {

    @TriedOnSeeds
    void whatWasProclaimedAgreesWithItself(long seed) {
        JudgedEdition edition = RandomEdition.of(new Random(seed));

        for (PublishedDetail detail : PublishedDetail.values()) {
            assertEquals(List.of(), Recount.differencesIn(edition.palmares(detail)), detail.code());
        }
    }

    @TriedOnSeeds
    void aDepartureAgreesWithItselfToo(long seed) {
        Random random = new Random(seed);
        JudgedEdition edition = RandomEdition.of(random);

        for (PublishedDetail detail : PublishedDetail.values()) {
            Palmares palmares = departing(edition, detail, random);
            assertEquals(List.of(), Recount.differencesIn(palmares), detail.code());
        }
    }

    @TriedOnSeeds
    void anAlteredRankIsNamed(long seed) {
        Random random = new Random(seed);
        Palmares palmares = proclaimed(random);
        NomineeLine line = oneOf(lines(palmares), random);
        Optional<Integer> other = Optional.of(1 + random.nextInt(9)).filter(rank -> random.nextInt(4) > 0);
        Optional<Integer> rank = other.equals(line.rank()) ? Optional.of(100) : other;
        boolean counted = palmares.detail() != PublishedDetail.RESULTS;

        assertNamed(
                new Altered(palmares).rank(line.nomination(), counted ? rank : Optional.of(100)),
                line.nomination(),
                "rank");
    }

    @TriedOnSeeds
    void aRankTakenAwayOrGivenAgainstTheQuorumIsNamedWhateverTheDetail(long seed) {
        Random random = new Random(seed);
        Palmares palmares = proclaimed(random);
        NomineeLine line = oneOf(lines(palmares), random);
        Optional<Integer> other = line.rank().isPresent() ? Optional.empty() : Optional.of(1);

        assertNamed(new Altered(palmares).rank(line.nomination(), other), line.nomination(), "ranked");
    }

    @TriedOnSeeds
    void anAlteredDistinctionIsNamed(long seed) {
        Random random = new Random(seed);
        Palmares palmares = proclaimed(random);
        NomineeLine line = oneOf(lines(palmares), random);
        List<Optional<Distinction>> others = new ArrayList<>(List.of(Optional.empty()));
        for (Distinction distinction : Distinction.values()) {
            others.add(Optional.of(distinction));
        }
        others.remove(line.distinction());

        assertNamed(
                new Altered(palmares).distinction(line.nomination(), oneOf(others, random)),
                line.nomination(),
                "distinction");
    }

    @TriedOnSeeds
    void anAlteredExAequoIsNamed(long seed) {
        Random random = new Random(seed);
        Palmares palmares = proclaimed(random);
        NominationId nominee = oneOf(lines(palmares), random).nomination();

        assertNamed(new Altered(palmares).exAequoTurned(nominee), nominee, "exAequo");
    }

    @TriedOnSeeds
    void anAlteredFigureOfCoverageIsNamedWhereEveryJurorJudgesEverything(long seed) {
        Random random = new Random(seed);
        Palmares palmares = proclaimed(random);
        NominationId nominee = oneOf(lines(palmares), random).nomination();
        int which = random.nextInt(4);
        Palmares altered = new Altered(palmares).coverage(nominee, coverage -> oneMore(coverage, which));

        if (palmares.rules().jurorsPerNominee().isEmpty()) {
            assertNamed(altered, nominee, "panel");
        }
    }

    @TriedOnSeeds
    void anAlteredNumberOfJudgementsIsNamedWhereTheyAreTold(long seed) {
        Random random = new Random(seed);
        Palmares ballots = RandomEdition.of(random).palmares(PublishedDetail.BALLOTS);
        Palmares mentions = RandomEdition.under(SampleRules.MENTIONS, random).palmares(PublishedDetail.TALLIES);

        for (Palmares palmares : List.of(ballots, mentions)) {
            NominationId nominee = oneOf(lines(palmares), random).nomination();
            assertNamed(
                    new Altered(palmares).coverage(nominee, coverage -> oneMore(coverage, 0)), nominee, "judgements");
        }
    }

    @TriedOnSeeds
    void goldToSomeoneElseThanALaureateIsNamed(long seed) {
        Random random = new Random(seed);
        Palmares palmares = proclaimed(random);
        NomineeLine line = oneOf(lines(palmares), random);
        Palmares altered = new Altered(palmares).gold(line.nomination());

        if (line.distinction().equals(Optional.of(Distinction.SILVER))) {
            assertEquals(List.of(), Recount.differencesIn(altered));
        } else {
            assertNamed(altered, line.nomination(), "gold");
        }
    }

    @TriedOnSeeds
    void anAlteredJudgementIsNamedByTheTotalOfItsNomineeAndByEachRankThatItMoves(long seed) {
        Random random = new Random(seed);
        Palmares palmares = RandomEdition.of(random).palmares(PublishedDetail.BALLOTS);
        List<Returns.Paper> papers = papers(palmares);
        int paper = random.nextInt(papers.size());
        NominationId nominee = oneOf(List.copyOf(papers.get(paper).judgements().keySet()), random);
        Judgement other = RandomEdition.judgement(palmares.rules().method(), random);
        Palmares altered = new Altered(palmares).judgement(0, paper, nominee, other);

        assertRanksMovedAreNamed(palmares, altered);
        if (!other.equals(papers.get(paper).judgements().get(nominee))) {
            assertNotEquals(palmares.canonical(), altered.canonical());
            assertNamed(altered, nominee, palmares.rules().method().equals(SampleRules.SCORES) ? "mean" : "tally");
        }
    }

    @TriedOnSeeds
    void anAlteredMeanIsNamedByEachRankThatItMoves(long seed) {
        Random random = new Random(seed);
        Palmares palmares = RandomEdition.under(SampleRules.SCORES, random).palmares(PublishedDetail.TALLIES);
        Altered altered = new Altered(palmares);

        assertRanksMovedAreNamed(palmares, altered.returns(0, returns -> {
            Map<NominationId, Fraction> means = new HashMap<>(((Returns.Means) returns).means());
            means.replaceAll((nominee, mean) -> random.nextInt(3) == 0 ? Fraction.of(random.nextInt(6)) : mean);
            return new Returns.Means(means);
        }));
    }

    @TriedOnSeeds
    void aMentionCountedOnceMoreIsNamed(long seed) {
        Random random = new Random(seed);
        Palmares palmares = RandomEdition.under(SampleRules.MENTIONS, random).palmares(PublishedDetail.TALLIES);
        NominationId nominee = palmares.categories().get(0).nominees().get(0).nomination();
        int grade = random.nextInt(4);
        Palmares altered = new Altered(palmares).returns(0, returns -> {
            Map<NominationId, Tally> tallies = new HashMap<>(((Returns.Mentions) returns).tallies());
            long[] counts = new long[4];
            for (int one = 0; one < 4; one++) {
                counts[one] = tallies.get(nominee).count(one) + (one == grade ? 1 : 0);
            }
            tallies.put(nominee, Tally.of(counts));
            return new Returns.Mentions(tallies);
        });

        assertNamed(altered, nominee, "judgements");
    }

    /** A palmarès whose judgements changed states ranks that the count gives no more, and nothing else. */
    private static void assertRanksMovedAreNamed(Palmares palmares, Palmares altered) {
        CategoryPalmares category = altered.categories().get(0);
        Set<NominationId> ranked = category.nominees().stream()
                .filter(line -> line.rank().isPresent())
                .map(NomineeLine::nomination)
                .collect(Collectors.toSet());
        Order counted = Order.of(palmares.rules(), palmares.rules().categories().get(0), ranked, category.returns());
        Set<String> moved = category.nominees().stream()
                .filter(line -> !line.rank().equals(counted.rank(line.nomination())))
                .map(line -> line.nomination().toString())
                .collect(Collectors.toSet());

        assertEquals(
                moved,
                Recount.differencesIn(altered).stream()
                        .filter(difference -> difference.what().equals("rank"))
                        .map(Recount.Difference::where)
                        .collect(Collectors.toSet()));
    }

    private static void assertNamed(Palmares altered, NominationId nominee, String figure) {
        List<Recount.Difference> differences = Recount.differencesIn(altered);
        assertTrue(
                differences.stream()
                        .anyMatch(difference -> difference.where().equals(nominee.toString())
                                && difference.what().equals(figure)),
                figure + " of " + nominee + " under " + altered.detail() + ": " + differences);
    }

    private static Palmares proclaimed(Random random) {
        JudgedEdition edition = RandomEdition.of(random);
        return edition.palmares(PublishedDetail.values()[random.nextInt(3)]);
    }

    private static Palmares departing(JudgedEdition edition, PublishedDetail detail, Random random) {
        List<NominationId> nominees = JudgedEdition.shuffled(
                edition.nominees().stream()
                        .filter(one -> one.category().value().equals("listening"))
                        .toList(),
                random);
        Departure departure = new Departure(
                nominees.get(0).category(), nominees.subList(0, 2), nominees.subList(2, 3), "La portée l’emporte");
        return edition.palmares(new Decision(List.of(nominees.get(1)), List.of(departure), detail));
    }

    private static Coverage oneMore(Coverage coverage, int which) {
        return new Coverage(
                coverage.given() + (which == 0 ? 1 : 0),
                coverage.abstained() + (which == 1 ? 1 : 0),
                coverage.notYetGiven() + (which == 2 ? 1 : 0),
                coverage.recused() + (which == 3 ? 1 : 0));
    }

    private static List<NomineeLine> lines(Palmares palmares) {
        return palmares.categories().stream()
                .flatMap(category -> category.nominees().stream())
                .toList();
    }

    private static List<Returns.Paper> papers(Palmares palmares) {
        return ((Returns.Papers) palmares.categories().get(0).returns()).papers();
    }

    private static <T> T oneOf(List<T> items, Random random) {
        return items.get(random.nextInt(items.size()));
    }
}
