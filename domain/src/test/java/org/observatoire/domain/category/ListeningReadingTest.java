package org.observatoire.domain.category;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.observatoire.domain.action.Channel;
import org.observatoire.domain.action.Days;
import org.observatoire.domain.action.EventFacts;
import org.observatoire.domain.action.Facts;
import org.observatoire.domain.action.LifeEvent;
import org.observatoire.domain.action.RelayScope;
import org.observatoire.domain.action.SheetDraft;
import org.observatoire.domain.action.Tone;
import org.observatoire.domain.territory.Authorities;

class ListeningReadingTest {

    private static final LifeEvent CRITICISM = new LifeEvent.Feedback(Facts.done("2020-03-16"), Tone.NEGATIVE);
    private static final EventFacts NEXT_DAY = Facts.done("2020-03-17");

    static Stream<LifeEvent> answers() {
        return Stream.of(
                new LifeEvent.CourseChange(NEXT_DAY),
                new LifeEvent.IdeaAdopted(NEXT_DAY),
                new LifeEvent.Launched(NEXT_DAY),
                new LifeEvent.Continued(NEXT_DAY));
    }

    static Stream<LifeEvent> notAnswers() {
        return Stream.of(
                new LifeEvent.Feedback(NEXT_DAY, Tone.NEUTRAL),
                new LifeEvent.Relayed(NEXT_DAY, RelayScope.LOCAL_MEDIA, Optional.empty()),
                new LifeEvent.Extended(NEXT_DAY, Channel.POSTER),
                new LifeEvent.Transformed(NEXT_DAY, Optional.empty()),
                new LifeEvent.Ended(NEXT_DAY),
                new LifeEvent.CourseChange(Facts.announced("2020-03-17")),
                new LifeEvent.CourseChange(Facts.considered()),
                new LifeEvent.CourseChange(Facts.done("2020-03-15")),
                new LifeEvent.CourseChange(Facts.done("2020-02~")));
    }

    @Test
    void nothingToldShowsNothing() {
        assertEquals(List.of(), read().figures());
        assertEquals(
                List.of(), read(new LifeEvent.Launched(Facts.done("2020-03"))).figures());
    }

    @Test
    void feedbackIsCountedByTone() {
        LifeEvent thanks = new LifeEvent.Feedback(Facts.done(), Tone.POSITIVE);
        LifeEvent moreThanks = new LifeEvent.Feedback(Facts.done("2020-05"), Tone.POSITIVE);
        LifeEvent question = new LifeEvent.Feedback(Facts.done(), Tone.NEUTRAL);
        Reading reading = read(
                CRITICISM, thanks, question, moreThanks, new LifeEvent.Feedback(Facts.considered(), Tone.NEGATIVE));

        assertEquals(
                List.of(
                        counted(Measure.POSITIVE_FEEDBACK, thanks, moreThanks),
                        counted(Measure.NEUTRAL_FEEDBACK, question),
                        counted(Measure.NEGATIVE_FEEDBACK, CRITICISM),
                        new Figure(Measure.ANSWERED, new Figure.Answer(false), List.of(new Evidence.Event(CRITICISM)))),
                reading.figures());
    }

    @ParameterizedTest
    @MethodSource("answers")
    void somethingDoneAfterwardsIsAnAnswer(LifeEvent answer) {
        Reading reading = read(CRITICISM, answer);
        List<Evidence> both = List.of(new Evidence.Event(CRITICISM), new Evidence.Event(answer));

        assertEquals(
                Optional.of(new Figure(Measure.ANSWERED, new Figure.Answer(true), both)),
                reading.figure(Measure.ANSWERED));
        assertEquals(
                Optional.of(new Figure(Measure.DAYS_TO_ANSWER, new Figure.Duration(new Days(1, 1, false)), both)),
                reading.figure(Measure.DAYS_TO_ANSWER));
    }

    @ParameterizedTest
    @MethodSource("notAnswers")
    void anythingElseIsNoAnswer(LifeEvent event) {
        Reading reading = read(CRITICISM, event);

        assertEquals(
                Optional.of(
                        new Figure(Measure.ANSWERED, new Figure.Answer(false), List.of(new Evidence.Event(CRITICISM)))),
                reading.figure(Measure.ANSWERED));
        assertEquals(Optional.empty(), reading.figure(Measure.DAYS_TO_ANSWER));
    }

    @Test
    void whatIsToldBeforeTheFeedbackIsNoAnswer() {
        Reading reading = read(new LifeEvent.Launched(NEXT_DAY), CRITICISM);

        assertEquals(
                Optional.of(new Figure.Answer(false)),
                reading.figure(Measure.ANSWERED).map(Figure::value));
    }

    @Test
    void theAnswerIsTheFirstOneTold() {
        LifeEvent turn = new LifeEvent.CourseChange(Facts.done("2020-03-20"));
        Reading reading = read(
                CRITICISM,
                new LifeEvent.CourseChange(Facts.announced("2020-03-17")),
                turn,
                new LifeEvent.Continued(Facts.done("2020-03-18")));

        assertEquals(
                Optional.of(new Figure.Duration(new Days(4, 4, false))),
                reading.figure(Measure.DAYS_TO_ANSWER).map(Figure::value));
    }

    @Test
    void theTimeToAnswerRunsFromTheFirstFeedbackThatIsDone() {
        Reading reading = read(
                new LifeEvent.Feedback(Facts.announced("2020-03-01"), Tone.NEGATIVE),
                new LifeEvent.Feedback(Facts.done("2020-03-10"), Tone.POSITIVE),
                CRITICISM,
                new LifeEvent.CourseChange(NEXT_DAY));

        assertEquals(
                Optional.of(new Figure.Duration(new Days(7, 7, false))),
                reading.figure(Measure.DAYS_TO_ANSWER).map(Figure::value));
    }

    @Test
    void anUndatedAnswerTellsNoTime() {
        Reading reading = read(CRITICISM, new LifeEvent.CourseChange(Facts.done()));

        assertEquals(
                Optional.of(new Figure.Answer(true)),
                reading.figure(Measure.ANSWERED).map(Figure::value));
        assertEquals(Optional.empty(), reading.figure(Measure.DAYS_TO_ANSWER));
    }

    @Test
    void undatedFeedbackTellsNoTime() {
        Reading reading =
                read(new LifeEvent.Feedback(Facts.done(), Tone.NEUTRAL), new LifeEvent.CourseChange(NEXT_DAY));

        assertEquals(
                Optional.of(new Figure.Answer(true)),
                reading.figure(Measure.ANSWERED).map(Figure::value));
        assertEquals(Optional.empty(), reading.figure(Measure.DAYS_TO_ANSWER));
    }

    @Test
    void changesOfCourseAndIdeasAdoptedAreCountedWithoutFeedback() {
        LifeEvent turn = new LifeEvent.CourseChange(Facts.done());
        LifeEvent idea = new LifeEvent.IdeaAdopted(Facts.done());

        assertEquals(
                List.of(counted(Measure.COURSE_CHANGES, turn), counted(Measure.IDEAS_ADOPTED, idea)),
                read(idea, turn, new LifeEvent.CourseChange(Facts.considered())).figures());
    }

    private static Figure counted(Measure measure, LifeEvent... events) {
        List<Evidence> evidence =
                Stream.of(events).<Evidence>map(Evidence.Event::new).toList();
        return new Figure(measure, new Figure.Count(events.length), evidence);
    }

    private static Reading read(LifeEvent... events) {
        return StandingCategory.LISTENING.read(
                ActionsOf2020.alone(SheetDraft.begun().life(events).published("un-titre"), Authorities.SCHILTIGHEIM));
    }
}
