package org.observatoire.application.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.observatoire.application.action.FindActions.Found;
import org.observatoire.application.outcome.Refusal;
import org.observatoire.application.port.ActionRegister.Place;
import org.observatoire.application.testing.Outcomes;
import org.observatoire.application.testing.Scene;
import org.observatoire.application.testing.sample.SomeSheet;
import org.observatoire.domain.action.Action;
import org.observatoire.domain.action.Editorial.Standing;
import org.observatoire.domain.territory.AuthorityId;

class FindActionsTest {

    private final Scene scene = new Scene();

    @Test
    void findsAnActionOfAnyStandingByTheBeginningsOfItsWords() {
        Action proposal = scene.proposed(SomeSheet.titled("Marché drive").by("commune-60176"));
        Action published = scene.published("nantes-marche", SomeSheet.titled("Marché couvert"));
        scene.published("autre");

        assertEquals(
                List.of(published, proposal),
                sorted(find("march", Optional.empty()).actions()));
        assertEquals(List.of(proposal), find("  crepy ", Optional.empty()).actions());
        assertEquals(
                List.of(published),
                find("marche", Optional.of(Standing.PUBLISHED)).actions());
        assertEquals(3, find("", Optional.empty()).actions().size());
        assertEquals(
                "Oise",
                find("crepy", Optional.empty())
                        .territories()
                        .get(new AuthorityId("departement-60"))
                        .name());
    }

    @Test
    void givesTheLastChangedFirstPageAfterPage() {
        for (String id : List.of("a", "b", "c", "d", "e")) {
            scene.published(id);
            scene.clock().forward(Duration.ofSeconds(1));
        }

        Found first = page(Optional.empty());
        Found second = page(first.next());
        Found third = page(second.next());

        assertEquals(List.of("e", "d"), ids(first));
        assertEquals(List.of("c", "b"), ids(second));
        assertEquals(List.of("a"), ids(third));
        assertTrue(third.next().isEmpty());
    }

    @Test
    void findsFromOneToAHundredAtATime() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new FindActions.Command("", Optional.empty(), Optional.empty(), 0));
        assertThrows(
                IllegalArgumentException.class,
                () -> new FindActions.Command("", Optional.empty(), Optional.empty(), 101));
        assertTrue(find(new FindActions.Command("", Optional.empty(), Optional.empty(), 100))
                .actions()
                .isEmpty());
    }

    @Test
    void isForTheOrganiserAlone() {
        Action proposal = scene.proposed(SomeSheet.titled("Une"));
        var command = new FindActions.Command("", Optional.empty(), Optional.empty(), 10);

        assertEquals(
                List.of(Refusal.NOT_IDENTIFIED),
                Outcomes.refusals(scene.uses().findActions().find(Scene.VISITOR, command)));
        assertEquals(
                List.of(Refusal.NOT_ALLOWED),
                Outcomes.refusals(scene.uses().findActions().find(Scene.contributorOf(proposal), command)));
    }

    private Found find(String words, Optional<Standing> standing) {
        return find(new FindActions.Command(words, standing, Optional.empty(), 10));
    }

    private Found page(Optional<Place> after) {
        return find(new FindActions.Command("", Optional.empty(), after, 2));
    }

    private Found find(FindActions.Command command) {
        return Outcomes.done(scene.uses().findActions().find(Scene.ORGANISER, command));
    }

    private static List<Action> sorted(List<Action> actions) {
        return actions.stream()
                .sorted((one, other) -> other.standing().compareTo(one.standing()))
                .toList();
    }

    private static List<String> ids(Found found) {
        return found.actions().stream().map(action -> action.id().value()).toList();
    }
}
