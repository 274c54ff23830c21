package org.observatoire.domain.category;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.observatoire.domain.action.Channel;
import org.observatoire.domain.action.LifeEvent;
import org.observatoire.domain.action.RelayScope;
import org.observatoire.domain.action.Sheet;
import org.observatoire.domain.territory.LocalAuthority;

/** How far an action went beyond the authority that carried it. */
final class ReachReading {

    private ReachReading() {}

    static Reading of(Observation observation) {
        Sheet sheet = observation.action().sheet();
        Figures figures = new Figures(StandingCategory.REACH).count(Measure.RELAYS, relays(sheet));
        reuses(figures, observation);
        territory(figures, observation);
        nationalMedia(figures, sheet);
        bothMedia(figures, sheet);
        return figures.reading();
    }

    private static Stream<LifeEvent.Relayed> relays(Sheet sheet) {
        return sheet.life().done(LifeEvent.Relayed.class);
    }

    private static void reuses(Figures figures, Observation observation) {
        List<Evidence> evidence = observation.borrowers().keySet().stream()
                .sorted()
                .<Evidence>map(Evidence.Reuse::new)
                .toList();
        figures.add(Measure.REUSES, new Figure.Count(evidence.size()), evidence);
    }

    private static void territory(Figures figures, Observation observation) {
        LocalAuthority home = observation.authority();
        Map<Evidence, LocalAuthority> reached = reached(observation);
        reached.values().removeIf(authority -> authority.id().equals(home.id()));
        Collection<LocalAuthority> authorities = reached.values();
        List<Evidence> evidence = List.copyOf(reached.keySet());
        long distinct = authorities.stream().map(LocalAuthority::id).distinct().count();
        figures.add(Measure.AUTHORITIES_REACHED, new Figure.Count((int) distinct), evidence);
        figures.add(Measure.DEPARTMENTS_REACHED, beyond(home, authorities, LocalAuthority::department), evidence);
        figures.add(Measure.REGIONS_REACHED, beyond(home, authorities, LocalAuthority::region), evidence);
    }

    /** Each fact that an authority was reached, relays first, with the authority it shows. */
    private static Map<Evidence, LocalAuthority> reached(Observation observation) {
        Map<Evidence, LocalAuthority> reached = new LinkedHashMap<>();
        relays(observation.action().sheet())
                .forEach(relay -> relay.authority()
                        .map(observation.relayers()::get)
                        .ifPresent(authority -> reached.put(new Evidence.Event(relay), authority)));
        observation.borrowers().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(reuse -> reached.put(new Evidence.Reuse(reuse.getKey()), reuse.getValue()));
        return reached;
    }

    private static Figure.Count beyond(
            LocalAuthority home, Collection<LocalAuthority> reached, Function<LocalAuthority, Optional<String>> area) {
        TreeSet<String> areas = new TreeSet<>();
        reached.forEach(authority -> area.apply(authority).ifPresent(areas::add));
        area.apply(home).ifPresent(areas::remove);
        return new Figure.Count(areas.size());
    }

    private static void nationalMedia(Figures figures, Sheet sheet) {
        List<Evidence> evidence = relays(sheet)
                .filter(event -> event.scope() == RelayScope.NATIONAL_MEDIA)
                .<Evidence>map(Evidence.Event::new)
                .toList();
        figures.add(Measure.NATIONAL_MEDIA, new Figure.Answer(true), evidence);
    }

    private static void bothMedia(Figures figures, Sheet sheet) {
        if (onMedium(sheet, Channel.Medium.DIGITAL) && onMedium(sheet, Channel.Medium.PRINT)) {
            figures.add(Measure.DIGITAL_AND_PRINT, new Figure.Answer(true), Figures.channelEvidence(sheet));
        }
    }

    private static boolean onMedium(Sheet sheet, Channel.Medium medium) {
        return Figures.channelsReached(sheet).stream().anyMatch(channel -> channel.medium() == medium);
    }
}
