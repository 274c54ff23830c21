package org.observatoire.application.testing.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.observatoire.application.actor.Actor;
import org.observatoire.application.journal.Chronicle;
import org.observatoire.application.journal.JournalChain;
import org.observatoire.application.outcome.Outcome;
import org.observatoire.application.outcome.Refusal;
import org.observatoire.application.port.Journal;
import org.observatoire.application.testing.Together;
import org.observatoire.application.testing.sample.SomeActions;

/** The contract of {@link org.observatoire.application.port.Journal}. */
public interface JournalContract extends PortContract {

    @Test
    default void beginsEmpty() {
        assertEquals(Optional.empty(), ports().journal().last());
        assertEquals(List.of(), ports().journal().after(0, 10));
    }

    @Test
    default void keepsLinesAsTheyAre() {
        Journal.Entry first = JournalChain.following(
                Optional.empty(), SomeActions.NOON, "organiser", "publish-action", "action:a", "");
        Journal.Entry second = JournalChain.following(
                Optional.of(first), SomeActions.NOON.plusMillis(1), "contributor:a", "correct-action", "action:a", """
                reason: « l'été »
                et "après", 100 % \\ 😀""");

        appended(first, second);

        assertEquals(List.of(first, second), ports().journal().after(0, 10));
        assertEquals(Optional.of(second), ports().journal().last());
    }

    @Test
    default void tellsTheLinesThatFollowAPlaceOldestFirst() {
        List<Journal.Entry> lines = written(7);

        assertEquals(lines.subList(0, 3), ports().journal().after(0, 3));
        assertEquals(lines.subList(3, 6), ports().journal().after(3, 3));
        assertEquals(lines.subList(6, 7), ports().journal().after(6, 3));
        assertEquals(List.of(), ports().journal().after(7, 3));
        assertEquals(List.of(), ports().journal().after(1_000, 3));
    }

    @Test
    default void keepsSeveralLinesAtOnce() {
        Journal.Entry first = written(1).get(0);
        Journal.Entry second = line(Optional.of(first));
        Journal.Entry third = line(Optional.of(second));
        Given.kept(ports(), () -> ports().journal().appendAll(List.of()));

        Given.kept(ports(), () -> ports().journal().appendAll(List.of(second, third)));

        assertEquals(List.of(first, second, third), ports().journal().after(0, 10));
    }

    @Test
    default void keepsNoneOfSeveralLinesThatDoNotFollowOneAnother() {
        Journal.Entry first = line(Optional.empty());
        Journal.Entry second = line(Optional.of(first));

        assertThrows(
                RuntimeException.class,
                () -> Given.kept(ports(), () -> ports().journal().appendAll(List.of(second, first))));

        assertEquals(Optional.empty(), ports().journal().last());
    }

    @Test
    default void refusesALineThatLeavesAGap() {
        Journal.Entry first = written(1).get(0);
        Journal.Entry second = line(Optional.of(first));
        Journal.Entry third = line(Optional.of(second));

        assertThrows(RuntimeException.class, () -> appended(third));

        assertEquals(Optional.of(first), ports().journal().last());
    }

    @Test
    default void refusesALineInThePlaceOfAnother() {
        List<Journal.Entry> lines = written(2);
        Journal.Entry inPlaceOfTheSecond =
                JournalChain.following(Optional.of(lines.get(0)), SomeActions.NOON, "organiser", "autre", "a", "");

        assertThrows(RuntimeException.class, () -> appended(inPlaceOfTheSecond));
        assertThrows(RuntimeException.class, () -> appended(lines.get(1)));

        assertEquals(lines, ports().journal().after(0, 10));
    }

    @Test
    default void refusesALineThatDoesNotHoldToTheLast() {
        Journal.Entry first = written(1).get(0);
        Journal.Entry ofAnotherJournal = line(Optional.of(
                JournalChain.following(Optional.empty(), SomeActions.NOON, "organiser", "autre", "autre", "autre")));

        assertThrows(RuntimeException.class, () -> appended(ofAnotherJournal));

        assertEquals(List.of(first), ports().journal().after(0, 10));
    }

    @Test
    default void refusesAFirstLineThatIsNotTheFirst() {
        Journal.Entry second = line(Optional.of(line(Optional.empty())));

        assertThrows(RuntimeException.class, () -> appended(second));

        assertEquals(Optional.empty(), ports().journal().last());
    }

    @Test
    default void forgetsTheLinesOfARefusedWork() {
        Journal.Entry first = written(1).get(0);

        ports().unitOfWork().write(() -> {
            ports().journal().append(line(Optional.of(first)));
            return Outcome.refused(Refusal.NOT_ALLOWED);
        });

        assertEquals(Optional.of(first), ports().journal().last());
        appended(line(Optional.of(first)));
        assertEquals(2, ports().journal().last().orElseThrow().number());
    }

    @Test
    default void staysOneChainWhenManyTellAtOnce() throws Exception {
        var chronicle = new Chronicle(ports().journal(), () -> SomeActions.NOON);

        Together.all(6, person -> {
            for (int turn = 0; turn < 10; turn++) {
                String detail = person + "/" + turn;
                Given.kept(ports(), () -> chronicle.tell(new Actor.Organiser(), "essai", "essai:1", detail));
            }
            return person;
        });

        List<Journal.Entry> lines = ports().journal().after(0, 100);
        assertEquals(60, lines.size());
        assertEquals(60, lines.stream().map(Journal.Entry::detail).distinct().count());
        assertEquals(Optional.empty(), JournalChain.firstBreak(Optional.empty(), lines));
    }

    private List<Journal.Entry> written(int number) {
        List<Journal.Entry> lines = new ArrayList<>();
        Optional<Journal.Entry> last = Optional.empty();
        for (int left = number; left > 0; left--) {
            last = Optional.of(line(last));
            lines.add(last.get());
        }
        appended(lines.toArray(Journal.Entry[]::new));
        return lines;
    }

    private void appended(Journal.Entry... entries) {
        Given.kept(ports(), () -> List.of(entries).forEach(ports().journal()::append));
    }

    private static Journal.Entry line(Optional<Journal.Entry> previous) {
        return JournalChain.following(previous, SomeActions.NOON, "organiser", "publish-action", "action:a", "");
    }
}
