package org.observatoire.domain.jury;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.observatoire.domain.edition.NominationId;
import org.observatoire.domain.edition.RecusalBreadth;
import org.observatoire.domain.edition.SampleRules;
import org.observatoire.domain.jury.Assignment.Share;
import org.observatoire.domain.wording.TriedOnSeeds;

class AssignmentTest {

    private static final Conflicts NONE = conflicts(List.of());

    @Test
    void everyJurorJudgesEverythingByDefault() {
        Assignment assignment = Assignment.of(jurors(3), nominees(4), NONE, Optional.empty());

        nominees(4).forEach(nominee -> assertEquals(jurors(3), assignment.judgesOf(nominee)));
        assertEquals(List.of(), assignment.shortfalls());
    }

    @Test
    void aStrangerIsGivenNothingAndJudgedByNobody() {
        Assignment assignment = Assignment.of(jurors(3), nominees(4), NONE, Optional.empty());

        assertEquals(List.of(), assignment.judgesOf(SampleRules.nomination("listening", "stranger")));
        assertFalse(assignment.gives(new JurorId("stranger"), nominees(4).get(0)));
        assertEquals(List.of(), assignment.inOwnOrder(new JurorId("stranger")));
    }

    @TriedOnSeeds
    void loadsDifferByOneAtMostWhenNobodyIsRecused(long seed) {
        Random random = new Random(seed);
        List<JurorId> jurors = jurors(1 + random.nextInt(8));
        List<NominationId> nominees = nominees(random.nextInt(20));
        int wanted = 1 + random.nextInt(jurors.size());
        Assignment assignment = Assignment.of(jurors, nominees, NONE, Optional.of(wanted));

        IntSummaryStatistics loads = jurors.stream()
                .mapToInt(juror -> assignment.inOwnOrder(juror).size())
                .summaryStatistics();
        assertTrue(loads.getMax() - loads.getMin() <= 1, loads.toString());
        assertEquals((long) wanted * nominees.size(), loads.getSum());
        assertEquals(List.of(), assignment.shortfalls());
    }

    @TriedOnSeeds
    void theOrderOfListingChangesNothing(long seed) {
        Random random = new Random(seed);
        Jury jury = new Jury(random);
        Jury listedOtherwise = jury.shuffled(random);

        Assignment one = jury.assignment();
        Assignment other = listedOtherwise.assignment();

        jury.nominees.forEach(nominee -> assertEquals(one.judgesOf(nominee), other.judgesOf(nominee)));
        jury.jurors.forEach(juror -> assertEquals(one.inOwnOrder(juror), other.inOwnOrder(juror)));
        assertEquals(one.shortfalls(), other.shortfalls());
    }

    @TriedOnSeeds
    void nobodyIsGivenWhatTheyMustStayOutOf(long seed) {
        Jury jury = new Jury(new Random(seed));
        Assignment assignment = jury.assignment();

        for (JurorId juror : jury.jurors) {
            for (NominationId nominee : jury.nominees) {
                assertFalse(assignment.gives(juror, nominee) && jury.recused(juror, nominee), juror + " " + nominee);
                assertFalse(assignment.inOwnOrder(juror).contains(nominee) && jury.recused(juror, nominee));
            }
        }
    }

    @TriedOnSeeds
    void eachNomineeHasAsManyJurorsAsAskedOrItsShortfallIsTold(long seed) {
        Jury jury = new Jury(new Random(seed));
        Assignment assignment = jury.assignment();
        List<Assignment.Shortfall> expected = new ArrayList<>();

        for (NominationId nominee : jury.nominees) {
            int eligible = jury.eligible(nominee);
            int wanted = jury.wanted.orElse(eligible);
            List<JurorId> judges = assignment.judgesOf(nominee);
            assertEquals(Math.min(wanted, eligible), judges.size());
            assertEquals(judges.size(), new HashSet<>(judges).size());
            if (eligible < wanted) {
                expected.add(new Assignment.Shortfall(nominee, wanted, eligible));
            }
        }
        assertEquals(expected, assignment.shortfalls());
    }

    @Test
    void theNomineesThatFewestMayJudgeAreServedFirst() {
        List<JurorId> jurors = jurors(2);
        NominationId free = nominees(2).get(0);
        NominationId narrow = nominees(2).get(1);
        Conflicts conflicts = conflicts(List.of(new Recusal(jurors.get(1), narrow, "Amitié")));

        Assignment assignment = Assignment.of(jurors, List.of(free, narrow), conflicts, Optional.of(1));

        assertEquals(List.of(jurors.get(0)), assignment.judgesOf(narrow));
        assertEquals(List.of(jurors.get(1)), assignment.judgesOf(free));
    }

    @TriedOnSeeds
    void completingNothingIsAssigningFromTheBeginning(long seed) {
        Jury jury = new Jury(new Random(seed));
        int wanted = jury.wanted.orElse(2);

        assertEquals(
                Assignment.of(jury.jurors, jury.nominees, conflicts(jury.recusals), Optional.of(wanted))
                        .shares(),
                jury.completing(List.of(), wanted).shares());
    }

    @TriedOnSeeds
    void whatWasGivenStaysButForConflictsAndOnlyWhatIsMissingIsHandedOver(long seed) {
        Random random = new Random(seed);
        Jury jury = new Jury(random);
        int wanted = 1 + random.nextInt(4);
        List<Share> given = jury.completing(List.of(), wanted).shares();
        for (int conflict = 0; conflict < 4; conflict++) {
            Jury later = jury.recusingOneMore(random);
            Assignment completed = later.completing(given, wanted);
            for (NominationId nominee : jury.nominees) {
                List<JurorId> kept = given.stream()
                        .filter(share -> share.nomination().equals(nominee) && !later.recused(share.juror(), nominee))
                        .map(Share::juror)
                        .toList();
                assertTrue(completed.judgesOf(nominee).containsAll(kept));
                assertEquals(
                        Math.max(kept.size(), Math.min(wanted, later.eligible(nominee))),
                        completed.judgesOf(nominee).size());
                assertTrue(completed.judgesOf(nominee).stream().noneMatch(juror -> later.recused(juror, nominee)));
            }
            jury = later;
            given = completed.shares();
        }
    }

    @TriedOnSeeds
    void whatIsHandedOverDoesNotDependOnTheOrderOfListing(long seed) {
        Random random = new Random(seed);
        Jury jury = new Jury(random);
        List<Share> given = jury.completing(List.of(), 2).shares();
        Jury later = jury.recusingOneMore(random).recusingOneMore(random);

        assertEquals(
                later.completing(given, 2).shares(),
                later.shuffled(random)
                        .completing(Jury.shuffled(given, random), 2)
                        .shares());
    }

    @Test
    void whatIsMissingGoesToWhoHasLeast() {
        List<JurorId> jurors = jurors(4);
        NominationId first = nominees(2).get(0);
        NominationId second = nominees(2).get(1);
        List<Share> given = List.of(
                new Share(first, jurors.get(0)), new Share(first, jurors.get(1)), new Share(second, jurors.get(2)));
        Conflicts conflicts = conflicts(List.of(new Recusal(jurors.get(0), first, "Amitié")));

        Assignment completed = Assignment.completing(given, jurors, List.of(first, second), conflicts, 2);

        assertEquals(List.of(jurors.get(1), jurors.get(3)), completed.judgesOf(first));
        assertEquals(List.of(jurors.get(2), jurors.get(0)), completed.judgesOf(second));
        assertEquals(List.of(), completed.shortfalls());
    }

    @Test
    void whatIsKeptIsHandedToNobodyElseAndItsShortfallIsTold() {
        List<JurorId> jurors = jurors(3);
        NominationId nominee = nominees(1).get(0);
        List<Share> given = List.of(new Share(nominee, jurors.get(0)), new Share(nominee, jurors.get(1)));
        Conflicts conflicts = conflicts(List.of(new Recusal(jurors.get(0), nominee, "Amitié")));

        Assignment kept = Assignment.keeping(given, jurors, List.of(nominee), conflicts, 2);

        assertEquals(List.of(new Share(nominee, jurors.get(1))), kept.shares());
        assertEquals(List.of(new Assignment.Shortfall(nominee, 2, 1)), kept.shortfalls());
    }

    @Test
    void aConflictThatGoesAwayGivesBackWhatWasGiven() {
        List<JurorId> jurors = jurors(3);
        NominationId nominee = nominees(1).get(0);
        List<Share> given = List.of(new Share(nominee, jurors.get(0)), new Share(nominee, jurors.get(2)));

        Assignment completed = Assignment.completing(given, jurors, List.of(nominee), NONE, 1);

        assertEquals(List.of(jurors.get(0), jurors.get(2)), completed.judgesOf(nominee));
    }

    @Test
    void eachJurorReadsInAnOrderOfTheirOwn() {
        Assignment assignment = Assignment.of(jurors(4), nominees(12), NONE, Optional.empty());
        List<List<NominationId>> orders =
                jurors(4).stream().map(assignment::inOwnOrder).toList();

        assertEquals(4, new HashSet<>(orders).size());
        orders.forEach(order -> assertEquals(new HashSet<>(nominees(12)), new HashSet<>(order)));
    }

    @Test
    void theOrderInWhichAJurorReadsDoesNotChangeWhenNomineesAreAdded() {
        JurorId juror = jurors(1).get(0);
        List<NominationId> before =
                Assignment.of(jurors(1), nominees(8), NONE, Optional.empty()).inOwnOrder(juror);
        List<NominationId> after = new ArrayList<>(
                Assignment.of(jurors(1), nominees(12), NONE, Optional.empty()).inOwnOrder(juror));

        assertNotEquals(before, after);
        after.retainAll(before);
        assertEquals(before, after);
    }

    @Test
    void noNomineeIsReadLastMuchMoreThanItsShare() {
        List<JurorId> jurors = jurors(400);
        Assignment assignment = Assignment.of(jurors, nominees(4), NONE, Optional.empty());

        for (NominationId nominee : nominees(4)) {
            long last = jurors.stream()
                    .filter(juror -> assignment.inOwnOrder(juror).get(3).equals(nominee))
                    .count();
            assertTrue(last > 60 && last < 140, nominee + " is last for " + last + " of 400");
        }
    }

    private static List<JurorId> jurors(int number) {
        return IntStream.range(0, number)
                .mapToObj(index -> new JurorId("juror-%03d".formatted(index)))
                .toList();
    }

    private static List<NominationId> nominees(int number) {
        return IntStream.range(0, number)
                .mapToObj(index -> SampleRules.nomination("listening", "action-%03d".formatted(index)))
                .toList();
    }

    private static Conflicts conflicts(List<Recusal> recusals) {
        return new Conflicts(RecusalBreadth.AUTHORITY, List.of(), Map.of(), Map.of(), recusals);
    }

    /** A jury at random, where a fourth of the pairs stay apart. */
    private record Jury(
            List<JurorId> jurors, List<NominationId> nominees, List<Recusal> recusals, Optional<Integer> wanted) {

        Jury(Random random) {
            this(
                    AssignmentTest.jurors(1 + random.nextInt(6)),
                    AssignmentTest.nominees(1 + random.nextInt(8)),
                    new ArrayList<>(),
                    Optional.of(1 + random.nextInt(4)).filter(wanted -> random.nextInt(5) > 0));
            for (JurorId juror : jurors) {
                for (NominationId nominee : nominees) {
                    if (random.nextInt(4) == 0) {
                        recusals.add(new Recusal(juror, nominee, "Amitié"));
                    }
                }
            }
        }

        Jury shuffled(Random random) {
            return new Jury(shuffled(jurors, random), shuffled(nominees, random), shuffled(recusals, random), wanted);
        }

        boolean recused(JurorId juror, NominationId nominee) {
            return recusals.contains(new Recusal(juror, nominee, "Amitié"));
        }

        Jury recusingOneMore(Random random) {
            List<Recusal> more = new ArrayList<>(recusals);
            more.add(new Recusal(
                    jurors.get(random.nextInt(jurors.size())),
                    nominees.get(random.nextInt(nominees.size())),
                    "Amitié"));
            return new Jury(jurors, nominees, more, wanted);
        }

        int eligible(NominationId nominee) {
            return (int)
                    jurors.stream().filter(juror -> !recused(juror, nominee)).count();
        }

        Assignment completing(List<Share> given, int jurorsPerNominee) {
            return Assignment.completing(given, jurors, nominees, conflicts(recusals), jurorsPerNominee);
        }

        Assignment assignment() {
            return Assignment.of(jurors, nominees, conflicts(recusals), wanted);
        }

        private static <T> List<T> shuffled(List<T> items, Random random) {
            List<T> shuffled = new ArrayList<>(items);
            Collections.shuffle(shuffled, random);
            return shuffled;
        }
    }
}
