package org.observatoire.domain.action;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.observatoire.domain.wording.Wording;

/**
 * The life of an action, told in order.
 *
 * @param events at most 200 events, in the order in which they are told; undated ones stand where they were told
 */
public record Life(List<LifeEvent> events) {

    /** How long an action may be silent before its status is unconfirmed. */
    public static final Period SILENCE = Period.ofMonths(18);

    /** Keeps the order. */
    public Life {
        events = Wording.bounded("events", events, 200);
    }

    /**
     * What became of the action, as of a day: the first of {@link Status} that applies.
     *
     * @param today the day of the question; an event dated to a span counts as heard on its last day, an undated one
     *     does not show that anything was heard of lately
     * @return the status
     */
    public Status status(LocalDate today) {
        if (happened(LifeEvent.Ended.class)) {
            return Status.ENDED;
        }
        if (happened(LifeEvent.Transformed.class)) {
            return Status.TRANSFORMED;
        }
        if (lastHeard().filter(day -> !day.isBefore(heardSince(today))).isEmpty()) {
            return Status.UNCONFIRMED;
        }
        return happened(LifeEvent.Continued.class) ? Status.SUSTAINED : Status.RUNNING;
    }

    /**
     * The first day of the silence that makes a status unconfirmed.
     *
     * @param today the day of the question
     * @return 18 months earlier
     */
    public static LocalDate heardSince(LocalDate today) {
        return today.minus(SILENCE);
    }

    /**
     * The last day on which something done may have been heard of.
     *
     * @return nothing when no event is both done and dated
     */
    public Optional<LocalDate> lastHeard() {
        return done(LifeEvent.class)
                .flatMap(event -> event.facts().date().stream())
                .map(ApproximateDate::latest)
                .max(Comparator.naturalOrder());
    }

    /**
     * When the action was launched.
     *
     * @return the earliest date of a launch that is done
     */
    public Optional<ApproximateDate> launchedOn() {
        return done(LifeEvent.Launched.class)
                .flatMap(event -> event.facts().date().stream())
                .min(Comparator.naturalOrder());
    }

    /**
     * Whether the action was launched before another, beyond doubt.
     *
     * @param other when the other was launched, where that is known
     * @return true when every day that this launch may mean comes before every day that the other may mean
     */
    public boolean certainlyLaunchedBefore(Optional<ApproximateDate> other) {
        Optional<ApproximateDate> own = launchedOn();
        return own.isPresent() && other.isPresent() && own.get().certainlyBefore(other.get());
    }

    /**
     * The events of a type that are done.
     *
     * @param <E> the type
     * @param type the type
     * @return them, in the order told
     */
    public <E extends LifeEvent> Stream<E> done(Class<E> type) {
        return events.stream().filter(LifeEvent::done).filter(type::isInstance).map(type::cast);
    }

    /**
     * The same life with one more event at its end.
     *
     * @param event what is new
     * @return the longer life
     */
    public Life with(LifeEvent event) {
        List<LifeEvent> longer = new ArrayList<>(events);
        longer.add(event);
        return new Life(longer);
    }

    private boolean happened(Class<? extends LifeEvent> type) {
        return done(type).findAny().isPresent();
    }
}
