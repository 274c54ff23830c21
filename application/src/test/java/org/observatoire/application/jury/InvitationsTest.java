package org.observatoire.application.jury;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.observatoire.application.access.OpenSession;
import org.observatoire.application.actor.Actor;
import org.observatoire.application.actor.Token;
import org.observatoire.application.outcome.Outcome;
import org.observatoire.application.outcome.Refusal;
import org.observatoire.application.testing.Outcomes;
import org.observatoire.application.testing.Scene;
import org.observatoire.application.testing.sample.SomeEdition;
import org.observatoire.domain.edition.Stage;
import org.observatoire.domain.jury.Juror;
import org.observatoire.domain.jury.JurorId;

class InvitationsTest {

    private final EditionInMemory edition = EditionInMemory.announced(SomeEdition.graded(2026));
    private final Scene scene = edition.scene();

    @Test
    void aTokenRenewedTakesThePlaceOfTheOneBefore() {
        InviteJuror.Invitation invitation = invited(Juror.Role.JUROR);
        Token session = comeIn(invitation.token());

        Token renewed = renewed(invitation.juror().id());

        assertEquals("organiser renew-invitation edition:2026", last());
        assertEquals(Optional.empty(), bearer(invitation.token()));
        assertEquals(Optional.empty(), inSession(session));
        assertEquals(Optional.of(juror(invitation)), bearer(renewed));
    }

    @Test
    void aTokenRevokedLetsNobodyInAndTheJurorStaysInvited() {
        InviteJuror.Invitation invitation = invited(Juror.Role.JUROR);
        Token session = comeIn(invitation.token());

        revoke(invitation.juror().id());

        assertEquals("organiser revoke-invitation edition:2026", last());
        assertEquals(Optional.empty(), bearer(invitation.token()));
        assertEquals(Optional.empty(), inSession(session));
        assertEquals(List.of(invitation.juror()), scene.ports().juries().invited(2026));
        assertFalse(linked());
    }

    @Test
    void whatWasRevokedCanBeRenewed() {
        InviteJuror.Invitation invitation = invited(Juror.Role.SELECTOR);
        assertTrue(linked());
        revoke(invitation.juror().id());

        Token renewed = renewed(invitation.juror().id());

        assertEquals(Optional.of(new Actor.Selector(2026, invitation.juror().id())), bearer(renewed));
        assertTrue(linked());
    }

    @Test
    void revokingTwiceIsToldOnce() {
        JurorId id = invited(Juror.Role.JUROR).juror().id();
        revoke(id);
        List<String> before = scene.told();

        revoke(id);

        assertEquals(before, scene.told());
    }

    @Test
    void othersKeepTheirToken() {
        InviteJuror.Invitation one = invited(Juror.Role.JUROR);
        InviteJuror.Invitation other = invited(Juror.Role.JUROR);

        revoke(one.juror().id());
        renewed(one.juror().id());

        assertEquals(Optional.of(juror(other)), bearer(other.token()));
    }

    @Test
    void aLinkLostOnceJudgingHasOpenedIsRenewedToo() {
        InviteJuror.Invitation invitation = invited(Juror.Role.JUROR);
        edition.to(Stage.SELECTION);
        edition.to(Stage.JUDGING);

        assertEquals(
                Optional.of(juror(invitation)),
                bearer(renewed(invitation.juror().id())));
    }

    @Test
    void onlyTheOrganiserDoesItAndForSomeoneInvited() {
        InviteJuror.Invitation invitation = invited(Juror.Role.JUROR);
        JurorId id = invitation.juror().id();
        List<String> before = scene.told();

        for (Actor other : List.of(juror(invitation), new Actor.Selector(2026, id))) {
            assertEquals(List.of(Refusal.NOT_ALLOWED), Outcomes.refusals(renew(other, id)));
            assertEquals(
                    List.of(Refusal.NOT_ALLOWED),
                    Outcomes.refusals(
                            scene.uses().revokeInvitation().revoke(other, new RevokeInvitation.Command(2026, id))));
        }
        assertEquals(List.of(Refusal.NOT_FOUND), Outcomes.refusals(renew(Scene.ORGANISER, new JurorId("personne"))));
        assertEquals(before, scene.told());
        assertEquals(Optional.of(juror(invitation)), bearer(invitation.token()));
    }

    private InviteJuror.Invitation invited(Juror.Role role) {
        return Outcomes.done(scene.uses()
                .inviteJuror()
                .invite(Scene.ORGANISER, new InviteJuror.Command(2026, "Jurée 1", Optional.empty(), role)));
    }

    private Outcome<InviteJuror.Invitation> renew(Actor actor, JurorId id) {
        return scene.uses().renewInvitation().renew(actor, new RenewInvitation.Command(2026, id));
    }

    private Token renewed(JurorId id) {
        return Outcomes.done(renew(Scene.ORGANISER, id)).token();
    }

    private void revoke(JurorId id) {
        Outcomes.done(scene.uses().revokeInvitation().revoke(Scene.ORGANISER, new RevokeInvitation.Command(2026, id)));
    }

    private Token comeIn(Token token) {
        return Outcomes.done(scene.uses().openSession().open(new OpenSession.Command(token.secret(), Optional.empty())))
                .secret();
    }

    private Optional<Actor> bearer(Token token) {
        return scene.uses().recogniseActor().recognise(token.secret());
    }

    private Optional<Actor> inSession(Token secret) {
        return scene.uses().recogniseSession().recognise(secret.secret()).map(recognised -> recognised.actor());
    }

    private boolean linked() {
        return Outcomes.done(scene.uses().readJury().read(Scene.ORGANISER, 2026)).members().stream()
                .allMatch(ReadJury.Member::linked);
    }

    private static Actor juror(InviteJuror.Invitation invitation) {
        return new Actor.Juror(2026, invitation.juror().id());
    }

    private String last() {
        List<String> told = scene.told();
        return told.get(told.size() - 1);
    }
}
