package org.observatoire.application.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.observatoire.application.actor.Actor;
import org.observatoire.application.actor.Token;
import org.observatoire.application.testing.Outcomes;
import org.observatoire.application.testing.Scene;
import org.observatoire.application.testing.Together;

class SeatOrganiserTest {

    private static final Token CHOSEN = new Token("un-jeton-choisi-par-l-exploitant");
    private static final Token OTHER = new Token("un-autre-jeton-choisi-plus-tard");

    private final Scene scene = new Scene();

    @Test
    void makesATokenWhenNoneIsChosenAndNobodySitsThere() {
        Token made = seat(Optional.empty()).orElseThrow();

        assertEquals(Optional.of(Scene.ORGANISER), recognised(made));
        assertEquals(List.of("organiser seat-organiser organiser"), scene.told());
        assertFalse(scene.journal().toString().contains(made.digest()));
    }

    @Test
    void makesNoSecondTokenAtTheNextStart() {
        Token made = seat(Optional.empty()).orElseThrow();

        assertEquals(Optional.empty(), seat(Optional.empty()));

        assertEquals(Optional.of(Scene.ORGANISER), recognised(made));
        assertEquals(1, scene.told().size());
    }

    @Test
    void takesTheTokenChosenAndShowsNone() {
        assertEquals(Optional.empty(), seat(Optional.of(CHOSEN)));

        assertEquals(Optional.of(Scene.ORGANISER), recognised(CHOSEN));
        assertEquals(1, scene.told().size());
    }

    @Test
    void changesNothingWhenTheSameIsChosenAgain() {
        seat(Optional.of(CHOSEN));
        seat(Optional.of(CHOSEN));

        assertEquals(Optional.of(Scene.ORGANISER), recognised(CHOSEN));
        assertEquals(1, scene.told().size());
    }

    @Test
    void revokesEveryOtherTokenForTheOneChosen() {
        Token made = seat(Optional.empty()).orElseThrow();
        seat(Optional.of(CHOSEN));
        seat(Optional.of(OTHER));

        assertEquals(3, scene.told().size());
        assertEquals(
                List.of(Optional.empty(), Optional.empty(), Optional.of(Scene.ORGANISER)),
                Stream.of(made, CHOSEN, OTHER).map(this::recognised).toList());
    }

    @Test
    void leavesTheTokensOfTheOtherOrganisers() {
        seat(Optional.of(CHOSEN));
        InviteOrganiser.Invitation invitation = Outcomes.done(scene.uses()
                .inviteOrganiser()
                .invite(Scene.ORGANISER, new InviteOrganiser.Command("Organisatrice 2", Optional.empty())));

        seat(Optional.of(OTHER));

        assertEquals(Optional.of(new Actor.Organiser(invitation.organiser().id())), recognised(invitation.token()));
    }

    @Test
    void keepsTheTokenChosenOnceWhenNoneIsChosenLater() {
        seat(Optional.of(CHOSEN));

        assertEquals(Optional.empty(), seat(Optional.empty()));
        assertEquals(Optional.of(Scene.ORGANISER), recognised(CHOSEN));
    }

    @Test
    void seatsOneOrganiserWhenTwoStartAtOnce() throws Exception {
        List<Optional<Token>> made = Together.all(4, start -> seat(Optional.empty()));

        assertEquals(1, made.stream().flatMap(Optional::stream).count());
        assertEquals(1, scene.told().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "court", "un-jeton-choisi-par-l-exploitant ", "UN-JETON", "\u0000", "' OR '1'='1"})
    void recognisesNobodyByAnotherSecret(String secret) {
        seat(Optional.of(CHOSEN));

        assertEquals(Optional.<Actor>empty(), scene.uses().recogniseActor().recognise(secret));
        assertEquals(Optional.<Actor>empty(), scene.uses().recogniseActor().recognise(CHOSEN.digest()));
    }

    private Optional<Token> seat(Optional<Token> chosen) {
        return Outcomes.done(scene.uses().seatOrganiser().seat(chosen));
    }

    private Optional<Actor> recognised(Token token) {
        return scene.uses().recogniseActor().recognise(token.secret());
    }
}
