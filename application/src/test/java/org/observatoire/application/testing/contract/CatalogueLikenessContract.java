package org.observatoire.application.testing.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.observatoire.application.testing.sample.SomeActions;
import org.observatoire.application.testing.sample.SomeSheet;
import org.observatoire.domain.action.Action;
import org.observatoire.domain.action.ActionId;
import org.observatoire.domain.action.Likeness;

/** How the catalogue recognises what may be told again. */
interface CatalogueLikenessContract extends PortContract {

    @Test
    default void findsTheSameWordsOfTheSameAuthorityWhateverTheAccentsAndTheSigns() {
        Given.published(
                ports(),
                "une",
                SomeSheet.titled("« Remède contre la morosité »").by("commune-60176"));
        Likeness again = likeness("REMEDE, contre la morosite !", "commune-60176");

        assertEquals(Map.of(again, new ActionId("une")), ports().catalogue().alike(List.of(again)));
    }

    @Test
    default void findsNothingOfAnotherAuthorityNorOfOtherWords() {
        Given.published(
                ports(), "une", SomeSheet.titled("Remède contre la morosité").by("commune-60176"));

        assertEquals(
                Map.of(),
                ports().catalogue()
                        .alike(List.of(
                                likeness("Remède contre la morosité", "commune-44109"),
                                likeness("Remède contre la morosité, suite", "commune-60176"),
                                likeness("Remède", "commune-60176"),
                                likeness("…", "commune-60176"))));
        assertEquals(Map.of(), ports().catalogue().alike(List.of()));
    }

    @Test
    default void tellsTheFirstByIdentityOfSeveral() {
        for (String id : List.of("b", "a", "c")) {
            Given.published(ports(), id, SomeSheet.titled("Le fil"));
        }
        Given.published(ports(), "autre", SomeSheet.titled("…"));
        Likeness thread = likeness("le fil", "commune-44109");
        Likeness wordless = likeness("!", "commune-44109");

        assertEquals(
                Map.of(thread, new ActionId("a"), wordless, new ActionId("autre")),
                ports().catalogue().alike(List.of(thread, wordless, thread)));
    }

    @Test
    default void findsNothingThatIsNotPublished() {
        Given.kept(ports(), SomeActions.proposed("proposee", SomeSheet.titled("Le fil")));
        Action withdrawn = SomeActions.published("retiree", SomeSheet.titled("Le fil"));
        Given.kept(ports(), withdrawn);
        Given.replaced(ports(), withdrawn.withdrawnAt("Non", SomeActions.NOON).orElseThrow());

        assertEquals(Map.of(), ports().catalogue().alike(List.of(likeness("Le fil", "commune-44109"))));
    }

    private static Likeness likeness(String title, String authority) {
        return Likeness.of(SomeSheet.titled(title).by(authority).sheet());
    }
}
