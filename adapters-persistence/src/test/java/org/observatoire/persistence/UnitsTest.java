package org.observatoire.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.observatoire.application.journal.JournalChain;
import org.observatoire.application.outcome.Outcome;
import org.observatoire.application.outcome.Refusal;
import org.observatoire.application.port.Journal;
import org.observatoire.application.testing.sample.SomeActions;
import org.observatoire.application.testing.sample.SomeSheet;
import org.observatoire.domain.action.ActionId;

/** What this adapter adds to the contract of units of work. */
class UnitsTest {

    private final TemporaryDatabase database = new TemporaryDatabase();

    @AfterEach
    void closeDatabase() {
        database.close();
    }

    @Test
    void refusesNoneOfSixtyFourWritersAtOnce() throws Exception {
        ExecutorService writers = Executors.newFixedThreadPool(64);
        try {
            List<Future<Outcome<Boolean>>> answers = new ArrayList<>();
            for (int writer = 0; writer < 64; writer++) {
                String id = "action-" + writer;
                answers.add(writers.submit(() -> database.units().write(() -> proposeAndTell(id))));
            }
            for (Future<Outcome<Boolean>> answer : answers) {
                assertEquals(Outcome.done(true), answer.get());
            }
        } finally {
            writers.shutdownNow();
        }

        List<Journal.Entry> told = database.ports().journal().after(0, 100);
        assertEquals(
                IntStream.rangeClosed(1, 64).mapToObj(number -> (long) number).toList(),
                told.stream().map(Journal.Entry::number).toList());
    }

    @Test
    void letsTwoProcessesWriteToOneFile() throws Exception {
        ExecutorService others = Executors.newFixedThreadPool(2);
        try (Database other = Database.open(database.file())) {
            JdbiJournal theirs = new JdbiJournal(other.units());
            Future<?> here = others.submit(
                    () -> tellTimes(database.units(), database.ports().journal(), 50));
            Future<?> there = others.submit(() -> tellTimes(other.units(), theirs, 50));
            here.get();
            there.get();
        } finally {
            others.shutdownNow();
        }

        assertEquals(100, database.ports().journal().last().orElseThrow().number());
    }

    @Test
    void undoesARefusedUnitInsideAnotherAndKeepsTheRest() {
        database.units().write(() -> {
            propose("gardee");
            database.units().write(() -> {
                propose("defaite");
                return Outcome.refused(Refusal.NOT_ALLOWED);
            });
            return Outcome.done(true);
        });

        assertEquals(List.of(true, false), List.of(kept("gardee"), kept("defaite")));
    }

    @Test
    void undoesWhatAUnitInsideARefusedOneDid() {
        database.units().write(() -> {
            database.units().write(() -> {
                propose("defaite");
                return Outcome.done(true);
            });
            return Outcome.refused(Refusal.NOT_ALLOWED);
        });

        assertEquals(false, kept("defaite"));
    }

    @Test
    void writesNothingInsideAUnitThatReads() {
        assertThrows(
                IllegalStateException.class,
                () -> database.units().read(() -> {
                    propose("ecrite-en-lisant");
                    return true;
                }));
        assertThrows(
                IllegalStateException.class,
                () -> database.units().read(() -> database.units().write(() -> Outcome.done(true))));
    }

    @Test
    void writesNothingOutsideOfAUnit() {
        assertThrows(IllegalStateException.class, () -> propose("hors-unite"));
    }

    private Outcome<Boolean> proposeAndTell(String id) {
        propose(id);
        tell(database.ports().journal());
        return Outcome.done(true);
    }

    private static void tellTimes(Units units, Journal journal, int times) {
        for (int time = 0; time < times; time++) {
            units.write(() -> {
                tell(journal);
                return Outcome.done(true);
            });
        }
    }

    private static void tell(Journal journal) {
        journal.append(
                JournalChain.following(journal.last(), SomeActions.NOON, "organiser", "propose-action", "action", ""));
    }

    private void propose(String id) {
        database.ports().actions().add(SomeActions.proposed(id, SomeSheet.titled(id)));
    }

    private boolean kept(String id) {
        return database.ports().actions().find(new ActionId(id)).isPresent();
    }
}
