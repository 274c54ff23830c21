package org.observatoire.domain.category;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.observatoire.domain.action.ApproximateDate;
import org.observatoire.domain.action.Audience;
import org.observatoire.domain.action.Certainty;
import org.observatoire.domain.action.Channel;
import org.observatoire.domain.action.Days;
import org.observatoire.domain.action.Facts;
import org.observatoire.domain.action.LifeEvent;
import org.observatoire.domain.action.SheetDraft;
import org.observatoire.domain.action.Trigger;
import org.observatoire.domain.territory.Authorities;

class PublicServiceReadingTest {

    private static final Trigger CLOSURE =
            new Trigger(new ApproximateDate("2020-03-15"), Certainty.STATED, "Fermeture des écoles");

    @Test
    void nothingToldShowsNothing() {
        assertEquals(List.of(), read(SheetDraft.begun()).figures());
    }

    @Test
    void itSaysWhomTheServiceIsFor() {
        assertEquals(
                List.of(new Figure(
                        Measure.AUDIENCES,
                        new Figure.Terms(List.of("children")),
                        List.of(new Evidence.ListedAudiences()))),
                read(SheetDraft.begun().audiences(List.of(Audience.CHILDREN))).figures());
    }

    @Test
    void channelsAreThoseListedThenThoseReached() {
        LifeEvent poster = new LifeEvent.Extended(Facts.done(), Channel.POSTER);
        LifeEvent facebook = new LifeEvent.Extended(Facts.done(), Channel.FACEBOOK);
        SheetDraft draft = SheetDraft.begun()
                .channels(List.of(Channel.FACEBOOK, Channel.APP))
                .channelsCertainty(Certainty.INFERRED)
                .life(poster, facebook, new LifeEvent.Extended(Facts.considered(), Channel.RADIO));

        assertEquals(
                List.of(new Figure(
                        Measure.CHANNELS,
                        new Figure.Terms(List.of("facebook", "app", "poster")),
                        List.of(
                                new Evidence.ListedChannels(Certainty.INFERRED),
                                new Evidence.Event(poster),
                                new Evidence.Event(facebook)))),
                read(draft).figures());
    }

    @Test
    void aChannelReachedNeedsNoListedOne() {
        LifeEvent poster = new LifeEvent.Extended(Facts.done(), Channel.POSTER);

        assertEquals(
                List.of(new Figure(
                        Measure.CHANNELS, new Figure.Terms(List.of("poster")), List.of(new Evidence.Event(poster)))),
                read(SheetDraft.begun().life(poster)).figures());
    }

    @Test
    void theDelayGoesFromTheTriggerToTheFirstLaunchThatIsDone() {
        LifeEvent first = new LifeEvent.Launched(Facts.done("2020-03-18"));
        SheetDraft draft = SheetDraft.begun()
                .trigger(CLOSURE)
                .life(
                        new LifeEvent.Launched(Facts.announced("2020-03-16")),
                        new LifeEvent.Launched(Facts.done()),
                        new LifeEvent.Launched(Facts.done("2020-04")),
                        first);

        assertEquals(
                List.of(new Figure(
                        Measure.DAYS_TO_LAUNCH,
                        new Figure.Duration(new Days(3, 3, false)),
                        List.of(new Evidence.Cause(CLOSURE), new Evidence.Event(first)))),
                read(draft).figures());
    }

    @Test
    void anApproximateLaunchMakesAnApproximateDelay() {
        assertEquals(
                Optional.of(new Figure.Duration(new Days(0, 16, true))),
                delay(new LifeEvent.Launched(Facts.done("2020-03~"))));
    }

    @Test
    void thereIsNoDelayToALaunchThatCameBefore() {
        assertEquals(Optional.empty(), delay(new LifeEvent.Launched(Facts.done("2020-03-14"))));
        assertEquals(
                Optional.of(new Figure.Duration(new Days(0, 0, false))),
                delay(new LifeEvent.Launched(Facts.done("2020-03-15"))));
    }

    @Test
    void thereIsNoDelayWithoutADatedLaunch() {
        assertEquals(Optional.empty(), delay(new LifeEvent.Launched(Facts.done())));
        assertEquals(Optional.empty(), delay(new LifeEvent.Launched(Facts.announced("2020-03-18"))));
        assertEquals(Optional.empty(), delay(new LifeEvent.Continued(Facts.done("2020-03-18"))));
    }

    @Test
    void thereIsNoDelayWithoutATrigger() {
        SheetDraft draft = SheetDraft.begun().life(new LifeEvent.Launched(Facts.done("2020-03-18")));

        assertEquals(Optional.empty(), read(draft).figure(Measure.DAYS_TO_LAUNCH));
    }

    private static Optional<Figure.Value> delay(LifeEvent event) {
        return read(SheetDraft.begun().trigger(CLOSURE).life(event))
                .figure(Measure.DAYS_TO_LAUNCH)
                .map(Figure::value);
    }

    private static Reading read(SheetDraft draft) {
        return StandingCategory.PUBLIC_SERVICE.read(
                ActionsOf2020.alone(draft.published("un-titre"), Authorities.SCHILTIGHEIM));
    }
}
