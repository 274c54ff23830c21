package org.observatoire.application.testing.sample;

import java.util.Optional;
import org.observatoire.domain.action.ApproximateDate;
import org.observatoire.domain.action.Certainty;
import org.observatoire.domain.action.Channel;
import org.observatoire.domain.action.EventFacts;
import org.observatoire.domain.action.LifeEvent;
import org.observatoire.domain.action.Modality;
import org.observatoire.domain.action.RelayScope;
import org.observatoire.domain.action.Tone;

/** Events of a life, said in few words: done and stated, without a text nor a source, unless told otherwise. */
public final class SomeEvents {

    private SomeEvents() {}

    /**
     * A launch.
     *
     * @param edtf when
     * @return the event, done
     */
    public static LifeEvent launched(String edtf) {
        return new LifeEvent.Launched(done(edtf));
    }

    /**
     * A launch of which no source gives the date.
     *
     * @return the event, done
     */
    public static LifeEvent launchedOnceUponATime() {
        return new LifeEvent.Launched(facts(Modality.DONE, Optional.empty(), "", Optional.empty()));
    }

    /**
     * Something that went on.
     *
     * @param edtf when
     * @return the event, done
     */
    public static LifeEvent continued(String edtf) {
        return new LifeEvent.Continued(done(edtf));
    }

    /**
     * Something that should go on.
     *
     * @param edtf when
     * @return the event, announced
     */
    public static LifeEvent continuationAnnounced(String edtf) {
        return new LifeEvent.Continued(facts(Modality.ANNOUNCED, Optional.of(edtf), "", Optional.empty()));
    }

    /**
     * An end that someone thinks of.
     *
     * @param edtf when
     * @return the event, considered
     */
    public static LifeEvent endConsidered(String edtf) {
        return new LifeEvent.Ended(facts(Modality.CONSIDERED, Optional.of(edtf), "", Optional.empty()));
    }

    /**
     * An end.
     *
     * @param edtf when
     * @return the event, done
     */
    public static LifeEvent ended(String edtf) {
        return new LifeEvent.Ended(done(edtf));
    }

    /**
     * A transformation.
     *
     * @param edtf when
     * @param successor into what
     * @return the event, done
     */
    public static LifeEvent transformed(String edtf, String successor) {
        return new LifeEvent.Transformed(done(edtf), Optional.of(successor));
    }

    /**
     * What the public said.
     *
     * @param edtf when
     * @param tone in which tone
     * @return the event, done
     */
    public static LifeEvent feedback(String edtf, Tone tone) {
        return new LifeEvent.Feedback(done(edtf), tone);
    }

    /**
     * A relay by one authority.
     *
     * @param edtf when
     * @param authority its code
     * @return the event, done
     */
    public static LifeEvent relayedBy(String edtf, String authority) {
        return new LifeEvent.Relayed(done(edtf), RelayScope.AUTHORITY, Optional.of(authority));
    }

    /**
     * An event of every type, of every modality, dated in every way, citing S1 and S2.
     *
     * @return the events, in an order that is not that of their dates
     */
    public static LifeEvent[] everyType() {
        return new LifeEvent[] {
            new LifeEvent.Continued(facts(Modality.DONE, Optional.of("2020-23"), "Toujours là", Optional.of("S2"))),
            new LifeEvent.Launched(facts(Modality.DONE, Optional.of("2020-03~"), "Un début", Optional.of("S1"))),
            feedback("2020-04-01", Tone.POSITIVE),
            feedback("202X", Tone.NEUTRAL),
            feedback("2020?", Tone.NEGATIVE),
            new LifeEvent.CourseChange(done("2020-04-XX")),
            new LifeEvent.IdeaAdopted(facts(Modality.CONSIDERED, Optional.empty(), "", Optional.empty())),
            relayedBy("2020-05", "commune-67447"),
            new LifeEvent.Relayed(done("2020-05%"), RelayScope.AUTHORITY, Optional.empty()),
            new LifeEvent.Relayed(done("2020-XX-XX"), RelayScope.NATIONAL_MEDIA, Optional.of("Une chaîne")),
            new LifeEvent.Extended(done("2020-06"), Channel.POSTER),
            continuationAnnounced("2021"),
            transformed("2020-24", "Un journal"),
            new LifeEvent.Transformed(
                    facts(Modality.ANNOUNCED, Optional.empty(), "", Optional.empty()), Optional.empty()),
            endConsidered("2022"),
            new LifeEvent.Continued(new EventFacts(
                    Modality.DONE, Optional.empty(), Certainty.INFERRED, "ligne\nà ligne", Optional.empty()))
        };
    }

    /**
     * What an event done tells.
     *
     * @param edtf when
     * @return the facts
     */
    public static EventFacts done(String edtf) {
        return facts(Modality.DONE, Optional.of(edtf), "", Optional.empty());
    }

    /**
     * What an event tells.
     *
     * @param modality whether it happened
     * @param edtf when, where known
     * @param text what happened
     * @param source the source that says so
     * @return the facts, stated
     */
    public static EventFacts facts(Modality modality, Optional<String> edtf, String text, Optional<String> source) {
        return new EventFacts(modality, edtf.map(ApproximateDate::new), Certainty.STATED, text, source);
    }
}
