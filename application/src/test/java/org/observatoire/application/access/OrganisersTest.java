package org.observatoire.application.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.observatoire.application.actor.Actor;
import org.observatoire.application.actor.OrganiserId;
import org.observatoire.application.actor.Token;
import org.observatoire.application.outcome.Outcome;
import org.observatoire.application.outcome.Refusal;
import org.observatoire.application.port.Organisers;
import org.observatoire.application.testing.Outcomes;
import org.observatoire.application.testing.Scene;
import org.observatoire.application.testing.UseCases;
import org.observatoire.application.testing.sample.SomeSheet;
import org.observatoire.domain.action.ActionId;
import org.observatoire.domain.jury.JurorId;

class OrganisersTest {

    private static final Token FIRST = new Token("le-jeton-de-l-installation");
    private static final String NAME = "Organisatrice 2";
    private static final OrganiserId NOBODY = new OrganiserId("personne");

    private final Scene scene = new Scene();
    private final UseCases uses = scene.uses();

    @BeforeEach
    void seat() {
        Outcomes.done(uses.seatOrganiser().seat(Optional.of(FIRST)));
    }

    @Test
    void whoeverIsInvitedOrganisesUnderAnIdentityOfTheirOwn() {
        InviteOrganiser.Invitation invitation = invited(NAME);
        Actor second = new Actor.Organiser(invitation.organiser().id());
        var proposal = scene.proposed(SomeSheet.titled("Une action"));

        assertEquals(Optional.of(second), bearer(invitation.token()));
        Outcomes.done(uses.publishAction().publish(second, proposal.id()));

        assertEquals("organiser:" + invitation.organiser().id() + " publish-action action:" + proposal.id(), last());
        assertNotEquals(OrganiserId.FIRST, invitation.organiser().id());
    }

    @Test
    void theJournalNamesIdentitiesAndNobody() {
        InviteOrganiser.Invitation invitation = invited(NAME);
        OrganiserId id = invitation.organiser().id();
        Outcomes.done(uses.nameOrganiser().name(Scene.ORGANISER, new Organisers.Named(id, "Un autre nom")));
        Outcomes.done(uses.eraseOrganiser().erase(Scene.ORGANISER, id));

        String journal = scene.journal().toString();
        assertFalse(journal.contains(NAME), journal);
        assertFalse(journal.contains("Un autre nom"), journal);
        assertFalse(journal.contains(invitation.token().digest()), journal);
        assertEquals(
                List.of(
                        "organiser invite-organiser organiser:" + id,
                        "organiser name-organiser organiser:" + id,
                        "organiser erase-organiser organiser:" + id),
                scene.told().subList(1, 4));
    }

    @Test
    void theSameFormSentTwiceInvitesOnce() {
        Token chosen = new Token("le-jeton-que-le-formulaire-portait");
        InviteOrganiser.Command command = new InviteOrganiser.Command(NAME, Optional.of(chosen));

        InviteOrganiser.Invitation first = Outcomes.done(uses.inviteOrganiser().invite(Scene.ORGANISER, command));
        InviteOrganiser.Invitation second = Outcomes.done(uses.inviteOrganiser().invite(Scene.ORGANISER, command));

        assertEquals(first, second);
        assertEquals(2, listed().size());
    }

    @Test
    void aTokenThatIsBorneIsNotGivenToSomeoneElse() {
        Token chosen = new Token("le-jeton-que-le-formulaire-portait");
        Outcomes.done(
                uses.inviteOrganiser().invite(Scene.ORGANISER, new InviteOrganiser.Command(NAME, Optional.of(chosen))));

        for (InviteOrganiser.Command other : List.of(
                new InviteOrganiser.Command("Organisateur 3", Optional.of(chosen)),
                new InviteOrganiser.Command(NAME, Optional.of(FIRST)))) {
            assertEquals(
                    List.of(Refusal.ALREADY_INVITED),
                    Outcomes.refusals(uses.inviteOrganiser().invite(Scene.ORGANISER, other)));
        }
        assertEquals(Optional.of(Scene.ORGANISER), bearer(FIRST));
    }

    @Test
    void aTokenRenewedTakesThePlaceOfTheOneBefore() {
        InviteOrganiser.Invitation before = invited(NAME);
        Token session = comeIn(before.token());

        InviteOrganiser.Invitation after = Outcomes.done(
                uses.renewOrganiser().renew(Scene.ORGANISER, before.organiser().id()));

        assertEquals(before.organiser(), after.organiser());
        assertEquals(Optional.empty(), bearer(before.token()));
        assertEquals(Optional.empty(), inSession(session));
        assertEquals(Optional.of(new Actor.Organiser(before.organiser().id())), bearer(after.token()));
    }

    @Test
    void whoeverIsRevokedIsStillListedAndCannotComeIn() {
        InviteOrganiser.Invitation invitation = invited(NAME);
        OrganiserId id = invitation.organiser().id();
        Token session = comeIn(invitation.token());

        Outcomes.done(uses.revokeOrganiser().revoke(Scene.ORGANISER, id));
        List<String> told = scene.told();
        Outcomes.done(uses.revokeOrganiser().revoke(Scene.ORGANISER, id));

        assertEquals(Optional.empty(), bearer(invitation.token()));
        assertEquals(Optional.empty(), inSession(session));
        assertEquals(new ListOrganisers.Listed(id, Optional.of(NAME), false), listed().get(1));
        assertEquals(told.size(), scene.told().size() - 1, "the look at the token alone is told");
    }

    @Test
    void aNameErasedIsKeptNowhereAndLetsNobodyIn() {
        InviteOrganiser.Invitation invitation = invited(NAME);
        OrganiserId id = invitation.organiser().id();

        Outcomes.done(uses.eraseOrganiser().erase(Scene.ORGANISER, id));

        assertEquals(1, listed().size());
        assertEquals(Optional.empty(), scene.ports().organisers().find(id));
        assertEquals(Optional.empty(), bearer(invitation.token()));
        assertEquals(
                List.of(Refusal.NOT_FOUND),
                Outcomes.refusals(uses.renewOrganiser().renew(Scene.ORGANISER, id)));
    }

    @Test
    void theFirstIsListedFirstAndNamedWhenTheyWish() {
        invited(NAME);
        assertEquals(new ListOrganisers.Listed(OrganiserId.FIRST, Optional.empty(), true), listed().get(0));

        Outcomes.done(
                uses.nameOrganiser().name(Scene.ORGANISER, new Organisers.Named(OrganiserId.FIRST, "Organisatrice 1")));

        assertEquals(Optional.of("Organisatrice 1"), listed().get(0).name());
        assertEquals(2, listed().size());
    }

    @Test
    void theTokenOfTheFirstIsTheOperatorsToChange() {
        invited(NAME);
        List<String> before = scene.told();
        for (Outcome<?> refused : List.of(
                uses.renewOrganiser().renew(Scene.ORGANISER, OrganiserId.FIRST),
                uses.revokeOrganiser().revoke(Scene.ORGANISER, OrganiserId.FIRST),
                uses.eraseOrganiser().erase(Scene.ORGANISER, OrganiserId.FIRST))) {
            assertEquals(List.of(Refusal.TOKEN_OF_THE_OPERATOR), Outcomes.refusals(refused));
        }
        assertEquals(before, scene.told());
        assertEquals(Optional.of(Scene.ORGANISER), bearer(FIRST));
    }

    @Test
    void nobodyIsFoundUnderAnUnknownIdentity() {
        for (Function<Actor, Outcome<?>> asked : operations(uses, NOBODY).toList()) {
            assertEquals(List.of(Refusal.NOT_FOUND), Outcomes.refusals(asked.apply(Scene.ORGANISER)));
        }
    }

    static Stream<Actor> others() {
        return Stream.of(
                Scene.VISITOR,
                new Actor.Contributor(new ActionId("une")),
                new Actor.Juror(2026, new JurorId("j1")),
                new Actor.Selector(2026, new JurorId("s1")));
    }

    @ParameterizedTest
    @MethodSource("others")
    void othersThanOrganisersChangeNothingAndLearnNothing(Actor other) {
        OrganiserId id = invited(NAME).organiser().id();
        List<String> before = scene.told();
        List<Refusal> refused = List.of(other.equals(Scene.VISITOR) ? Refusal.NOT_IDENTIFIED : Refusal.NOT_ALLOWED);
        for (OrganiserId about : List.of(id, NOBODY, OrganiserId.FIRST)) {
            for (Function<Actor, Outcome<?>> asked : operations(uses, about).toList()) {
                assertEquals(refused, Outcomes.refusals(asked.apply(other)));
            }
        }
        assertEquals(refused, Outcomes.refusals(uses.listOrganisers().list(other)));
        assertEquals(
                refused,
                Outcomes.refusals(
                        uses.inviteOrganiser().invite(other, new InviteOrganiser.Command(NAME, Optional.empty()))));
        assertEquals(before, scene.told());
    }

    private static Stream<Function<Actor, Outcome<?>>> operations(UseCases uses, OrganiserId about) {
        return Stream.of(
                actor -> uses.renewOrganiser().renew(actor, about),
                actor -> uses.revokeOrganiser().revoke(actor, about),
                actor -> uses.eraseOrganiser().erase(actor, about),
                actor -> uses.nameOrganiser().name(actor, new Organisers.Named(about, "Un nom")));
    }

    private InviteOrganiser.Invitation invited(String name) {
        return Outcomes.done(
                uses.inviteOrganiser().invite(Scene.ORGANISER, new InviteOrganiser.Command(name, Optional.empty())));
    }

    private List<ListOrganisers.Listed> listed() {
        return Outcomes.done(uses.listOrganisers().list(Scene.ORGANISER));
    }

    private Optional<Actor> bearer(Token token) {
        return uses.recogniseActor().recognise(token.secret());
    }

    private Token comeIn(Token token) {
        return Outcomes.done(uses.openSession().open(new OpenSession.Command(token.secret(), Optional.empty())))
                .secret();
    }

    private Optional<Actor> inSession(Token secret) {
        return uses.recogniseSession().recognise(secret.secret()).map(RecogniseSession.Recognised::actor);
    }

    private String last() {
        List<String> told = scene.told();
        return told.get(told.size() - 1);
    }
}
