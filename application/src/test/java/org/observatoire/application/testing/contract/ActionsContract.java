package org.observatoire.application.testing.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.observatoire.application.testing.Together;
import org.observatoire.application.testing.sample.GeneratedActions;
import org.observatoire.application.testing.sample.SomeActions;
import org.observatoire.application.testing.sample.SomeSheet;
import org.observatoire.application.testing.sample.SomeTerritories;
import org.observatoire.domain.action.Action;
import org.observatoire.domain.action.ActionId;
import org.observatoire.domain.action.Editorial;
import org.observatoire.domain.action.Hashtag;

/** The contract of {@link org.observatoire.application.port.Actions}. */
public interface ActionsContract extends PortContract {

    @Test
    default void findsAnActionAsItWasKept() {
        Action full = SomeActions.published("tout-dit", SomeSheet.full());

        Given.kept(ports(), full);

        assertEquals(Optional.of(full), ports().actions().find(full.id()));
    }

    @Test
    default void keepsTheWritingOfEachHashtag() {
        Given.published(ports(), "accentuee", SomeSheet.titled("A").tagged("RemèdeContreLaMorosité"));

        assertEquals(
                List.of("RemèdeContreLaMorosité"),
                ports().actions().find(new ActionId("accentuee")).orElseThrow().sheet().hashtags().stream()
                        .map(Hashtag::written)
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    default void findsGeneratedActionsAsTheyWereKept(long seed) {
        List<Action> some =
                new GeneratedActions(seed, SomeTerritories.all()).published(40).toList();

        Given.kept(ports(), some);

        assertEquals(
                some.stream().collect(Collectors.toMap(Action::id, action -> action)),
                ports().actions().findAll(some.stream().map(Action::id).toList()));
    }

    @Test
    default void findsNothingUnderAnotherIdentity() {
        Given.someAction(ports(), "une-action");

        assertEquals(Optional.empty(), ports().actions().find(new ActionId("une-action-2")));
        assertEquals(Optional.empty(), ports().actions().find(new ActionId("une")));
    }

    @Test
    default void keepsActionsOfEveryStanding() {
        Action proposal = SomeActions.proposed("proposee", SomeSheet.titled("A"));
        Action refused = proposal.refusedAt("Hors sujet : « l'été »", SomeActions.NOON.plusMillis(1))
                .orElseThrow();
        Action published = SomeActions.published("publiee", SomeSheet.titled("B"));
        Action withdrawn = published
                .withdrawnAt("À sa demande", SomeActions.NOON.plusSeconds(3_600))
                .orElseThrow();
        Given.kept(ports(), proposal, published);
        assertEquals(Optional.of(proposal), ports().actions().find(proposal.id()));

        Given.replaced(ports(), refused);
        Given.replaced(ports(), withdrawn);

        assertEquals(Optional.of(refused), ports().actions().find(refused.id()));
        assertEquals(Optional.of(withdrawn), ports().actions().find(withdrawn.id()));
        assertEquals(
                new Editorial.Withdrawn(SomeActions.NOON.plusSeconds(3_600), "À sa demande"),
                ports().actions().find(withdrawn.id()).orElseThrow().editorial());
    }

    @Test
    default void keepsTheNextRevisionInPlaceOfTheLast() {
        Action first = SomeActions.published("revue", SomeSheet.full());
        Given.kept(ports(), first);
        Action second = first.rewritten(SomeSheet.titled("Presque rien").sheet());

        Given.replaced(ports(), second);

        assertEquals(Optional.of(second), ports().actions().find(first.id()));
    }

    @Test
    default void takesNoIdentityTwice() {
        Action first = SomeActions.published("prise", SomeSheet.titled("La première"));
        Given.kept(ports(), first);

        assertThrows(
                RuntimeException.class,
                () -> Given.kept(ports(), SomeActions.published("prise", SomeSheet.titled("La seconde"))));

        assertEquals(Optional.of(first), ports().actions().find(first.id()));
    }

    @Test
    default void keepsSeveralActionsAtOnceWhateverTheirStanding() {
        Action full = SomeActions.published("tout-dit", SomeSheet.full());
        Action bare = SomeActions.published("presque-rien", SomeSheet.titled("Rien"));
        Action proposal = SomeActions.proposed("proposee", SomeSheet.titled("A"));
        Given.kept(ports(), () -> ports().actions().addAll(List.of()));

        Given.kept(ports(), () -> ports().actions().addAll(List.of(full, bare, proposal)));

        assertEquals(
                Map.of(full.id(), full, bare.id(), bare, proposal.id(), proposal),
                ports().actions().findAll(List.of(full.id(), bare.id(), proposal.id())));
        assertEquals(
                List.of("presque-rien", "tout-dit"),
                Looking.around().ids(ports().catalogue()).stream().sorted().toList());
    }

    @Test
    default void keepsNoneOfSeveralActionsWhenOneTakesAnIdentity() {
        Given.someAction(ports(), "prise");
        List<Action> some = List.of(
                SomeActions.published("libre", SomeSheet.titled("A")),
                SomeActions.published("prise", SomeSheet.titled("B")));

        assertThrows(
                RuntimeException.class,
                () -> Given.kept(ports(), () -> ports().actions().addAll(some)));

        assertEquals(Optional.empty(), ports().actions().find(new ActionId("libre")));
    }

    @Test
    default void takesNoRevisionThatDoesNotFollowTheLast() {
        Action first = SomeActions.published("revue", SomeSheet.titled("Une"));
        Action second = first.rewritten(SomeSheet.titled("Deux").sheet());
        Action third = second.rewritten(SomeSheet.titled("Trois").sheet());
        Given.kept(ports(), first);

        assertThrows(RuntimeException.class, () -> Given.replaced(ports(), first));
        assertThrows(RuntimeException.class, () -> Given.replaced(ports(), third));
        Given.replaced(ports(), second);
        assertThrows(RuntimeException.class, () -> Given.replaced(ports(), second));

        assertEquals(Optional.of(second), ports().actions().find(first.id()));
    }

    @Test
    default void replacesNothingThatWasNeverKept() {
        Action unknown = SomeActions.published("inconnue", SomeSheet.titled("A"));

        assertThrows(RuntimeException.class, () -> Given.replaced(ports(), unknown.rewritten(unknown.sheet())));

        assertEquals(Optional.empty(), ports().actions().find(unknown.id()));
    }

    @Test
    default void findsSeveralActionsAndLeavesOutThoseUnknown() {
        ActionId one = Given.someAction(ports(), "une");
        ActionId other = Given.someAction(ports(), "autre");
        Given.someAction(ports(), "troisieme");

        Map<ActionId, Action> found = ports().actions().findAll(List.of(one, new ActionId("inconnue"), other, one));

        assertEquals(Set.of(one, other), found.keySet());
        assertEquals("une", found.get(one).sheet().title());
        assertEquals(Map.of(), ports().actions().findAll(List.of()));
    }

    @Test
    default void findsActionsAmongMoreIdentitiesThanAStatementHolds() {
        ActionId known = Given.someAction(ports(), "a-33999");
        List<ActionId> many =
                IntStream.range(0, 34_000).mapToObj(n -> new ActionId("a-" + n)).toList();

        assertEquals(Set.of(known), ports().actions().findAll(many).keySet());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'); DROP TABLE action; --",
                "\"entre guillemets\" \\ et barres / % _",
                "ligne\nà\tligne",
                "😀 𝒜 é ñ œ 日本",
                "{\"json\":[null]}"
            })
    default void keepsAnyTextAsItIs(String text) {
        Action action = SomeActions.published(
                "texte", SomeSheet.titled(text).telling(text.repeat(50).strip()));

        Given.kept(ports(), action);

        assertEquals(Optional.of(action), ports().actions().find(action.id()));
    }

    @Test
    default void givesAnIdentityToOneOfThoseWhoWantItAtOnce() throws Exception {
        List<Boolean> kept = Together.all(6, person -> {
            try {
                Given.kept(ports(), SomeActions.published("convoitee", SomeSheet.titled("De " + person)));
                return true;
            } catch (RuntimeException taken) {
                return false;
            }
        });

        assertEquals(1, Stream.of(kept.toArray()).filter(Boolean.TRUE::equals).count());
        int winner = kept.indexOf(true);
        assertEquals(
                "De " + winner,
                ports().actions()
                        .find(new ActionId("convoitee"))
                        .orElseThrow()
                        .sheet()
                        .title());
    }
}
