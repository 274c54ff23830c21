package org.observatoire.domain.category;

import java.util.List;
import java.util.Optional;
import org.observatoire.domain.action.Contributor;
import org.observatoire.domain.action.LifeEvent;
import org.observatoire.domain.action.Sheet;
import org.observatoire.domain.action.Status;

/** Whom an action helps, with whom, whether it lasted and what it became. */
final class SolidarityReading {

    private SolidarityReading() {}

    static Reading of(Observation observation) {
        Sheet sheet = observation.action().sheet();
        Figures figures = new Figures(StandingCategory.SOLIDARITY)
                .terms(Measure.AUDIENCES, sheet.audiences(), List.of(new Evidence.ListedAudiences()));
        partners(figures, sheet);
        status(figures, observation);
        successor(figures, sheet);
        return figures.reading();
    }

    private static void partners(Figures figures, Sheet sheet) {
        List<Contributor> partners = sheet.contributors().stream()
                .filter(one -> one.kind() == Contributor.Kind.PARTNER || one.kind() == Contributor.Kind.COLLECTIVE)
                .toList();
        List<Evidence> evidence =
                partners.stream().<Evidence>map(Evidence.Contribution::new).toList();
        List<String> names = partners.stream()
                .map(Contributor::label)
                .flatMap(Optional::stream)
                .toList();
        boolean allNamed = names.size() == partners.size();
        figures.add(Measure.PARTNERS, allNamed ? new Figure.Names(names) : new Figure.Count(partners.size()), evidence);
    }

    private static void status(Figures figures, Observation observation) {
        Status status = observation.action().sheet().life().status(observation.on());
        List<Evidence> done = observation.action().sheet().life().events().stream()
                .filter(LifeEvent::done)
                .<Evidence>map(Evidence.Event::new)
                .toList();
        figures.add(Measure.STATUS, new Figure.Terms(List.of(status.code())), done);
    }

    private static void successor(Figures figures, Sheet sheet) {
        List<LifeEvent.Transformed> transformed = sheet.life()
                .done(LifeEvent.Transformed.class)
                .filter(event -> event.successor().isPresent())
                .toList();
        figures.add(
                Measure.SUCCESSOR,
                new Figure.Names(transformed.stream()
                        .map(LifeEvent.Transformed::successor)
                        .flatMap(Optional::stream)
                        .toList()),
                transformed.stream().<Evidence>map(Evidence.Event::new).toList());
    }
}
