package org.observatoire.application.testing.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.observatoire.application.testing.sample.SomeEvents.continued;
import static org.observatoire.application.testing.sample.SomeEvents.launched;
import static org.observatoire.application.testing.sample.SomeEvents.launchedOnceUponATime;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.observatoire.application.port.ActionCatalogue.Sort;
import org.observatoire.application.testing.sample.SomeSheet;
import org.observatoire.domain.action.LifeEvent;

/** The orders of the catalogue. */
interface CatalogueOrderContract extends PortContract {

    @Test
    default void showsTheLastLaunchedFirstAndTheUndatedLast() {
        launchedOn("b", launched("2020-03-31"));
        launchedOn("a", launched("2020-04-01"));
        launchedOn("d", launchedOnceUponATime());
        launchedOn("c", launched("2019"));

        assertEquals(
                List.of("a", "b", "c", "d"), Looking.around().by(Sort.RECENT).ids(ports().catalogue()));
    }

    @Test
    default void showsTheFirstLaunchedFirstAndTheUndatedLast() {
        launchedOn("b", launched("2020-03-31"));
        launchedOn("c", launched("2020-04-01"));
        launchedOn("d", continued("2001"));
        launchedOn("a", launched("2019"));

        assertEquals(
                List.of("a", "b", "c", "d"), Looking.around().by(Sort.OLDEST).ids(ports().catalogue()));
    }

    @Test
    default void sortsDatesKnownSoFarByTheirFirstDayThenByTheirLast() {
        launchedOn("annee", launched("2020"));
        launchedOn("decennie", launched("202X"));
        launchedOn("janvier", launched("2020-01"));
        launchedOn("premier", launched("2020-01-01"));
        launchedOn("printemps", launched("2020-21"));
        launchedOn("mars", launched("2020-03~"));

        assertEquals(
                List.of("premier", "janvier", "annee", "decennie", "mars", "printemps"),
                Looking.around().by(Sort.OLDEST).ids(ports().catalogue()));
        assertEquals(
                List.of("printemps", "mars", "decennie", "annee", "janvier", "premier"),
                Looking.around().by(Sort.RECENT).ids(ports().catalogue()));
    }

    @Test
    default void countsTheEarliestLaunchOfSeveral() {
        launchedOn("relancee", launched("2021-01-01"), launched("2018-01-01"));
        launchedOn("une-fois", launched("2019-01-01"));

        assertEquals(
                List.of("relancee", "une-fois"),
                Looking.around().by(Sort.OLDEST).ids(ports().catalogue()));
    }

    @Test
    default void sortsTitlesWithCaseAccentsAndSignsSetAside() {
        titled("a", "Zèbre");
        titled("b", "école");
        titled("c", "Écoute");
        titled("d", "eau");
        titled("e", "Œuvres");
        titled("f", "2020, l'année");
        titled("g", "« Fenêtre »");

        assertEquals(
                List.of("f", "d", "b", "c", "g", "e", "a"),
                Looking.around().by(Sort.TITLE).ids(ports().catalogue()));
    }

    @Test
    default void endsEveryOrderByIdentity() {
        List<String> ids = List.of("a", "a-10", "a1", "a2", "b");
        List.of("a2", "b", "a", "a1", "a-10")
                .forEach(id -> Given.published(
                        ports(), id, SomeSheet.titled("Même titre").living(launched("2020-04-01"))));

        assertEquals(ids, Looking.around().by(Sort.RECENT).ids(ports().catalogue()));
        assertEquals(ids, Looking.around().by(Sort.OLDEST).ids(ports().catalogue()));
        assertEquals(ids, Looking.around().by(Sort.TITLE).ids(ports().catalogue()));
        assertEquals(ids, Looking.forWords("titre").by(Sort.RELEVANCE).ids(ports().catalogue()));
    }

    @Test
    default void endsTheUndatedByIdentityToo() {
        List.of("c", "a", "b").forEach(id -> launchedOn(id, launchedOnceUponATime()));

        assertEquals(List.of("a", "b", "c"), Looking.around().by(Sort.RECENT).ids(ports().catalogue()));
        assertEquals(List.of("a", "b", "c"), Looking.around().by(Sort.OLDEST).ids(ports().catalogue()));
    }

    @Test
    default void showsFirstThoseWhoseNameHoldsEveryWord() {
        Given.published(
                ports(),
                "resume",
                SomeSheet.titled("Autre chose")
                        .telling("Des podcasts sur les marchés")
                        .living(launched("2020-12-01")));
        Given.published(
                ports(), "titre", SomeSheet.titled("Un podcast sur le marché").living(launched("2019-01-01")));
        Given.published(
                ports(),
                "partage",
                SomeSheet.titled("Un podcast").telling("Sur le marché").living(launched("2020-11-01")));
        Given.published(
                ports(),
                "hashtag",
                SomeSheet.titled("Le marché").tagged("Podcast").living(launched("2018-01-01")));

        assertEquals(
                List.of("titre", "hashtag", "resume", "partage"),
                Looking.forWords("podcasts marché").by(Sort.RELEVANCE).ids(ports().catalogue()));
    }

    @Test
    default void countsTheNameOfTheAuthorityAmongThatOfTheAction() {
        Given.published(
                ports(),
                "ailleurs",
                SomeSheet.titled("Un journal")
                        .by("commune-44109")
                        .telling("Comme à Schiltigheim")
                        .living(launched("2020-12-01")));
        Given.published(
                ports(),
                "la-bas",
                SomeSheet.titled("Un journal").by("commune-67447").living(launched("2010-01-01")));

        assertEquals(
                List.of("la-bas", "ailleurs"),
                Looking.forWords("journal schiltigheim").by(Sort.RELEVANCE).ids(ports().catalogue()));
    }

    private void launchedOn(String id, LifeEvent... life) {
        Given.published(ports(), id, SomeSheet.titled(id).living(life));
    }

    private void titled(String id, String title) {
        Given.published(ports(), id, SomeSheet.titled(title));
    }
}
