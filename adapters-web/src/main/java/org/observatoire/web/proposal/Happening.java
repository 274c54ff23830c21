package org.observatoire.web.proposal;

import java.util.Optional;
import java.util.stream.Stream;
import org.observatoire.domain.action.LifeEvent;
import org.observatoire.domain.action.RelayScope;
import org.observatoire.domain.action.Tone;
import org.observatoire.domain.wording.Coded;
import org.observatoire.web.action.EventType;

/** What happened, as one choice in a form: a type of event with its tone, or with who relayed. */
enum Happening {
    LAUNCHED(EventType.LAUNCHED),
    POSITIVE_FEEDBACK(EventType.FEEDBACK, Tone.POSITIVE),
    NEUTRAL_FEEDBACK(EventType.FEEDBACK, Tone.NEUTRAL),
    NEGATIVE_FEEDBACK(EventType.FEEDBACK, Tone.NEGATIVE),
    COURSE_CHANGE(EventType.COURSE_CHANGE),
    IDEA_ADOPTED(EventType.IDEA_ADOPTED),
    RELAYED_BY_AN_AUTHORITY(EventType.RELAYED, RelayScope.AUTHORITY),
    RELAYED_BY_AUTHORITIES(EventType.RELAYED, RelayScope.AUTHORITIES),
    RELAYED_BY_LOCAL_MEDIA(EventType.RELAYED, RelayScope.LOCAL_MEDIA),
    RELAYED_BY_NATIONAL_MEDIA(EventType.RELAYED, RelayScope.NATIONAL_MEDIA),
    EXTENDED(EventType.EXTENDED),
    CONTINUED(EventType.CONTINUED),
    TRANSFORMED(EventType.TRANSFORMED),
    ENDED(EventType.ENDED);

    private final EventType type;
    private final Optional<Coded> own;

    Happening(EventType type) {
        this.type = type;
        this.own = Optional.empty();
    }

    Happening(EventType type, Coded own) {
        this.type = type;
        this.own = Optional.of(own);
    }

    static Happening of(LifeEvent event) {
        EventType type = EventType.of(event);
        Optional<Coded> own = own(event);
        return Stream.of(values())
                .filter(one -> one.type == type && one.own.equals(own))
                .findFirst()
                .orElseThrow();
    }

    static Optional<Happening> coded(String code) {
        return Stream.of(values()).filter(one -> one.code().equals(code)).findFirst();
    }

    /** How a form writes it, and the key of its words: {@code launched}, {@code feedback.positive}. */
    String code() {
        return type.code() + own.map(term -> "." + term.code()).orElse("");
    }

    EventType type() {
        return type;
    }

    Optional<Tone> tone() {
        return own.filter(Tone.class::isInstance).map(Tone.class::cast);
    }

    Optional<RelayScope> scope() {
        return own.filter(RelayScope.class::isInstance).map(RelayScope.class::cast);
    }

    boolean takesAChannel() {
        return type == EventType.EXTENDED;
    }

    /** Whether it may name someone, or what the action became. */
    boolean takesAName() {
        return type == EventType.RELAYED || type == EventType.TRANSFORMED;
    }

    private static Optional<Coded> own(LifeEvent event) {
        if (event instanceof LifeEvent.Feedback feedback) {
            return Optional.of(feedback.tone());
        }
        return event instanceof LifeEvent.Relayed relayed ? Optional.of(relayed.scope()) : Optional.empty();
    }
}
