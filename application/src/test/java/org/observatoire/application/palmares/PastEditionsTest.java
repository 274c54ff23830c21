package org.observatoire.application.palmares;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.observatoire.application.actor.Actor;
import org.observatoire.application.edition.ListEditions;
import org.observatoire.application.outcome.Objection;
import org.observatoire.application.outcome.Outcome;
import org.observatoire.application.outcome.Refusal;
import org.observatoire.application.testing.Outcomes;
import org.observatoire.application.testing.Scene;
import org.observatoire.application.testing.sample.SomePalmares;
import org.observatoire.application.testing.sample.SomeSheet;
import org.observatoire.application.testing.sample.SomeTerritories;
import org.observatoire.domain.action.Action;
import org.observatoire.domain.action.ActionId;
import org.observatoire.domain.palmares.Distinction;
import org.observatoire.domain.palmares.RecordedPalmares;
import org.observatoire.domain.territory.LocalAuthority;

/** Recording, listing and reading editions judged elsewhere. */
class PastEditionsTest {

    private final Scene scene = new Scene();
    private final Action gold = scene.published("or", SomeSheet.titled("Or").by("commune-60176"));
    private final Action nominee =
            scene.published("nominee", SomeSheet.titled("Nominée").by("departement-32"));
    private final RecordedPalmares palmares = SomePalmares.of(2020)
            .giving("or", Distinction.GOLD)
            .nominating("nominee")
            .palmares();

    @Test
    void keepsTheRecordOfAnEdition() {
        assertEquals(palmares, Outcomes.done(record(Scene.ORGANISER, palmares)));

        assertEquals(Optional.of(palmares), scene.ports().archive().recorded(2020));
        assertEquals("organiser record-past-edition edition:2020", scene.told().get(2));
    }

    @Test
    void changesNothingWhenTheSameIsRecordedAgain() {
        record(Scene.ORGANISER, palmares);

        assertEquals(palmares, Outcomes.done(record(Scene.ORGANISER, palmares)));

        assertEquals(3, scene.told().size());
    }

    @Test
    void recordsAnEditionInPlaceOfAnEarlierRecord() {
        record(Scene.ORGANISER, palmares);
        RecordedPalmares corrected =
                SomePalmares.of(2020).giving("nominee", Distinction.GOLD).palmares();

        Outcomes.done(record(Scene.ORGANISER, corrected));

        assertEquals(new ReadPalmares.Recorded(corrected), read(2020).palmares());
        assertEquals(4, scene.told().size());
    }

    @Test
    void refusesEveryActionThatIsUnknown() {
        var withUnknowns = SomePalmares.of(2020)
                .giving("inconnue", Distinction.GOLD)
                .giving("or", Distinction.SILVER)
                .citing("jamais-vue")
                .palmares();

        assertEquals(
                List.of(
                        Objection.to("actions[0]", Refusal.UNKNOWN_ACTION),
                        Objection.to("actions[2]", Refusal.UNKNOWN_ACTION)),
                Outcomes.objections(record(Scene.ORGANISER, withUnknowns)));

        assertEquals(2, scene.told().size());
        assertEquals(List.of(), scene.uses().listEditions().list());
    }

    @Test
    void isForTheOrganiserAlone() {
        assertEquals(List.of(Refusal.NOT_IDENTIFIED), Outcomes.refusals(record(Scene.VISITOR, palmares)));
        assertEquals(List.of(Refusal.NOT_ALLOWED), Outcomes.refusals(record(Scene.contributorOf(gold), palmares)));

        assertEquals(Optional.empty(), scene.ports().archive().recorded(2020));
    }

    @Test
    void listsEditionsLatestFirst() {
        record(Scene.ORGANISER, palmares);
        record(Scene.ORGANISER, SomePalmares.of(2022).palmares());
        record(Scene.ORGANISER, SomePalmares.of(2018).palmares());

        assertEquals(
                Stream.of(2022, 2020, 2018)
                        .map(year -> new ListEditions.Known(year, Optional.empty()))
                        .toList(),
                scene.uses().listEditions().list());
    }

    @Test
    void readsAPalmaresWithItsActionsTheirAuthoritiesAndWhereTheyLie() {
        record(Scene.ORGANISER, palmares);

        ReadPalmares.Told told = read(2020);

        assertEquals(new ReadPalmares.Recorded(palmares), told.palmares());
        assertEquals(Set.of(gold, nominee), Set.copyOf(told.actions().values()));
        assertEquals(
                territories("commune-60176", "departement-60", "region-32", "departement-32", "region-76"),
                Set.copyOf(told.authorities().values()));
    }

    @Test
    void keepsAPalmaresWholeAndHidesTheActionThatWasWithdrawn() {
        record(Scene.ORGANISER, palmares);

        scene.withdrawn(gold);

        ReadPalmares.Told told = read(2020);
        assertEquals(new ReadPalmares.Recorded(palmares), told.palmares());
        assertEquals(Set.of(new ActionId("nominee")), told.actions().keySet());
        assertEquals(
                territories("departement-32", "region-76"),
                Set.copyOf(told.authorities().values()));
    }

    @Test
    void knowsNoPalmaresOfAnotherYear() {
        record(Scene.ORGANISER, palmares);

        assertEquals(
                List.of(Refusal.NOT_FOUND),
                Outcomes.refusals(scene.uses().readPalmares().read(2021)));
    }

    private Outcome<RecordedPalmares> record(Actor actor, RecordedPalmares recorded) {
        return scene.uses().recordPastEdition().record(actor, recorded);
    }

    private ReadPalmares.Told read(int year) {
        return Outcomes.done(scene.uses().readPalmares().read(year));
    }

    private static Set<LocalAuthority> territories(String... ids) {
        return Stream.of(ids).map(SomeTerritories::named).collect(Collectors.toSet());
    }
}
