package org.observatoire.application.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.observatoire.application.testing.sample.SomeEvents.continuationAnnounced;
import static org.observatoire.application.testing.sample.SomeEvents.launched;
import static org.observatoire.application.testing.sample.SomeEvents.relayedBy;

import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.observatoire.application.actor.Actor;
import org.observatoire.application.actor.Token;
import org.observatoire.application.outcome.Objection;
import org.observatoire.application.outcome.Outcome;
import org.observatoire.application.outcome.Refusal;
import org.observatoire.application.port.Identifiers;
import org.observatoire.application.testing.Outcomes;
import org.observatoire.application.testing.Ports;
import org.observatoire.application.testing.Scene;
import org.observatoire.application.testing.Together;
import org.observatoire.application.testing.sample.SomeActions;
import org.observatoire.application.testing.sample.SomeSheet;
import org.observatoire.domain.action.Action;
import org.observatoire.domain.action.ActionId;
import org.observatoire.domain.action.Editorial;

class ProposeActionTest {

    private static final Token CHOSEN = new Token("un-jeton-venu-avec-le-formulaire");

    private final Scene scene = new Scene();

    @Test
    void keepsAProposalForTheOrganiserToDecide() {
        Action action = done(SomeSheet.titled("Des podcasts")).action();

        assertEquals(new Editorial.Proposed(SomeActions.NOON), action.editorial());
        assertEquals(1, action.revision());
        assertEquals(SomeSheet.titled("Des podcasts").sheet(), action.sheet());
        assertEquals(action, scene.now(action));
    }

    @Test
    void namesItAfterItsAuthorityAndItsTitle() {
        Action action = done(SomeSheet.titled("Des podcasts à l'École").by("commune-60176"))
                .action();

        assertTrue(action.id().value().matches("crepy-en-valois-des-podcasts-a-l-ecole-[a-z0-9]{6}"), action.id() + "");
    }

    @Test
    void tellsProposalsOfTheSameNameApart() {
        assertNotEquals(
                done(SomeSheet.titled("Des podcasts")).action().id(),
                done(SomeSheet.titled("Des podcasts")).action().id());
    }

    @Test
    void takesAnotherMarkWhenChanceGivesOneThatIsTaken() {
        Ports ports = scene.ports();
        var drawn = new DrawnIdentifiers(List.of("aaaaaa", "aaaaaa", "bbbbbb").iterator(), ports.identifiers());
        var propose = new ProposeAction(
                ports.actions(),
                ports.contacts(),
                ports.access(),
                ports.territories(),
                drawn,
                scene.uses().chronicle(),
                scene.clock(),
                ports.unitOfWork());
        var command = new ProposeAction.Command(SomeSheet.titled("A").sheet(), Scene.CONTACT);

        assertEquals(
                new ActionId("nantes-a-aaaaaa"),
                Outcomes.done(propose.propose(command)).action().id());
        assertEquals(
                new ActionId("nantes-a-bbbbbb"),
                Outcomes.done(propose.propose(command)).action().id());
    }

    @Test
    void givesATokenThatMakesItsBearerTheContributorOfThatActionAlone() {
        var proposal = done(SomeSheet.titled("Des podcasts"));

        assertEquals(
                Optional.of(new Actor.Contributor(proposal.action().id())),
                scene.uses().recogniseActor().recognise(proposal.editToken().secret()));
        assertEquals(
                Optional.empty(),
                scene.ports().access().bearer(proposal.editToken().secret()),
                "only its digest is kept");
    }

    @Test
    void proposesOnceWhenTheSameFormIsSentTwice() {
        var command =
                new ProposeAction.Command(SomeSheet.titled("Des podcasts").sheet(), Scene.CONTACT, Optional.of(CHOSEN));

        var first = Outcomes.done(scene.uses().proposeAction().propose(command));
        var second = Outcomes.done(scene.uses().proposeAction().propose(command));

        assertEquals(first, second);
        assertEquals(CHOSEN, first.editToken());
        assertEquals(1, scene.told().size());
        assertEquals(
                Optional.of(Scene.contributorOf(first.action())),
                scene.uses().recogniseActor().recognise(CHOSEN.secret()));
    }

    @Test
    void proposesOnceWhenTheSameFormIsSentSeveralTimesAtOnce() throws Exception {
        var command =
                new ProposeAction.Command(SomeSheet.titled("Des podcasts").sheet(), Scene.CONTACT, Optional.of(CHOSEN));

        List<ActionId> proposed = Together.all(
                6,
                person -> Outcomes.done(scene.uses().proposeAction().propose(command))
                        .action()
                        .id());

        assertEquals(1, Set.copyOf(proposed).size());
        assertEquals(1, scene.told().size());
    }

    @Test
    void takesNothingElseFromAFormThatProposedAlready() {
        var first = new ProposeAction.Command(SomeSheet.titled("Une").sheet(), Scene.CONTACT, Optional.of(CHOSEN));
        var other = new ProposeAction.Command(SomeSheet.titled("Autre").sheet(), Scene.CONTACT, Optional.of(CHOSEN));
        Action kept = Outcomes.done(scene.uses().proposeAction().propose(first)).action();

        assertEquals(
                List.of(Refusal.ALREADY_PROPOSED),
                Outcomes.refusals(scene.uses().proposeAction().propose(other)));

        assertEquals(kept, scene.now(kept));
        assertEquals(1, scene.told().size());
    }

    @Test
    void takesNoTokenThatIsSomeoneElses() {
        scene.uses().seatOrganiser().seat(Optional.of(CHOSEN));
        var command = new ProposeAction.Command(SomeSheet.titled("Une").sheet(), Scene.CONTACT, Optional.of(CHOSEN));

        assertEquals(
                List.of(Refusal.ALREADY_PROPOSED),
                Outcomes.refusals(scene.uses().proposeAction().propose(command)));
        assertEquals(Optional.of(Scene.ORGANISER), scene.uses().recogniseActor().recognise(CHOSEN.secret()));
    }

    @Test
    void keepsTheContactApartAndOutOfTheJournal() {
        Action action = done(SomeSheet.titled("Des podcasts")).action();

        assertEquals(Optional.of(Scene.CONTACT), scene.ports().contacts().of(action.id()));
        String journal = scene.journal().toString();
        assertTrue(!journal.contains(Scene.CONTACT.name()) && !journal.contains("@"), journal);
    }

    @Test
    void tellsTheJournalWithoutTheToken() {
        var proposal = done(SomeSheet.titled("Des podcasts"));

        String id = proposal.action().id().value();
        assertEquals(List.of("contributor:" + id + " propose-action action:" + id), scene.told());
        assertTrue(!scene.journal().toString().contains(proposal.editToken().secret()));
        assertEquals("", scene.journal().get(0).detail());
    }

    @Test
    void staysInvisibleToThePublic() {
        Action action = done(SomeSheet.titled("Des podcasts")).action();

        assertEquals(
                List.of(Refusal.NOT_FOUND),
                Outcomes.refusals(scene.uses().readAction().read(Scene.VISITOR, action.id())));
        assertEquals(List.of(), scene.uses().listPublishedActions().list(Optional.empty(), 10));
    }

    @Test
    void tellsEverythingThatStandsAgainstItAtOnce() {
        var sheet = SomeSheet.titled("Impossible")
                .by("commune-99999")
                .filedIn("listening", "sourire", "autre")
                .living(
                        launched("2020-04-01"),
                        launched("2021-01-16"),
                        relayedBy("2020-05", "commune-99998"),
                        relayedBy("2022", "commune-99997"));

        assertEquals(
                List.of(
                        Objection.to("authority", Refusal.UNKNOWN_AUTHORITY),
                        Objection.to("categories[1]", Refusal.UNKNOWN_CATEGORY),
                        Objection.to("categories[2]", Refusal.UNKNOWN_CATEGORY),
                        Objection.to("events[1].date", Refusal.DONE_IN_THE_FUTURE),
                        Objection.to("events[2].by", Refusal.UNKNOWN_AUTHORITY),
                        Objection.to("events[3].by", Refusal.UNKNOWN_AUTHORITY),
                        Objection.to("events[3].date", Refusal.DONE_IN_THE_FUTURE)),
                Outcomes.objections(propose(sheet)));
    }

    @Test
    void keepsAndTellsNothingOfWhatIsRefused() {
        propose(SomeSheet.titled("Impossible").by("commune-99999"));

        assertEquals(List.of(), scene.told());
    }

    /** The day that counts is the one in France: there, 15 January begins an hour before it does in London. */
    @ParameterizedTest
    @CsvSource({
        "2021-01-14T22:59:59Z, 2021-01-15, false",
        "2021-01-14T23:00:00Z, 2021-01-15, true",
        "2021-06-30T21:59:59Z, 2021-07, false",
        "2021-06-30T22:00:00Z, 2021-07, true",
        "2021-01-15T12:00:00Z, 2021, true",
        "2021-01-15T12:00:00Z, 2021-23, false"
    })
    void refusesThatSomethingBeDoneAfterTodayInFrance(Instant now, String date, boolean accepted) {
        scene.clock().set(now);

        assertEquals(accepted, propose(SomeSheet.titled("A").living(launched(date))) instanceof Outcome.Done<?>);
    }

    @Test
    void letsAnnouncementsBeOfTheFuture() {
        assertTrue(propose(SomeSheet.titled("A").living(continuationAnnounced("2030"))) instanceof Outcome.Done<?>);
    }

    private Outcome<ProposeAction.Proposal> propose(SomeSheet sheet) {
        return scene.uses().proposeAction().propose(new ProposeAction.Command(sheet.sheet(), Scene.CONTACT));
    }

    private ProposeAction.Proposal done(SomeSheet sheet) {
        return Outcomes.done(propose(sheet));
    }

    /** Marks drawn beforehand. */
    private record DrawnIdentifiers(Iterator<String> marks, Identifiers others) implements Identifiers {

        @Override
        public Token token() {
            return others.token();
        }

        @Override
        public String mark() {
            return marks.next();
        }
    }
}
