package org.observatoire.application.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.observatoire.application.testing.sample.SomeEvents.launched;
import static org.observatoire.application.testing.sample.SomeEvents.relayedBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.observatoire.application.actor.Actor;
import org.observatoire.application.inspiration.LinkReuse;
import org.observatoire.application.outcome.Outcome;
import org.observatoire.application.outcome.Refusal;
import org.observatoire.application.testing.Outcomes;
import org.observatoire.application.testing.Scene;
import org.observatoire.application.testing.sample.SomePalmares;
import org.observatoire.application.testing.sample.SomeSheet;
import org.observatoire.application.testing.sample.SomeTerritories;
import org.observatoire.domain.action.Action;
import org.observatoire.domain.action.ActionId;
import org.observatoire.domain.action.Status;
import org.observatoire.domain.category.Figure;
import org.observatoire.domain.category.Measure;
import org.observatoire.domain.category.Reading;
import org.observatoire.domain.category.StandingCategory;
import org.observatoire.domain.inspiration.Reuse;
import org.observatoire.domain.palmares.Award;
import org.observatoire.domain.palmares.Distinction;
import org.observatoire.domain.territory.AuthorityId;

class ReadActionTest {

    private final Scene scene = new Scene();

    @Test
    void tellsAnyoneAllAboutAPublishedAction() {
        Action action = scene.published(
                "une", SomeSheet.titled("Une").living(launched("2020-04-01"), relayedBy("2020-05", "departement-32")));

        ActionInFull full = read(Scene.VISITOR, action);

        assertEquals(action, full.action());
        assertEquals(SomeTerritories.named("commune-44109"), full.authority());
        assertEquals(Status.RUNNING, full.status());
        assertEquals(Optional.of(new Figure.Count(1)), figure(action, Measure.AUTHORITIES_REACHED));
        assertEquals(
                List.of(StandingCategory.values()),
                full.readings().stream().map(Reading::category).toList());
        assertEquals(Set.of("commune-44109", "departement-32", "departement-44", "region-52"), territoriesOf(full));
    }

    @Test
    void tellsTheStatusOfTodayInFrance() {
        Action action = scene.published("une", SomeSheet.titled("Une").living(launched("2020-04-01")));

        scene.clock().set(Instant.parse("2021-10-01T21:59:59Z"));
        assertEquals(Status.RUNNING, read(Scene.VISITOR, action).status());
        scene.clock().set(Instant.parse("2021-10-01T22:00:00Z"));
        assertEquals(Status.UNCONFIRMED, read(Scene.VISITOR, action).status());
    }

    @Test
    void tellsTheAwardsOfEveryEdition() {
        Action action = scene.published("une");
        scene.uses()
                .recordPastEdition()
                .record(
                        Scene.ORGANISER,
                        SomePalmares.of(2020).giving("une", Distinction.GOLD).palmares());

        assertEquals(
                List.of(Distinction.GOLD),
                read(Scene.VISITOR, action).awards().stream()
                        .map(Award::distinction)
                        .toList());
    }

    @Test
    void hidesAProposalFromAllButItsContributorAndTheOrganiser() {
        Action proposal = scene.proposed(SomeSheet.titled("Une"));

        assertEquals(proposal, read(Scene.ORGANISER, proposal).action());
        assertEquals(proposal, read(Scene.contributorOf(proposal), proposal).action());
        assertEquals(List.of(Refusal.NOT_FOUND), refusals(Scene.VISITOR, proposal));
        assertEquals(List.of(Refusal.NOT_FOUND), refusals(new Actor.Contributor(new ActionId("autre")), proposal));
    }

    @Test
    void hidesARefusedProposalLikeOneThatNeverWas() {
        Action proposal = scene.proposed(SomeSheet.titled("Une"));
        scene.uses().refuseAction().refuse(Scene.ORGANISER, new RefuseAction.Command(proposal.id(), "Hors sujet"));

        assertEquals(
                scene.uses().readAction().read(Scene.VISITOR, new ActionId("jamais-vue")),
                scene.uses().readAction().read(Scene.VISITOR, proposal.id()));
    }

    @Test
    void leavesATombstoneWhereAnActionWasWithdrawn() {
        Action action = scene.withdrawn(scene.published("une"));

        assertEquals(List.of(Refusal.WITHDRAWN), refusals(Scene.VISITOR, action));
        assertEquals(List.of(Refusal.WITHDRAWN), refusals(new Actor.Contributor(new ActionId("autre")), action));
        assertEquals(action, read(Scene.ORGANISER, action).action());
        assertEquals(action, read(Scene.contributorOf(action), action).action());
    }

    @Test
    void tellsWhoBorrowedAndFromWhom() {
        Action mother = scene.published("mere", SomeSheet.titled("Mère").by("commune-67447"));
        Action middle = scene.published("fille", SomeSheet.titled("Fille"));
        Action young =
                scene.published("petite-fille", SomeSheet.titled("Petite-fille").by("region-76"));
        Reuse above = linked("fille", "mere");
        Reuse below = linked("petite-fille", "fille");

        ActionInFull full = read(Scene.VISITOR, middle);

        assertEquals(List.of(new ActionInFull.Kin(above, Optional.of(mother))), full.inspiredBy());
        assertEquals(List.of(new ActionInFull.Kin(below, Optional.of(young))), full.inspired());
        assertTrue(territoriesOf(full).containsAll(Set.of("commune-67447", "region-76")));
    }

    @Test
    void countsThoseWhoBorrowedThroughOthersToo() {
        Action mother = scene.published("mere", SomeSheet.titled("Mère").by("commune-67447"));
        scene.published("fille");
        scene.published("petite-fille", SomeSheet.titled("Petite-fille").by("region-76"));
        linked("fille", "mere");
        linked("petite-fille", "fille");

        assertEquals(Optional.of(new Figure.Count(2)), figure(mother, Measure.REUSES));
        assertEquals(Optional.of(new Figure.Count(2)), figure(mother, Measure.AUTHORITIES_REACHED));
        assertEquals(1, read(Scene.VISITOR, mother).inspired().size());
    }

    @Test
    void leavesThePlaceOfAWithdrawnActionAmongThoseItInspiredAndBorrowedFrom() {
        Action mother = scene.published("mere");
        Action middle = scene.published("fille", SomeSheet.titled("Fille").by("commune-67447"));
        Action young = scene.published("petite-fille");
        Reuse above = linked("fille", "mere");
        Reuse below = linked("petite-fille", "fille");

        scene.withdrawn(middle);

        assertEquals(
                List.of(new ActionInFull.Kin(above, Optional.empty())),
                read(Scene.VISITOR, mother).inspired());
        assertEquals(
                List.of(new ActionInFull.Kin(below, Optional.empty())),
                read(Scene.VISITOR, young).inspiredBy());
        assertFalse(territoriesOf(read(Scene.VISITOR, mother)).contains("commune-67447"));
        assertEquals(Optional.of(new Figure.Count(1)), figure(mother, Measure.REUSES), "the one further down");
    }

    @Test
    void tellsNothingOfAProposalThatBorrowed() {
        Action mother = scene.published("mere");
        Action proposal = scene.proposed(SomeSheet.titled("Secrète").by("commune-67447"));
        Outcomes.done(scene.uses()
                .linkReuse()
                .link(
                        Scene.contributorOf(proposal),
                        new LinkReuse.Command(proposal.id(), mother.id(), Optional.empty())));

        ActionInFull full = read(Scene.VISITOR, mother);

        assertEquals(List.of(), full.inspired());
        assertFalse(territoriesOf(full).contains("commune-67447"), "not even that its authority has one");
        assertEquals(Optional.empty(), figure(mother, Measure.REUSES));
    }

    @Test
    void tellsTheContributorOfAProposalWhatItBorrowed() {
        Action mother = scene.published("mere");
        Action proposal = scene.proposed(SomeSheet.titled("Secrète"));
        Actor contributor = Scene.contributorOf(proposal);
        scene.uses().linkReuse().link(contributor, new LinkReuse.Command(proposal.id(), mother.id(), Optional.empty()));

        assertEquals(
                List.of(Optional.of(mother)),
                read(contributor, proposal).inspiredBy().stream()
                        .map(ActionInFull.Kin::action)
                        .toList());
    }

    @Test
    void readsAnActionWhoseRelayerIsNoLongerKnown() {
        Action action = scene.published("une");
        scene.ports().unitOfWork().write(() -> {
            var told = action.sheet().with(relayedBy("2020-05", "commune-99999"));
            scene.ports().actions().replace(action.rewritten(told));
            return Outcome.done(true);
        });

        assertFalse(territoriesOf(read(Scene.VISITOR, action)).contains("commune-99999"));
    }

    private ActionInFull read(Actor actor, Action action) {
        return Outcomes.done(scene.uses().readAction().read(actor, action.id()));
    }

    private List<Refusal> refusals(Actor actor, Action action) {
        return Outcomes.refusals(scene.uses().readAction().read(actor, action.id()));
    }

    private Reuse linked(String borrower, String lender) {
        return Outcomes.done(scene.uses()
                .linkReuse()
                .link(
                        Scene.ORGANISER,
                        new LinkReuse.Command(new ActionId(borrower), new ActionId(lender), Optional.empty())));
    }

    private Optional<Figure.Value> figure(Action action, Measure measure) {
        return read(Scene.VISITOR, action).readings().stream()
                .flatMap(reading -> reading.figures().stream())
                .filter(figure -> figure.measure() == measure)
                .map(Figure::value)
                .findFirst();
    }

    private static Set<String> territoriesOf(ActionInFull full) {
        return Set.copyOf(
                full.territories().keySet().stream().map(AuthorityId::value).toList());
    }
}
