package org.observatoire.application.jury;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.observatoire.application.actor.Actor;
import org.observatoire.application.actor.Token;
import org.observatoire.application.jury.InviteJuror.Command;
import org.observatoire.application.outcome.Outcome;
import org.observatoire.application.outcome.Refusal;
import org.observatoire.application.testing.Outcomes;
import org.observatoire.application.testing.Scene;
import org.observatoire.application.testing.sample.SomeEdition;
import org.observatoire.domain.jury.Juror;

class InviteJurorTest {

    private static final Optional<Token> CHOSEN = Optional.of(new Token("un-jeton-choisi-par-un-formulaire"));

    private final EditionInMemory edition = EditionInMemory.announced(SomeEdition.graded(2026));

    @Test
    void aFormSentTwiceInvitesOnce() {
        InviteJuror.Invitation first = Outcomes.done(invite("Jurée 1", Juror.Role.JUROR, CHOSEN));
        int lines = edition.scene().journal().size();

        assertEquals(first, Outcomes.done(invite(" Jurée 1 ", Juror.Role.JUROR, CHOSEN)));
        assertEquals(List.of(first.juror()), edition.scene().ports().juries().invited(2026));
        assertEquals(lines, edition.scene().journal().size());
        assertEquals(
                Optional.of(new Actor.Juror(2026, first.juror().id())),
                edition.scene().uses().recogniseActor().recognise(first.token().secret()));
    }

    @Test
    void aTokenGivenToSomeoneInvitesNobodyElse() {
        Outcomes.done(invite("Jurée 1", Juror.Role.JUROR, CHOSEN));

        assertEquals(List.of(Refusal.ALREADY_INVITED), Outcomes.refusals(invite("Juré 2", Juror.Role.JUROR, CHOSEN)));
        assertEquals(
                List.of(Refusal.ALREADY_INVITED), Outcomes.refusals(invite("Jurée 1", Juror.Role.SELECTOR, CHOSEN)));
        assertEquals(1, edition.scene().ports().juries().invited(2026).size());
    }

    @Test
    void twoInvitationsWithoutATokenAreTwoPeople() {
        Outcome<InviteJuror.Invitation> first = invite("Jurée 1", Juror.Role.JUROR, Optional.empty());
        Outcome<InviteJuror.Invitation> second = invite("Jurée 1", Juror.Role.JUROR, Optional.empty());

        assertNotEquals(
                Outcomes.done(first).juror().id(), Outcomes.done(second).juror().id());
    }

    private Outcome<InviteJuror.Invitation> invite(String name, Juror.Role role, Optional<Token> chosen) {
        return edition.scene()
                .uses()
                .inviteJuror()
                .invite(Scene.ORGANISER, new Command(2026, name, Optional.empty(), role, chosen));
    }
}
