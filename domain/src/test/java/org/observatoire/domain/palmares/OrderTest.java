package org.observatoire.domain.palmares;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.observatoire.domain.wording.MalformedAssertions.assertMalformed;
import static org.observatoire.domain.wording.MalformedAssertions.assertPast;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.observatoire.domain.action.CategoryId;
import org.observatoire.domain.edition.AwardCategory;
import org.observatoire.domain.edition.EditionRules;
import org.observatoire.domain.edition.NominationId;
import org.observatoire.domain.edition.PrizesToGive;
import org.observatoire.domain.edition.SampleRules;
import org.observatoire.domain.ranking.Fraction;
import org.observatoire.domain.ranking.Tally;
import org.observatoire.domain.wording.Fault;
import org.observatoire.domain.wording.TriedOnSeeds;

class OrderTest {

    private static final AwardCategory LISTENING = SampleRules.category("listening", 1, 1);
    private static final EditionRules SCORED = SampleRules.rules(SampleRules.SCORES, LISTENING);
    private static final EditionRules GRADED = SampleRules.rules(SampleRules.MENTIONS, LISTENING);
    private static final NominationId A = SampleRules.nomination("listening", "a");
    private static final NominationId B = SampleRules.nomination("listening", "b");
    private static final NominationId C = SampleRules.nomination("listening", "c");
    private static final NominationId D = SampleRules.nomination("listening", "d");
    private static final Order TIED_FIRST = new Order(List.of(Set.of(B, A), Set.of(C), Set.of(D)));

    @Test
    void nomineesOfOneGroupShareTheirRankAndTheNextIsCountedOn() {
        assertEquals(Optional.of(1), TIED_FIRST.rank(A));
        assertEquals(Optional.of(1), TIED_FIRST.rank(B));
        assertEquals(Optional.of(3), TIED_FIRST.rank(C));
        assertEquals(Optional.of(4), TIED_FIRST.rank(D));
        assertEquals(Optional.empty(), TIED_FIRST.rank(SampleRules.nomination("listening", "e")));
    }

    @Test
    void noTieIsCutWhateverThePrizesToGive() {
        assertEquals(new Distinguished(List.of(A, B), List.of(C)), TIED_FIRST.falling(new PrizesToGive(1, 1)));
        assertEquals(new Distinguished(List.of(A, B), List.of(C)), TIED_FIRST.falling(new PrizesToGive(2, 1)));
        assertEquals(new Distinguished(List.of(A, B, C), List.of(D)), TIED_FIRST.falling(new PrizesToGive(3, 5)));
        assertEquals(new Distinguished(List.of(A, B), List.of()), TIED_FIRST.falling(new PrizesToGive(1, 0)));
    }

    @Test
    void aTieForBronzeIsNotCutEither() {
        Order order = new Order(List.of(Set.of(D), Set.of(C, A, B)));

        assertEquals(new Distinguished(List.of(D), List.of(A, B, C)), order.falling(new PrizesToGive(1, 1)));
    }

    @TriedOnSeeds
    void distinctionsFallOnWholeGroupsFromTheBest(long seed) {
        JudgedEdition edition = RandomEdition.of(new Random(seed));

        for (CategoryCount count : edition.counts()) {
            Distinguished falling = count.falling();
            PrizesToGive prizes = count.category().prizes();
            List<Optional<Distinction>> down = count.order().groups().stream()
                    .map(group -> {
                        List<Optional<Distinction>> had =
                                group.stream().map(falling::of).distinct().toList();
                        assertEquals(1, had.size(), "one group, one distinction: " + group);
                        return had.get(0);
                    })
                    .toList();
            assertEquals(
                    down.stream()
                            .sorted(Comparator.comparing(
                                    one -> one.map(Distinction::ordinal).orElse(9)))
                            .toList(),
                    down);
            int ranked = count.order().groups().stream().mapToInt(Set::size).sum();
            assertTrue(falling.silver().size() >= Math.min(prizes.silver(), ranked));
            assertTrue(falling.bronze().size()
                    >= Math.min(prizes.bronze(), ranked - falling.silver().size()));
        }
    }

    @Test
    void coLaureatesOfOneRankAreExAequoAndOthersAreNot() {
        Distinguished distinguished = new Distinguished(List.of(A, B, C), List.of(D));

        assertTrue(distinguished.exAequo(A, TIED_FIRST));
        assertTrue(distinguished.exAequo(B, TIED_FIRST));
        assertFalse(distinguished.exAequo(C, TIED_FIRST));
        assertFalse(distinguished.exAequo(D, TIED_FIRST));
        assertFalse(new Distinguished(List.of(A), List.of(B)).exAequo(A, TIED_FIRST));
        assertFalse(new Distinguished(List.of(C), List.of()).exAequo(A, TIED_FIRST));
    }

    @Test
    void bronzeMayBeExAequoToo() {
        Distinguished distinguished = new Distinguished(List.of(C), List.of(A, B));

        assertTrue(distinguished.exAequo(A, TIED_FIRST));
        assertFalse(distinguished.exAequo(C, TIED_FIRST));
    }

    @Test
    void laureatesWithoutARankAreNotExAequo() {
        Order nobody = new Order(List.of());

        assertFalse(new Distinguished(List.of(A, B), List.of()).exAequo(A, nobody));
    }

    @Test
    void aNomineeHasOneDistinctionOrNone() {
        Distinguished distinguished = new Distinguished(List.of(A), List.of(B));

        assertEquals(Optional.of(Distinction.SILVER), distinguished.of(A));
        assertEquals(Optional.of(Distinction.BRONZE), distinguished.of(B));
        assertEquals(Optional.empty(), distinguished.of(C));
    }

    @Test
    void meansGiveTheOrderOfTheNomineesToBeRanked() {
        Returns means = new Returns.Means(
                Map.of(A, Fraction.of(1, 3), B, Fraction.of(2, 6), C, Fraction.of(3, 8), D, Fraction.of(5)));

        assertEquals(new Order(List.of(Set.of(C), Set.of(A, B))), Order.of(SCORED, LISTENING, Set.of(A, B, C), means));
    }

    @Test
    void mentionsGiveTheOrderOfTheNomineesToBeRanked() {
        Returns mentions = new Returns.Mentions(Map.of(
                A, Tally.of(0, 1, 2, 0), B, Tally.of(0, 2, 4, 0), C, Tally.of(0, 0, 3, 0), D, Tally.of(0, 0, 0, 9)));

        assertEquals(
                new Order(List.of(Set.of(C), Set.of(A, B))), Order.of(GRADED, LISTENING, Set.of(A, B, C), mentions));
    }

    @Test
    void returnsThatGiveNoOrderAreRefused() {
        Returns mentions = new Returns.Mentions(Map.of());

        assertThrows(
                IllegalArgumentException.class,
                () -> Order.of(SCORED, LISTENING, Set.of(A), new Returns.PlacesAlone()));
        assertThrows(IllegalArgumentException.class, () -> Order.of(SCORED, LISTENING, Set.of(A), mentions));
    }

    @TriedOnSeeds
    void ballotsAndTotalsGiveTheSameOrder(long seed) {
        JudgedEdition edition = RandomEdition.of(new Random(seed));

        for (CategoryCount count : edition.counts()) {
            Set<NominationId> ranked = new HashSet<>(count.coverage().keySet());
            ranked.removeAll(count.unranked().keySet());
            Stream.of(PublishedDetail.BALLOTS, PublishedDetail.TALLIES)
                    .forEach(detail -> assertEquals(
                            count.order(),
                            Order.of(edition.rules(), count.category(), ranked, count.returns(detail)),
                            detail.code()));
        }
    }

    @Test
    void aDepartureNeedsAReason() {
        assertMalformed("reason", Fault.MISSING, () -> departure(List.of(A), List.of(), " "));
        assertPast("reason", Fault.TOO_LONG, 4_000, () -> departure(List.of(A), List.of(), "a".repeat(4_001)));
        assertEquals("Portée", departure(List.of(A), List.of(), " Portée").reason());
    }

    @Test
    void aDepartureNamesLaureatesAndNobodyTwice() {
        assertMalformed("laureates", Fault.MISSING, () -> departure(List.of(), List.of(B), "Portée"));
        assertMalformed("laureates", Fault.REPEATED, () -> departure(List.of(A, A), List.of(), "Portée"));
        assertMalformed("bronze", Fault.REPEATED, () -> departure(List.of(A), List.of(B, B), "Portée"));
        assertMalformed("bronze", Fault.REPEATED, () -> departure(List.of(A, B), List.of(C, B), "Portée"));
        assertEquals(
                new Distinguished(List.of(A, B), List.of(C)),
                departure(List.of(A, B), List.of(C), "Portée").distinguished());
    }

    @Test
    void aDecisionNamesNoGoldTwice() {
        assertMalformed("gold", Fault.REPEATED, () -> new Decision(List.of(A, A), List.of(), PublishedDetail.RESULTS));
    }

    @Test
    void aRankHoldsWhenNothingTriedMovesIt() {
        assertTrue(new Firmness(2, 2, 3, 3, 1, 1).holds());
        assertTrue(new Firmness(0, 0, 0, 0, 0, 0).holds());
        assertFalse(new Firmness(2, 1, 3, 3, 1, 1).holds());
        assertFalse(new Firmness(2, 2, 3, 2, 1, 2).holds());
    }

    private static Departure departure(List<NominationId> laureates, List<NominationId> bronze, String reason) {
        return new Departure(new CategoryId("listening"), laureates, bronze, reason);
    }
}
