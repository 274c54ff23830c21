package org.observatoire.domain.category;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.observatoire.domain.category.ActionsOf2020.alone;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.observatoire.domain.action.Action;
import org.observatoire.domain.action.ActionId;
import org.observatoire.domain.action.Certainty;
import org.observatoire.domain.action.Days;
import org.observatoire.domain.action.LifeEvent;
import org.observatoire.domain.territory.Authorities;

class ReadingsOf2020Test {

    @Test
    void pulnoyHeardCriticismAnsweredItAndChangedCourse() {
        Action pulnoy = ActionsOf2020.pulnoy();
        Evidence criticism = event(pulnoy, 1);
        Evidence turn = event(pulnoy, 2);

        Reading reading = StandingCategory.LISTENING.read(alone(pulnoy, Authorities.PULNOY));

        assertEquals(
                new Reading(
                        StandingCategory.LISTENING,
                        List.of(
                                new Figure(Measure.NEGATIVE_FEEDBACK, new Figure.Count(1), List.of(criticism)),
                                new Figure(Measure.ANSWERED, new Figure.Answer(true), List.of(criticism, turn)),
                                new Figure(
                                        Measure.DAYS_TO_ANSWER,
                                        new Figure.Duration(new Days(0, 30, true)),
                                        List.of(criticism, turn)),
                                new Figure(Measure.COURSE_CHANGES, new Figure.Count(1), List.of(turn)))),
                reading);
    }

    @Test
    void bordeauxReachedTheNationalMedia() {
        Action bordeaux = ActionsOf2020.bordeaux();
        List<Evidence> echo = List.of(event(bordeaux, 2));

        assertEquals(
                new Reading(
                        StandingCategory.REACH,
                        List.of(
                                new Figure(Measure.RELAYS, new Figure.Count(1), echo),
                                new Figure(Measure.NATIONAL_MEDIA, new Figure.Answer(true), echo))),
                StandingCategory.REACH.read(alone(bordeaux, Authorities.BORDEAUX_METROPOLE)));
    }

    @Test
    void bordeauxAnsweredThanksByALaunch() {
        Action bordeaux = ActionsOf2020.bordeaux();
        List<Evidence> thanksThenVideo = List.of(event(bordeaux, 0), event(bordeaux, 1));

        assertEquals(
                List.of(
                        new Figure(Measure.POSITIVE_FEEDBACK, new Figure.Count(1), List.of(event(bordeaux, 0))),
                        new Figure(Measure.ANSWERED, new Figure.Answer(true), thanksThenVideo),
                        new Figure(
                                Measure.DAYS_TO_ANSWER, new Figure.Duration(new Days(0, 30, true)), thanksThenVideo)),
                StandingCategory.LISTENING
                        .read(alone(bordeaux, Authorities.BORDEAUX_METROPOLE))
                        .figures());
    }

    @Test
    void marseillanIsOnScreensAndOnPaper() {
        Action marseillan = ActionsOf2020.marseillan();

        assertEquals(
                new Reading(
                        StandingCategory.REACH,
                        List.of(new Figure(
                                Measure.DIGITAL_AND_PRINT,
                                new Figure.Answer(true),
                                List.of(new Evidence.ListedChannels(Certainty.STATED), event(marseillan, 2))))),
                StandingCategory.REACH.read(alone(marseillan, Authorities.MARSEILLAN)));
    }

    @Test
    void marseillanAdoptedTheIdeaOfACollectiveThatIsNotNamed() {
        Action marseillan = ActionsOf2020.marseillan();
        Observation observation = alone(marseillan, Authorities.MARSEILLAN);

        assertEquals(
                Optional.of(new Figure(Measure.IDEAS_ADOPTED, new Figure.Count(1), List.of(event(marseillan, 0)))),
                StandingCategory.LISTENING.read(observation).figure(Measure.IDEAS_ADOPTED));
        assertEquals(
                Optional.of(new Figure(
                        Measure.PARTNERS,
                        new Figure.Count(1),
                        List.of(new Evidence.Contribution(
                                marseillan.sheet().contributors().get(0))))),
                StandingCategory.SOLIDARITY.read(observation).figure(Measure.PARTNERS));
    }

    @Test
    void crepyReachedOneAuthorityInAnotherDepartmentAndAnotherRegion() {
        Action crepy = ActionsOf2020.crepy();
        Evidence borrowed = new Evidence.Reuse(new ActionId("bezons-remede-contre-la-morosite"));
        List<Evidence> bezons = List.of(event(crepy, 2), borrowed);

        assertEquals(
                new Reading(
                        StandingCategory.REACH,
                        List.of(
                                new Figure(
                                        Measure.RELAYS, new Figure.Count(2), List.of(event(crepy, 1), event(crepy, 2))),
                                new Figure(Measure.REUSES, new Figure.Count(1), List.of(borrowed)),
                                new Figure(Measure.AUTHORITIES_REACHED, new Figure.Count(1), bezons),
                                new Figure(Measure.DEPARTMENTS_REACHED, new Figure.Count(1), bezons),
                                new Figure(Measure.REGIONS_REACHED, new Figure.Count(1), bezons))),
                StandingCategory.REACH.read(ActionsOf2020.crepyRelayedByBezons()));
    }

    @Test
    void gersServedItsPublicOnSocialNetworks() {
        assertEquals(
                new Reading(
                        StandingCategory.PUBLIC_SERVICE,
                        List.of(new Figure(
                                Measure.CHANNELS,
                                new Figure.Terms(List.of("social-networks")),
                                List.of(new Evidence.ListedChannels(Certainty.STATED))))),
                StandingCategory.PUBLIC_SERVICE.read(alone(ActionsOf2020.gers(), Authorities.GERS)));
    }

    @Test
    void schiltigheimHelpedUntilItBecameMadeInSchilick() {
        Action schiltigheim = ActionsOf2020.schiltigheim();

        assertEquals(
                new Reading(
                        StandingCategory.SOLIDARITY,
                        List.of(
                                new Figure(
                                        Measure.STATUS,
                                        new Figure.Terms(List.of("transformed")),
                                        List.of(event(schiltigheim, 0), event(schiltigheim, 1))),
                                new Figure(
                                        Measure.SUCCESSOR,
                                        new Figure.Names(List.of("Made in Schilick")),
                                        List.of(event(schiltigheim, 1))))),
                StandingCategory.SOLIDARITY.read(alone(schiltigheim, Authorities.SCHILTIGHEIM)));
    }

    @Test
    void occitanieStillHelpsSixMonthsLater() {
        assertEquals(
                Optional.of(new Figure.Terms(List.of("sustained"))),
                StandingCategory.SOLIDARITY
                        .read(alone(ActionsOf2020.occitanie(), Authorities.OCCITANIE))
                        .figure(Measure.STATUS)
                        .map(Figure::value));
    }

    @ParameterizedTest
    @EnumSource(StandingCategory.class)
    void everyActionCanBeReadInEveryCategory(StandingCategory category) {
        Stream.of(
                        alone(ActionsOf2020.pulnoy(), Authorities.PULNOY),
                        alone(ActionsOf2020.marseillan(), Authorities.MARSEILLAN),
                        alone(ActionsOf2020.gers(), Authorities.GERS),
                        ActionsOf2020.crepyRelayedByBezons())
                .forEach(observation ->
                        assertEquals(category, category.read(observation).category()));
    }

    private static Evidence event(Action action, int index) {
        LifeEvent event = action.sheet().life().events().get(index);
        return new Evidence.Event(event);
    }
}
