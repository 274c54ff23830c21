package org.observatoire.application.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.observatoire.application.actor.Actor;
import org.observatoire.application.actor.Token;
import org.observatoire.application.outcome.Refusal;
import org.observatoire.application.testing.Outcomes;
import org.observatoire.application.testing.Scene;

class SessionsTest {

    private static final Token TOKEN = new Token("le-jeton-de-l-organisatrice");
    private static final Token OTHER = new Token("un-autre-jeton-choisi-plus-tard");

    private final Scene scene = new Scene();

    @BeforeEach
    void seat() {
        seat(TOKEN);
    }

    @Test
    void whoeverBearsATokenIsInTheirSession() {
        OpenSession.Opened opened = open(TOKEN);

        assertEquals(Scene.ORGANISER, opened.actor());
        assertEquals(Optional.of(Scene.ORGANISER), who(opened.secret()));
        assertEquals("organiser sign-in access", last());
    }

    @Test
    void aSessionHasASecretOfItsOwnThatIsNoToken() {
        OpenSession.Opened first = open(TOKEN);
        OpenSession.Opened second = open(TOKEN);

        assertNotEquals(TOKEN, first.secret());
        assertNotEquals(first.secret(), second.secret());
        assertEquals(
                Optional.empty(),
                scene.uses().recogniseActor().recognise(first.secret().secret()));
        assertEquals(Optional.empty(), who(TOKEN));
        assertEquals(Optional.of(Scene.ORGANISER), who(first.secret()));
        assertEquals(Optional.of(Scene.ORGANISER), who(second.secret()));
    }

    @Test
    void aTokenThatNobodyBearsOpensNothing() {
        List<String> before = scene.told();

        List<Refusal> refusals = Outcomes.refusals(
                scene.uses().openSession().open(new OpenSession.Command("un-jeton-inconnu", Optional.empty())));

        assertEquals(List.of(Refusal.NOT_IDENTIFIED), refusals);
        assertEquals(before, scene.told());
    }

    @Test
    void aTokenThatNobodyBearsIsToldWithoutAWordOfIt() {
        assertEquals(Optional.empty(), scene.uses().recogniseActor().recognise("un-jeton-inconnu"));

        assertEquals("visitor refuse-token access", last());
        assertFalse(scene.journal().toString().contains("un-jeton-inconnu"));
        assertFalse(scene.journal().toString().contains(new Token("un-jeton-inconnu").digest()));
    }

    @Test
    void theJournalKeepsNoSecret() {
        Token secret = open(TOKEN).secret();

        String told = scene.journal().toString();
        assertFalse(told.contains(secret.secret()));
        assertFalse(told.contains(secret.digest()));
        assertFalse(told.contains(TOKEN.digest()));
    }

    @Test
    void comingInAgainClosesTheSessionThatTheBrowserWasIn() {
        Token before = open(TOKEN).secret();

        Outcomes.done(
                scene.uses().openSession().open(new OpenSession.Command(TOKEN.secret(), Optional.of(before.secret()))));

        assertEquals(Optional.empty(), who(before));
    }

    @Test
    void aSessionIsOverTwelveHoursAfterTheLastPage() {
        Token secret = open(TOKEN).secret();

        scene.clock().forward(Duration.ofHours(12).minusSeconds(1));
        assertEquals(Optional.of(Scene.ORGANISER), who(secret));
        scene.clock().forward(Duration.ofHours(12).minusSeconds(1));
        assertEquals(Optional.of(Scene.ORGANISER), who(secret));
        scene.clock().forward(Duration.ofHours(12));
        assertEquals(Optional.empty(), who(secret));
    }

    @Test
    void theEndIsNotPutOffAtEachPage() {
        Token secret = open(TOKEN).secret();

        scene.clock().forward(Duration.ofMinutes(4));
        assertFalse(prolonged(secret));
        scene.clock().forward(Duration.ofMinutes(1));
        assertEquals(true, prolonged(secret));
        assertFalse(prolonged(secret));
    }

    @Test
    void whoeverLeavesIsKnownNoMore() {
        Token secret = open(TOKEN).secret();
        Token elsewhere = open(TOKEN).secret();

        assertEquals(true, Outcomes.done(scene.uses().closeSession().close(secret.secret())));

        assertEquals(Optional.empty(), who(secret));
        assertEquals(Optional.of(Scene.ORGANISER), who(elsewhere));
        assertEquals("organiser sign-out access", last());
    }

    @Test
    void leavingWhatIsNoSessionChangesNothing() {
        List<String> before = scene.told();

        assertEquals(false, Outcomes.done(scene.uses().closeSession().close("rien-de-tel")));

        assertEquals(before, scene.told());
    }

    @Test
    void aTokenReplacedEndsTheSessionsThatCameFromIt() {
        Token secret = open(TOKEN).secret();

        seat(OTHER);

        assertEquals(Optional.empty(), who(secret));
        assertEquals(Optional.of(Scene.ORGANISER), who(open(OTHER).secret()));
    }

    @Test
    void whatIsOverIsForgottenWhenSomeoneComesIn() {
        Token before = open(TOKEN).secret();
        scene.clock().forward(Duration.ofHours(13));

        open(TOKEN);

        assertEquals(Optional.empty(), scene.ports().sessions().find(before.digest()));
    }

    private void seat(Token token) {
        Outcomes.done(scene.uses().seatOrganiser().seat(Optional.of(token)));
    }

    private OpenSession.Opened open(Token token) {
        return Outcomes.done(
                scene.uses().openSession().open(new OpenSession.Command(token.secret(), Optional.empty())));
    }

    private Optional<Actor> who(Token secret) {
        return scene.uses().recogniseSession().recognise(secret.secret()).map(RecogniseSession.Recognised::actor);
    }

    private boolean prolonged(Token secret) {
        return scene.uses()
                .recogniseSession()
                .recognise(secret.secret())
                .orElseThrow()
                .prolonged();
    }

    private String last() {
        List<String> told = scene.told();
        return told.get(told.size() - 1);
    }
}
