package org.observatoire.web.action;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.observatoire.domain.action.ApproximateDate;
import org.observatoire.domain.action.LifeEvent;
import org.observatoire.domain.territory.AuthorityId;
import org.observatoire.domain.territory.LocalAuthority;
import org.observatoire.web.http.Messages;
import org.observatoire.web.page.DatesInWords;
import org.observatoire.web.page.FrenchTypography;
import org.observatoire.web.page.Term;

/** Words the events of a life. */
public final class LifeInWords {

    private final Messages messages;
    private final DatesInWords dates;
    private final Map<AuthorityId, LocalAuthority> territories;

    public LifeInWords(Messages messages, Map<AuthorityId, LocalAuthority> territories) {
        this.messages = messages;
        this.dates = new DatesInWords(messages);
        this.territories = territories;
    }

    /** The events in order of time; one without a date stays after those it was told after. */
    List<ActionView.Moment> moments(List<LifeEvent> events, List<String> sources) {
        List<Dated> dated = new ArrayList<>();
        LocalDate latest = LocalDate.MIN;
        for (LifeEvent event : events) {
            latest = event.facts().date().map(ApproximateDate::earliest).orElse(latest);
            dated.add(new Dated(latest, event));
        }
        dated.sort(Comparator.comparing(Dated::at));
        return dated.stream().map(one -> moment(one.event(), sources)).toList();
    }

    private record Dated(LocalDate at, LifeEvent event) {}

    public String what(LifeEvent event) {
        String key = "event." + EventType.of(event).code();
        if (event instanceof LifeEvent.Feedback feedback) {
            return messages.text(key + "." + feedback.tone().code());
        }
        if (event instanceof LifeEvent.Relayed relayed) {
            return relayer(relayed)
                    .map(by -> messages.text("event.relayed.by", by))
                    .orElseGet(() -> messages.text(key + "." + relayed.scope().code()));
        }
        if (event instanceof LifeEvent.Extended extended) {
            return messages.text(key, messages.term(extended.channel()));
        }
        if (event instanceof LifeEvent.Transformed transformed
                && transformed.successor().isPresent()) {
            return messages.text(
                    "event.transformed.into", transformed.successor().get());
        }
        return messages.text(key);
    }

    public String when(LifeEvent event) {
        return dates.say(event.facts().date());
    }

    private Optional<String> relayer(LifeEvent.Relayed relayed) {
        Optional<String> named = relayed.authority()
                .flatMap(id -> Optional.ofNullable(territories.get(id)))
                .map(LocalAuthority::name);
        return relayed.authority().isPresent() ? named : relayed.by();
    }

    private ActionView.Moment moment(LifeEvent event, List<String> sources) {
        return new ActionView.Moment(
                when(event),
                event.facts()
                        .date()
                        .map(ApproximateDate::earliest)
                        .map(LocalDate::toString)
                        .orElse(""),
                what(event),
                FrenchTypography.set(event.facts().text()),
                Term.of(messages, event.facts().modality()),
                Term.of(messages, event.facts().certainty()),
                event.facts().source().map(id -> sources.indexOf(id) + 1).orElse(0));
    }
}
