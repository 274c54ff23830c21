package org.observatoire.domain.action;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every combination of what may be told of an end, a transformation, a continuation and a recent launch. */
class StatusOrderTest {

    private static final LocalDate TODAY = LocalDate.of(2021, 6, 1);
    private static final String RECENT = "2021-05-01";
    private static final String OLD = "2015-05-01";

    /** For each event, nothing (absent), or the modality in which it is told. */
    record Told(
            Optional<Modality> ended,
            Optional<Modality> transformed,
            Optional<Modality> continued,
            Optional<Modality> recent) {

        Life life() {
            List<LifeEvent> events = new ArrayList<>(List.of(new LifeEvent.Launched(Facts.done(OLD))));
            ended.ifPresent(how -> events.add(new LifeEvent.Ended(facts(how, OLD))));
            transformed.ifPresent(how -> events.add(new LifeEvent.Transformed(facts(how, OLD), Optional.empty())));
            continued.ifPresent(how -> events.add(new LifeEvent.Continued(facts(how, OLD))));
            recent.ifPresent(how -> events.add(new LifeEvent.CourseChange(facts(how, RECENT))));
            return new Life(events);
        }

        Status expected() {
            if (done(ended)) {
                return Status.ENDED;
            }
            if (done(transformed)) {
                return Status.TRANSFORMED;
            }
            if (!done(recent)) {
                return Status.UNCONFIRMED;
            }
            return done(continued) ? Status.SUSTAINED : Status.RUNNING;
        }

        private static boolean done(Optional<Modality> how) {
            return how.equals(Optional.of(Modality.DONE));
        }

        private static EventFacts facts(Modality how, String edtf) {
            return Facts.of(how, Optional.of(edtf));
        }
    }

    static Stream<Told> combinations() {
        return modalities()
                .flatMap(ended -> modalities()
                        .flatMap(transformed -> modalities()
                                .flatMap(continued ->
                                        modalities().map(recent -> new Told(ended, transformed, continued, recent)))));
    }

    private static Stream<Optional<Modality>> modalities() {
        return Stream.concat(
                Stream.of(Optional.empty()), Stream.of(Modality.values()).map(Optional::of));
    }

    @ParameterizedTest
    @MethodSource("combinations")
    void theFirstStatusThatAppliesIsTheOne(Told told) {
        assertEquals(told.expected(), told.life().status(TODAY));
    }

    @ParameterizedTest
    @MethodSource("combinations")
    void theStatusDoesNotDependOnTheOrderOfTheTelling(Told told) {
        List<LifeEvent> backwards = new ArrayList<>(told.life().events());
        Collections.reverse(backwards);

        assertEquals(told.expected(), new Life(backwards).status(TODAY));
    }
}
