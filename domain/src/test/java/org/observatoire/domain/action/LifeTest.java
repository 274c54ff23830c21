package org.observatoire.domain.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.observatoire.domain.wording.MalformedAssertions.assertPast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.observatoire.domain.wording.Fault;

class LifeTest {

    private static final LocalDate TODAY = LocalDate.of(2021, 6, 1);

    @Test
    void itsEventsAreKeptInTheOrderTold() {
        List<LifeEvent> told = new ArrayList<>(
                List.of(new LifeEvent.Ended(Facts.done("2021-01")), new LifeEvent.Launched(Facts.done("2020-03"))));
        Life life = new Life(told);
        told.clear();

        assertEquals(2, life.events().size());
        assertEquals(new LifeEvent.Ended(Facts.done("2021-01")), life.events().get(0));
    }

    @Test
    void itHoldsTwoHundredEventsAtMost() {
        LifeEvent event = new LifeEvent.Continued(Facts.done());

        Life longest = new Life(Collections.nCopies(200, event));

        assertEquals(200, longest.events().size());
        assertPast("events", Fault.TOO_MANY, 200, () -> longest.with(event));
    }

    @Test
    void aNewEventComesLast() {
        LifeEvent launch = new LifeEvent.Launched(Facts.done("2020-03"));
        LifeEvent end = new LifeEvent.Ended(Facts.done("2020-01"));
        Life life = new Life(List.of(launch));

        assertEquals(new Life(List.of(launch, end)), life.with(end));
        assertEquals(new Life(List.of(launch)), life);
        assertThrows(UnsupportedOperationException.class, () -> life.events().add(end));
    }

    @Test
    void itWasLaunchedOnTheEarliestDateOfALaunchThatIsDone() {
        Life life = new Life(List.of(
                new LifeEvent.Launched(Facts.done()),
                new LifeEvent.Launched(Facts.done("2020-05")),
                new LifeEvent.Launched(Facts.done("2020-04-01")),
                new LifeEvent.Launched(Facts.announced("2020-03")),
                new LifeEvent.Continued(Facts.done("2020-02"))));

        assertEquals(Optional.of(new ApproximateDate("2020-04-01")), life.launchedOn());
        assertEquals(Optional.empty(), new Life(List.of()).launchedOn());
    }

    @Test
    void itWasLaunchedBeforeAnotherOnlyBeyondDoubt() {
        Life life = new Life(List.of(new LifeEvent.Launched(Facts.done("2020-04~"))));

        assertTrue(life.certainlyLaunchedBefore(Optional.of(new ApproximateDate("2020-05"))));
        assertFalse(life.certainlyLaunchedBefore(Optional.of(new ApproximateDate("2020-04-30"))));
        assertFalse(life.certainlyLaunchedBefore(Optional.of(new ApproximateDate("2020"))));
        assertFalse(life.certainlyLaunchedBefore(Optional.empty()));
        assertFalse(new Life(List.of()).certainlyLaunchedBefore(Optional.of(new ApproximateDate("2020-05"))));
    }

    @Test
    void itWasLastHeardOfOnTheLatestDayThatADoneEventMayMean() {
        Life life = new Life(List.of(
                new LifeEvent.Launched(Facts.done("2020-03-31")),
                new LifeEvent.Continued(Facts.done("2020-03~")),
                new LifeEvent.Feedback(Facts.done("2020-02-15"), Tone.POSITIVE),
                new LifeEvent.Continued(Facts.announced("2021")),
                new LifeEvent.Continued(Facts.done())));

        assertEquals(Optional.of(LocalDate.of(2020, 3, 31)), life.lastHeard());
        assertEquals(Optional.empty(), new Life(List.of(new LifeEvent.Continued(Facts.announced("2021")))).lastHeard());
    }

    @Test
    void onlyTheEventsOfATypeThatAreDoneAreSingledOut() {
        LifeEvent.Feedback first = new LifeEvent.Feedback(Facts.done("2020-04"), Tone.NEGATIVE);
        LifeEvent.Feedback second = new LifeEvent.Feedback(Facts.done("2020-03"), Tone.POSITIVE);
        Life life = new Life(List.of(
                new LifeEvent.Launched(Facts.done()),
                first,
                new LifeEvent.Feedback(Facts.considered(), Tone.NEUTRAL),
                second));

        assertEquals(List.of(first, second), life.done(LifeEvent.Feedback.class).toList());
    }

    @Test
    void anActionHeardOfEighteenMonthsAgoToTheDayIsRunning() {
        Life life = new Life(List.of(new LifeEvent.Launched(Facts.done("2019-12-01"))));

        assertEquals(Status.RUNNING, life.status(TODAY));
        assertEquals(Status.UNCONFIRMED, life.status(TODAY.plusDays(1)));
    }

    @Test
    void aMonthIsHeardOfUntilItsLastDay() {
        Life life = new Life(List.of(new LifeEvent.Launched(Facts.done("2020-03~"))));

        assertEquals(Status.RUNNING, life.status(LocalDate.of(2021, 9, 30)));
        assertEquals(Status.UNCONFIRMED, life.status(LocalDate.of(2021, 10, 1)));
    }

    @Test
    void eighteenMonthsBeforeTheEndOfALongMonthIsTheEndOfAShortOne() {
        assertEquals(LocalDate.of(2020, 2, 29), Life.heardSince(LocalDate.of(2021, 8, 31)));
        assertEquals(LocalDate.of(2019, 12, 1), Life.heardSince(TODAY));
    }

    @Test
    void aRecentEventOfAnyTypeBreaksTheSilence() {
        LifeEvent launch = new LifeEvent.Launched(Facts.done("2015"));

        assertEquals(Status.UNCONFIRMED, new Life(List.of(launch)).status(TODAY));
        assertEquals(
                Status.RUNNING,
                new Life(List.of(launch, new LifeEvent.Feedback(Facts.done("2021-05"), Tone.NEUTRAL))).status(TODAY));
    }

    @Test
    void anUndatedEventDoesNotBreakTheSilence() {
        Life life =
                new Life(List.of(new LifeEvent.Launched(Facts.done("2015")), new LifeEvent.Continued(Facts.done())));

        assertEquals(Status.UNCONFIRMED, life.status(TODAY));
    }

    @Test
    void anAnnouncementDoesNotBreakTheSilence() {
        Life life = new Life(List.of(
                new LifeEvent.Launched(Facts.done("2015")), new LifeEvent.Continued(Facts.announced("2021-05"))));

        assertEquals(Status.UNCONFIRMED, life.status(TODAY));
    }

    @Test
    void anActionOfWhichNothingIsToldIsUnconfirmed() {
        assertEquals(Status.UNCONFIRMED, new Life(List.of()).status(TODAY));
    }
}
