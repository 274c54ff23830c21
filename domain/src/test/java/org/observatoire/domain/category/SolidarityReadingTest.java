package org.observatoire.domain.category;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.observatoire.domain.action.Audience;
import org.observatoire.domain.action.Contributor;
import org.observatoire.domain.action.Facts;
import org.observatoire.domain.action.LifeEvent;
import org.observatoire.domain.action.SheetDraft;
import org.observatoire.domain.action.Tone;
import org.observatoire.domain.territory.Authorities;

class SolidarityReadingTest {

    @Test
    void nothingToldShowsNothing() {
        assertEquals(List.of(), read(SheetDraft.begun()).figures());
    }

    @Test
    void itSaysWhomTheActionIsFor() {
        SheetDraft draft = SheetDraft.begun().audiences(List.of(Audience.VULNERABLE_PEOPLE, Audience.SENIORS));

        assertEquals(
                List.of(new Figure(
                        Measure.AUDIENCES,
                        new Figure.Terms(List.of("vulnerable-people", "seniors")),
                        List.of(new Evidence.ListedAudiences()))),
                read(draft).figures());
    }

    @Test
    void partnersAreNamedWhereEveryNameIsKnown() {
        Contributor orchestra = partner(Contributor.Kind.PARTNER, Optional.of("Un orchestre"));
        Contributor collective = partner(Contributor.Kind.COLLECTIVE, Optional.of("Un collectif"));
        SheetDraft draft = SheetDraft.begun()
                .contributors(List.of(
                        partner(Contributor.Kind.AUTHORITY, Optional.of("La ville")),
                        orchestra,
                        partner(Contributor.Kind.AGENT, Optional.of("Le service communication")),
                        collective,
                        partner(Contributor.Kind.RESIDENT, Optional.empty())));

        assertEquals(
                List.of(new Figure(
                        Measure.PARTNERS,
                        new Figure.Names(List.of("Un orchestre", "Un collectif")),
                        List.of(new Evidence.Contribution(orchestra), new Evidence.Contribution(collective)))),
                read(draft).figures());
    }

    @Test
    void partnersAreCountedWhereANameIsMissing() {
        SheetDraft draft = SheetDraft.begun()
                .contributors(List.of(
                        partner(Contributor.Kind.PARTNER, Optional.of("Un orchestre")),
                        partner(Contributor.Kind.COLLECTIVE, Optional.empty())));

        assertEquals(
                Optional.of(new Figure.Count(2)),
                read(draft).figure(Measure.PARTNERS).map(Figure::value));
    }

    @Test
    void theStatusRestsOnEveryEventThatIsDone() {
        LifeEvent launch = new LifeEvent.Launched(Facts.done("2015"));
        LifeEvent thanks = new LifeEvent.Feedback(Facts.done("2020-09"), Tone.POSITIVE);
        SheetDraft draft = SheetDraft.begun().life(launch, new LifeEvent.Ended(Facts.announced("2020-23")), thanks);

        assertEquals(
                List.of(new Figure(
                        Measure.STATUS,
                        new Figure.Terms(List.of("running")),
                        List.of(new Evidence.Event(launch), new Evidence.Event(thanks)))),
                read(draft).figures());
    }

    @Test
    void theStatusIsThatOfTheDayOfTheReading() {
        SheetDraft draft = SheetDraft.begun().life(new LifeEvent.Launched(Facts.done("2020-03~")));
        Observation later = new Observation(
                draft.published("un-titre"), Authorities.SCHILTIGHEIM, Map.of(), Map.of(), LocalDate.of(2026, 1, 1));

        assertEquals(
                Optional.of(new Figure.Terms(List.of("unconfirmed"))),
                StandingCategory.SOLIDARITY.read(later).figure(Measure.STATUS).map(Figure::value));
    }

    @Test
    void aSuccessorIsToldOnlyWhenTheTransformationIsDoneAndNamesIt() {
        LifeEvent named = new LifeEvent.Transformed(Facts.done("2020-09"), Optional.of("Made in Schilick"));
        SheetDraft draft = SheetDraft.begun()
                .life(
                        new LifeEvent.Transformed(Facts.done("2020-08"), Optional.empty()),
                        new LifeEvent.Transformed(Facts.announced("2021"), Optional.of("Autre chose")),
                        named);

        assertEquals(
                Optional.of(new Figure(
                        Measure.SUCCESSOR,
                        new Figure.Names(List.of("Made in Schilick")),
                        List.of(new Evidence.Event(named)))),
                read(draft).figure(Measure.SUCCESSOR));
    }

    private static Contributor partner(Contributor.Kind kind, Optional<String> label) {
        return new Contributor(Contributor.Role.MAKER, kind, label);
    }

    private static Reading read(SheetDraft draft) {
        return StandingCategory.SOLIDARITY.read(
                ActionsOf2020.alone(draft.published("un-titre"), Authorities.SCHILTIGHEIM));
    }
}
