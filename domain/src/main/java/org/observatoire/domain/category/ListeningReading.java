package org.observatoire.domain.category;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.observatoire.domain.action.ApproximateDate;
import org.observatoire.domain.action.Life;
import org.observatoire.domain.action.LifeEvent;
import org.observatoire.domain.action.Tone;

/**
 * What the public said, whether it was answered, how fast, and what changed. An answer is something that the authority
 * did, told after the feedback and not dated before it: a change of course, an idea adopted, a launch, or
 * something carried on.
 */
final class ListeningReading {

    private ListeningReading() {}

    static Reading of(Observation observation) {
        Life life = observation.action().sheet().life();
        Figures figures = new Figures(StandingCategory.LISTENING)
                .count(Measure.POSITIVE_FEEDBACK, feedback(life, Tone.POSITIVE))
                .count(Measure.NEUTRAL_FEEDBACK, feedback(life, Tone.NEUTRAL))
                .count(Measure.NEGATIVE_FEEDBACK, feedback(life, Tone.NEGATIVE));
        life.done(LifeEvent.Feedback.class).findFirst().ifPresent(first -> answer(figures, life, first));
        return figures.count(Measure.COURSE_CHANGES, life.done(LifeEvent.CourseChange.class))
                .count(Measure.IDEAS_ADOPTED, life.done(LifeEvent.IdeaAdopted.class))
                .reading();
    }

    private static Stream<LifeEvent.Feedback> feedback(Life life, Tone tone) {
        return life.done(LifeEvent.Feedback.class).filter(event -> event.tone() == tone);
    }

    private static void answer(Figures figures, Life life, LifeEvent.Feedback first) {
        Optional<LifeEvent> answer = life.events().stream()
                .skip(life.events().indexOf(first) + 1L)
                .filter(event -> answers(event, first))
                .findFirst();
        List<Evidence> evidence = answer.<List<Evidence>>map(
                        event -> List.of(new Evidence.Event(first), new Evidence.Event(event)))
                .orElse(List.of(new Evidence.Event(first)));
        figures.add(Measure.ANSWERED, new Figure.Answer(answer.isPresent()), evidence);
        Optional<ApproximateDate> asked = first.facts().date();
        Optional<ApproximateDate> answered =
                answer.flatMap(event -> event.facts().date());
        if (asked.isPresent() && answered.isPresent()) {
            figures.add(Measure.DAYS_TO_ANSWER, new Figure.Duration(asked.get().until(answered.get())), evidence);
        }
    }

    private static boolean answers(LifeEvent event, LifeEvent.Feedback feedback) {
        boolean deed = event instanceof LifeEvent.CourseChange
                || event instanceof LifeEvent.IdeaAdopted
                || event instanceof LifeEvent.Launched
                || event instanceof LifeEvent.Continued;
        return deed && event.done() && !certainlyBefore(event, feedback);
    }

    private static boolean certainlyBefore(LifeEvent event, LifeEvent feedback) {
        Optional<ApproximateDate> one = event.facts().date();
        Optional<ApproximateDate> other = feedback.facts().date();
        return one.isPresent() && other.isPresent() && one.get().certainlyBefore(other.get());
    }
}
