package org.observatoire.domain.category;

import java.util.List;
import java.util.Optional;
import org.observatoire.domain.action.LifeEvent;
import org.observatoire.domain.action.Sheet;
import org.observatoire.domain.action.Trigger;

/** Which public an action serves, on which channels, and how many days after what it answered. */
final class PublicServiceReading {

    private PublicServiceReading() {}

    static Reading of(Observation observation) {
        Sheet sheet = observation.action().sheet();
        Figures figures = new Figures(StandingCategory.PUBLIC_SERVICE)
                .terms(Measure.AUDIENCES, sheet.audiences(), List.of(new Evidence.ListedAudiences()))
                .channels(sheet);
        sheet.trigger().ifPresent(trigger -> launchDelay(figures, sheet, trigger));
        return figures.reading();
    }

    private static void launchDelay(Figures figures, Sheet sheet, Trigger trigger) {
        Optional<LifeEvent.Launched> launch = sheet.life()
                .done(LifeEvent.Launched.class)
                .filter(event -> event.facts().date().equals(sheet.life().launchedOn()))
                .findFirst();
        launch.flatMap(event -> event.facts().date())
                .filter(date -> !date.certainlyBefore(trigger.date()))
                .ifPresent(date -> figures.add(
                        Measure.DAYS_TO_LAUNCH,
                        new Figure.Duration(trigger.date().until(date)),
                        List.of(new Evidence.Cause(trigger), new Evidence.Event(launch.orElseThrow()))));
    }
}
