package org.observatoire.application.testing.sample;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.observatoire.domain.action.ApproximateDate;
import org.observatoire.domain.action.Certainty;
import org.observatoire.domain.action.Channel;
import org.observatoire.domain.action.EventFacts;
import org.observatoire.domain.action.LifeEvent;
import org.observatoire.domain.action.Modality;
import org.observatoire.domain.action.RelayScope;
import org.observatoire.domain.action.Tone;
import org.observatoire.domain.territory.LocalAuthority;

/** A plausible life: a launch, up to six events within a year of it, and sometimes an end. */
final class GeneratedLife {

    private final Random random;
    private final List<LocalAuthority> authorities;

    GeneratedLife(Random random, List<LocalAuthority> authorities) {
        this.random = random;
        this.authorities = authorities;
    }

    List<LifeEvent> events(LocalDate launch) {
        List<LifeEvent> events = new ArrayList<>();
        events.add(new LifeEvent.Launched(facts(Modality.DONE, dated(launch))));
        LocalDate day = launch;
        for (int left = random.nextInt(7); left > 0; left--) {
            day = day.plusDays(random.nextInt(50));
            events.add(event(facts(modality(), dated(day))));
        }
        end(day.plusDays(random.nextInt(60))).ifPresent(events::add);
        return events;
    }

    private LifeEvent event(EventFacts facts) {
        return switch (random.nextInt(6)) {
            case 0 -> new LifeEvent.Feedback(facts, pick(List.of(Tone.values())));
            case 1 -> new LifeEvent.CourseChange(facts);
            case 2 -> new LifeEvent.IdeaAdopted(facts);
            case 3 -> relay(facts);
            case 4 -> new LifeEvent.Extended(facts, pick(List.of(Channel.values())));
            default -> new LifeEvent.Continued(facts);
        };
    }

    private LifeEvent relay(EventFacts facts) {
        RelayScope scope = pick(List.of(RelayScope.values()));
        Optional<String> by = scope == RelayScope.AUTHORITY
                ? Optional.of(pick(authorities).id().value())
                : Optional.empty();
        return new LifeEvent.Relayed(facts, scope, by);
    }

    private Optional<LifeEvent> end(LocalDate day) {
        EventFacts facts = facts(Modality.DONE, dated(day));
        return switch (random.nextInt(6)) {
            case 0 -> Optional.of(new LifeEvent.Ended(facts));
            case 1 -> Optional.of(new LifeEvent.Transformed(facts, Optional.of(pick(GeneratedWords.MEANS))));
            default -> Optional.empty();
        };
    }

    private EventFacts facts(Modality modality, Optional<ApproximateDate> date) {
        Certainty certainty = pick(List.of(Certainty.values()));
        return new EventFacts(modality, date, certainty, pick(GeneratedWords.SENTENCES), Optional.of("S1"));
    }

    private Modality modality() {
        return random.nextInt(4) > 0 ? Modality.DONE : pick(List.of(Modality.values()));
    }

    private Optional<ApproximateDate> dated(LocalDate day) {
        return switch (random.nextInt(8)) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(new ApproximateDate(YearMonth.from(day) + "~"));
            case 2 -> Optional.of(new ApproximateDate(YearMonth.from(day).toString()));
            case 3 -> Optional.of(new ApproximateDate(Integer.toString(day.getYear())));
            default -> Optional.of(ApproximateDate.of(day));
        };
    }

    private <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
