package org.observatoire.application.testing.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.observatoire.application.actor.Actor;
import org.observatoire.application.jury.CastBallot;
import org.observatoire.application.outcome.Outcome;
import org.observatoire.application.testing.Together;
import org.observatoire.application.testing.UseCases;
import org.observatoire.application.testing.sample.SomeClock;
import org.observatoire.application.testing.sample.SomeEdition;
import org.observatoire.domain.edition.NominationId;
import org.observatoire.domain.jury.Ballot;
import org.observatoire.domain.jury.Judgement;
import org.observatoire.domain.jury.JurorId;

/** The contract of {@link org.observatoire.application.port.Ballots}. */
public interface BallotsContract extends PortContract {

    @Test
    default void tellsEachKindOfJudgementAsItWasKept() {
        prize(1);
        List<Ballot> kept = List.of(
                ballot("j1", "listening.a", new Judgement.Blank(), "", false),
                ballot("j1", "listening.b", new Judgement.Scored(Map.of("utilite", 5, "audace", -3)), "É", true),
                ballot("j1", "reach.a", new Judgement.Scored(Map.of()), "Deux\nlignes", false),
                ballot("j1", "reach.a-b", new Judgement.Graded(0), "« Bien »", true),
                ballot("j1", "reach.b", new Judgement.Abstained(), "", true));

        kept(2026, kept);

        assertEquals(kept, ports().ballots().cast(2026));
        for (Ballot ballot : kept) {
            assertEquals(Optional.of(ballot), ports().ballots().find(2026, ballot.juror(), ballot.nomination()));
        }
    }

    @Test
    default void tellsNothingOfABallotNeverCast() {
        prize(2);
        Ballot ballot = ballot("j1", "reach.a", new Judgement.Graded(1), "", true);
        kept(2026, List.of(ballot));

        assertEquals(Optional.empty(), ports().ballots().find(2026, new JurorId("j2"), ballot.nomination()));
        assertEquals(Optional.empty(), ports().ballots().find(2026, ballot.juror(), NominationId.of("listening.a")));
        assertEquals(Optional.empty(), ports().ballots().find(2027, ballot.juror(), ballot.nomination()));
        assertEquals(List.of(), ports().ballots().castBy(2026, new JurorId("j2")));
        assertEquals(List.of(), ports().ballots().castBy(2027, ballot.juror()));
        assertEquals(List.of(), ports().ballots().cast(2027));
    }

    @Test
    default void tellsBallotsByNominationThenJuror() {
        prize(2);
        Ballot one = ballot("j2", "listening.b", new Judgement.Graded(0), "", true);
        Ballot two = ballot("j1", "reach.a", new Judgement.Graded(1), "", false);
        Ballot three = ballot("j2", "reach.a", new Judgement.Graded(2), "", true);
        Ballot four = ballot("j1", "reach.a-b", new Judgement.Graded(0), "", true);

        kept(2026, List.of(four, three, two, one));

        assertEquals(List.of(one, two, three, four), ports().ballots().cast(2026));
        assertEquals(List.of(two, four), ports().ballots().castBy(2026, new JurorId("j1")));
        assertEquals(List.of(one, three), ports().ballots().castBy(2026, new JurorId("j2")));
    }

    @Test
    default void keepsABallotInPlaceOfTheSameJurorsOnTheSameNomination() {
        prize(1);
        kept(
                2026,
                List.of(ballot(
                        "j1", "reach.a", new Judgement.Scored(Map.of("utilite", 2, "audace", 1)), "Non", false)));
        Ballot fewer = ballot("j1", "reach.a", new Judgement.Scored(Map.of("audace", 4)), "", false);
        kept(2026, List.of(fewer));
        assertEquals(List.of(fewer), ports().ballots().cast(2026));
        Ballot other = ballot("j1", "reach.a", new Judgement.Abstained(), "", true);

        kept(2026, List.of(other));

        assertEquals(List.of(other), ports().ballots().cast(2026));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    default void holdsTheLastOfWhateverWasKept(long seed) {
        prize(3);
        Random random = new Random(seed);
        Map<List<Object>, Ballot> last = new HashMap<>();
        Given.kept(
                ports(),
                () -> IntStream.range(0, 100).forEach(time -> {
                    Ballot ballot = anyBallot(random);
                    ports().ballots().keep(2026, ballot);
                    last.put(List.of(ballot.juror(), ballot.nomination()), ballot);
                }));

        assertEquals(
                last.values().stream()
                        .sorted(Comparator.comparing(Ballot::nomination).thenComparing(Ballot::juror))
                        .toList(),
                ports().ballots().cast(2026));
    }

    @Test
    default void losesNoneOfSixtyFourFinalBallotsSentAtOnce() throws Exception {
        prize(64);

        List<Outcome<Ballot>> answers = Together.all(64, number -> cast("j" + (number + 1), number % 3));

        List<Ballot> expected = IntStream.range(0, 64)
                .mapToObj(number -> ballot("j" + (number + 1), "reach.a", new Judgement.Graded(number % 3), "", true))
                .toList();
        assertEquals(expected.stream().map(Outcome::done).toList(), answers);
        assertEquals(
                expected.stream().sorted(Comparator.comparing(Ballot::juror)).toList(),
                ports().ballots().cast(2026));
        assertEquals(64, ports().journal().after(0, 1_000).size());
    }

    @Test
    default void countsOnceTheSameBallotSentFiveTimesAtOnce() throws Exception {
        prize(1);
        Ballot ballot = ballot("j1", "reach.a", new Judgement.Graded(2), "", true);

        List<Outcome<Ballot>> answers = Together.all(5, time -> cast("j1", 2));

        assertEquals(Stream.generate(() -> Outcome.done(ballot)).limit(5).toList(), answers);
        assertEquals(List.of(ballot), ports().ballots().cast(2026));
        assertEquals(1, ports().journal().after(0, 1_000).size());
    }

    private Outcome<Ballot> cast(String juror, int grade) {
        return new UseCases(ports(), new SomeClock())
                .castBallot()
                .cast(
                        new Actor.Juror(2026, new JurorId(juror)),
                        new CastBallot.Command(
                                2026, NominationId.of("reach.a"), rules -> new Judgement.Graded(grade), "", true));
    }

    private void prize(int jurors) {
        GivenPrize.judging(ports(), SomeEdition.graded(2026));
        GivenPrize.jurors(ports(), 2026, jurors);
        Stream.of("a", "a-b", "b").forEach(id -> Given.someAction(ports(), id));
        GivenPrize.nominated(ports(), 2026, "reach.a", "reach.a-b", "reach.b", "listening.a", "listening.b");
    }

    private void kept(int year, List<Ballot> ballots) {
        Given.kept(ports(), () -> ballots.forEach(ballot -> ports().ballots().keep(year, ballot)));
    }

    private static Ballot anyBallot(Random random) {
        List<Supplier<Judgement>> kinds = List.of(
                Judgement.Blank::new,
                Judgement.Abstained::new,
                () -> new Judgement.Graded(random.nextInt(3)),
                () -> new Judgement.Scored(Map.of("utilite", random.nextInt(6))),
                () -> new Judgement.Scored(Map.of("utilite", random.nextInt(6), "audace", random.nextInt(6))));
        List<String> nominations = List.of("reach.a", "reach.a-b", "listening.b");
        return ballot(
                "j" + (1 + random.nextInt(3)),
                nominations.get(random.nextInt(3)),
                kinds.get(random.nextInt(kinds.size())).get(),
                "commentaire " + random.nextInt(10),
                random.nextBoolean());
    }

    private static Ballot ballot(
            String juror, String nomination, Judgement judgement, String comment, boolean finished) {
        return new Ballot(new JurorId(juror), NominationId.of(nomination), judgement, comment, finished);
    }
}
