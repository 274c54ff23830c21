package org.observatoire.application.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.observatoire.application.port.Journal;
import org.observatoire.application.port.Journal.Entry;
import org.observatoire.application.seal.Sha256;
import org.observatoire.application.testing.memory.InMemoryObservatory;

class JournalChainTest {

    private static final Instant AT = Instant.parse("2026-11-23T17:40:00.123Z");

    @Test
    void beginsAtOneWithoutAnythingBefore() {
        Entry first = JournalChain.following(Optional.empty(), AT, "organiser", "publish-action", "action:a", "détail");

        assertEquals(
                new Entry(
                        1,
                        AT,
                        "organiser",
                        "publish-action",
                        "action:a",
                        "détail",
                        "",
                        Sha256.ofParts(List.of(
                                "1",
                                "2026-11-23T17:40:00.123Z",
                                "organiser",
                                "publish-action",
                                "action:a",
                                "détail",
                                ""))),
                first);
    }

    @Test
    void holdsEachLineToTheOneBefore() {
        List<Entry> lines = chain(3);

        assertEquals(List.of(1L, 2L, 3L), lines.stream().map(Entry::number).toList());
        assertEquals(lines.get(0).seal(), lines.get(1).previous());
        assertEquals(lines.get(1).seal(), lines.get(2).previous());
        assertNotEquals(lines.get(1).seal(), lines.get(2).seal());
    }

    @Test
    void keepsMomentsToTheMillisecond() {
        Entry line = JournalChain.following(Optional.empty(), AT.plusNanos(999_999), "a", "b", "c", "");

        assertEquals(AT, line.at());
    }

    @Test
    void holdsFromItsFirstLineToItsLast() {
        List<Entry> lines = chain(5);

        assertEquals(Optional.empty(), JournalChain.firstBreak(Optional.empty(), lines));
        assertEquals(Optional.empty(), JournalChain.firstBreak(Optional.of(lines.get(1)), lines.subList(2, 5)));
        assertEquals(Optional.empty(), JournalChain.firstBreak(Optional.empty(), List.of()));
    }

    @Test
    void doesNotHoldToAnotherLineThanTheOneBefore() {
        List<Entry> lines = chain(5);

        assertEquals(Optional.of(3L), JournalChain.firstBreak(Optional.empty(), lines.subList(2, 5)));
        assertEquals(Optional.of(3L), JournalChain.firstBreak(Optional.of(lines.get(0)), lines.subList(2, 5)));
    }

    static Stream<UnaryOperator<Entry>> tamperings() {
        return Stream.of(
                e -> new Entry(4, e.at(), e.who(), e.act(), e.subject(), e.detail(), e.previous(), e.seal()),
                e -> new Entry(3, AT.plusSeconds(9), e.who(), e.act(), e.subject(), e.detail(), e.previous(), e.seal()),
                e -> new Entry(3, e.at(), "visitor", e.act(), e.subject(), e.detail(), e.previous(), e.seal()),
                e -> new Entry(3, e.at(), e.who(), "autre", e.subject(), e.detail(), e.previous(), e.seal()),
                e -> new Entry(3, e.at(), e.who(), e.act(), "action:b", e.detail(), e.previous(), e.seal()),
                e -> new Entry(3, e.at(), e.who(), e.act(), e.subject(), "", e.previous(), e.seal()),
                e -> new Entry(3, e.at(), e.who(), e.act(), e.subject(), e.detail(), "", e.seal()),
                e -> new Entry(3, e.at(), e.who(), e.act(), e.subject(), e.detail(), e.previous(), "0".repeat(64)));
    }

    @ParameterizedTest
    @MethodSource("tamperings")
    void breaksAtALineThatWasTamperedWith(UnaryOperator<Entry> tampering) {
        List<Entry> lines = new ArrayList<>(chain(5));
        Entry tampered = tampering.apply(lines.get(2));
        lines.set(2, tampered);

        assertEquals(Optional.of(tampered.number()), verify(lines));
    }

    @Test
    void breaksAfterALineThatWasSealedAgain() {
        List<Entry> lines = new ArrayList<>(chain(5));
        lines.set(2, JournalChain.following(Optional.of(lines.get(1)), AT, "visitor", "autre", "action:a", ""));

        assertEquals(Optional.of(4L), verify(lines));
    }

    @Test
    void breaksWhereALineWasTakenOutOrPutInOrMoved() {
        List<Entry> without = new ArrayList<>(chain(5));
        without.remove(2);
        assertEquals(Optional.of(4L), verify(without));

        List<Entry> twice = new ArrayList<>(chain(5));
        twice.add(2, twice.get(1));
        assertEquals(Optional.of(2L), verify(twice));

        List<Entry> swapped = new ArrayList<>(chain(5));
        swapped.set(2, swapped.set(3, swapped.get(2)));
        assertEquals(Optional.of(4L), verify(swapped));
    }

    @Test
    void breaksBeyondTheFirstThousandLinesToo() {
        List<Entry> lines = new ArrayList<>(chain(2_500));
        assertEquals(Optional.empty(), verify(lines));
        Entry line = lines.get(2_300);
        lines.set(
                2_300,
                new Entry(
                        line.number(),
                        line.at(),
                        line.who(),
                        line.act(),
                        line.subject(),
                        "autre",
                        line.previous(),
                        line.seal()));

        assertEquals(Optional.of(2_301L), verify(lines));
    }

    private static Optional<Long> verify(List<Entry> lines) {
        var unitOfWork = new InMemoryObservatory().ports().unitOfWork();
        return new VerifyJournal(new TamperedJournal(lines), unitOfWork).firstBreak();
    }

    private static List<Entry> chain(int length) {
        List<Entry> lines = new ArrayList<>();
        for (int index = 0; index < length; index++) {
            Optional<Entry> last = lines.isEmpty() ? Optional.empty() : Optional.of(lines.get(index - 1));
            lines.add(JournalChain.following(
                    last, AT.plusMillis(index), "organiser", "publish-action", "action:a", "ligne " + index));
        }
        return lines;
    }

    /** A journal whose file someone opened with something else. */
    private record TamperedJournal(List<Entry> lines) implements Journal {

        @Override
        public Optional<Entry> last() {
            return Optional.of(lines.get(lines.size() - 1));
        }

        @Override
        public void appendAll(List<Entry> entries) {
            lines.addAll(entries);
        }

        @Override
        public List<Entry> after(long number, int limit) {
            int from = lines.stream().map(Entry::number).toList().indexOf(number) + 1;
            return lines.subList(from, Math.min(from + limit, lines.size()));
        }
    }
}
