package org.observatoire.domain.category;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.observatoire.domain.action.Channel;
import org.observatoire.domain.action.LifeEvent;
import org.observatoire.domain.action.RelayScope;
import org.observatoire.domain.action.Sheet;
import org.observatoire.domain.territory.AuthorityId;
import org.observatoire.domain.territory.LocalAuthority;

/** How far an action went beyond the authority that carried it. */
final class ReachReading {

    private ReachReading() {}

    static Reading of(Observation observation) {
        Sheet sheet = observation.action().sheet();
        Figures figures = new Figures(StandingCategory.REACH)
                .count(Measure.RELAYS, sheet.life().done(LifeEvent.Relayed.class));
        reuses(figures, observation);
        territory(figures, observation);
        nationalMedia(figures, sheet);
        bothMedia(figures, sheet);
        return figures.reading();
    }

    private static void reuses(Figures figures, Observation observation) {
        List<Evidence> evidence = reuseEvidence(observation);
        figures.add(Measure.REUSES, new Figure.Count(evidence.size()), evidence);
    }

    private static void territory(Figures figures, Observation observation) {
        Map<AuthorityId, LocalAuthority> reached = new LinkedHashMap<>(observation.relayers());
        observation.borrowers().values().forEach(authority -> reached.put(authority.id(), authority));
        LocalAuthority home = observation.authority();
        reached.remove(home.id());
        List<Evidence> evidence = reached.isEmpty() ? List.of() : reachEvidence(observation);
        figures.add(Measure.AUTHORITIES_REACHED, new Figure.Count(reached.size()), evidence);
        figures.add(Measure.DEPARTMENTS_REACHED, beyond(home, reached, LocalAuthority::department), evidence);
        figures.add(Measure.REGIONS_REACHED, beyond(home, reached, LocalAuthority::region), evidence);
    }

    private static Figure.Count beyond(
            LocalAuthority home,
            Map<AuthorityId, LocalAuthority> reached,
            Function<LocalAuthority, Optional<String>> area) {
        TreeSet<String> areas = new TreeSet<>();
        reached.values().forEach(authority -> area.apply(authority).ifPresent(areas::add));
        area.apply(home).ifPresent(areas::remove);
        return new Figure.Count(areas.size());
    }

    private static void nationalMedia(Figures figures, Sheet sheet) {
        List<Evidence> evidence = sheet.life()
                .done(LifeEvent.Relayed.class)
                .filter(event -> event.scope() == RelayScope.NATIONAL_MEDIA)
                .<Evidence>map(Evidence.Event::new)
                .toList();
        figures.add(Measure.NATIONAL_MEDIA, new Figure.Answer(true), evidence);
    }

    private static void bothMedia(Figures figures, Sheet sheet) {
        boolean digital = onMedium(sheet, Channel.Medium.DIGITAL);
        boolean print = onMedium(sheet, Channel.Medium.PRINT);
        if (digital && print) {
            figures.add(
                    Measure.DIGITAL_AND_PRINT,
                    new Figure.Answer(true),
                    List.of(new Evidence.ListedChannels(sheet.channelsCertainty())));
        }
    }

    private static boolean onMedium(Sheet sheet, Channel.Medium medium) {
        return Figures.channelsReached(sheet).stream().anyMatch(channel -> channel.medium() == medium);
    }

    private static List<Evidence> reachEvidence(Observation observation) {
        List<Evidence> evidence = new ArrayList<>();
        observation
                .action()
                .sheet()
                .life()
                .done(LifeEvent.Relayed.class)
                .filter(event -> event.authority().isPresent())
                .map(Evidence.Event::new)
                .forEach(evidence::add);
        evidence.addAll(reuseEvidence(observation));
        return evidence;
    }

    private static List<Evidence> reuseEvidence(Observation observation) {
        return observation.borrowers().keySet().stream()
                .sorted()
                .<Evidence>map(Evidence.Reuse::new)
                .toList();
    }
}
