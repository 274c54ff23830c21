package org.observatoire.application.testing.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.observatoire.application.port.ActionCatalogue.Count;
import org.observatoire.application.port.ActionCatalogue.Facet;
import org.observatoire.application.testing.sample.SomeActions;
import org.observatoire.application.testing.sample.SomeSheet;
import org.observatoire.domain.action.Action;

/** What words find. */
interface CatalogueSearchContract extends PortContract {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "podcast, a",
                "podcasts, a",
                "PODCASTS, a",
                "journal, b",
                "journaux, b",
                "Journaux, b",
                "femme, a",
                "confinés, b",
                "artisanat, b",
                "l'artisanat, b",
                "l’artisanat, b",
                "L'ARTISANAT, b",
                "d'artisanat, b",
                "école, a",
                "ecole, a",
                "l'ecole, a",
                "ÉCOLES, a",
                "œuvre, a",
                "oeuvres, a",
                "morosité, c",
                "morosite, c",
                "2020, c"
            })
    default void understandsFrench(String words, String found) {
        threeActions();

        assertEquals(List.of(found), Looking.forWords(words).ids(ports().catalogue()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#RemèdeContreLaMorosité",
                "RemèdeContreLaMorosité",
                "remedecontrelamorosite",
                "#remedecontrelamorosite",
                "REMEDECONTRELAMOROSITE",
                "＃RemèdeContreLaMorosité"
            })
    default void findsAHashtagHoweverItIsWritten(String words) {
        Given.published(ports(), "avec", SomeSheet.titled("A").tagged("#RemèdeContreLaMorosité"));
        Given.published(ports(), "sans", SomeSheet.titled("Remède contre la morosité"));

        assertEquals(List.of("avec"), Looking.forWords(words).ids(ports().catalogue()));
    }

    @Test
    default void findsAHashtagWithAnUnderscore() {
        Given.published(ports(), "avec", SomeSheet.titled("A").tagged("Confinés_Ensemble"));
        Given.published(ports(), "sans", SomeSheet.titled("B").tagged("Confinés"));

        assertEquals(List.of("avec"), Looking.forWords("#confines_ensemble").ids(ports().catalogue()));
    }

    @ParameterizedTest
    @CsvSource({
        "titre, Podcasts",
        "resume, habitants",
        "autorite, Schiltigheim",
        "mot, restonschezvous",
    })
    default void looksInTheTitleTheSummaryTheHashtagsAndTheAuthority(String id, String words) {
        Given.published(ports(), "titre", SomeSheet.titled("Des podcasts"));
        Given.published(ports(), "resume", SomeSheet.titled("B").telling("Les habitants racontent."));
        Given.published(ports(), "autorite", SomeSheet.titled("C").by("commune-67447"));
        Given.published(ports(), "mot", SomeSheet.titled("D").tagged("RestonsChezVous"));

        assertEquals(List.of(id), Looking.forWords(words).ids(ports().catalogue()));
    }

    @Test
    default void wantsEveryWordWhereverItStandsAndInAnyOrder() {
        threeActions();

        assertEquals(List.of("b"), Looking.forWords("journal artisanat").ids(ports().catalogue()));
        assertEquals(List.of("b"), Looking.forWords("artisanat, journal !").ids(ports().catalogue()));
        assertEquals(List.of("a"), Looking.forWords("podcast nantes").ids(ports().catalogue()));
        assertEquals(List.of(), Looking.forWords("podcast artisanat").ids(ports().catalogue()));
        assertEquals(List.of(), Looking.forWords("podcast zzzzz").ids(ports().catalogue()));
    }

    @Test
    default void setsLittleWordsAsideUnlessNothingElseIsTyped() {
        Given.published(ports(), "avec", SomeSheet.titled("Le journal des voisins"));
        Given.published(ports(), "sans", SomeSheet.titled("Journal"));

        assertEquals(
                List.of("sans", "avec"), Looking.forWords("le journal dans un").ids(ports().catalogue()));
        assertEquals(List.of("avec"), Looking.forWords("des").ids(ports().catalogue()));
    }

    @Test
    default void findsTheWordsOfAHyphenatedName() {
        Given.published(ports(), "crepy", SomeSheet.titled("A").by("commune-60176"));

        assertEquals(List.of("crepy"), Looking.forWords("crepy valois").ids(ports().catalogue()));
        assertEquals(List.of("crepy"), Looking.forWords("Crépy-en-Valois").ids(ports().catalogue()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"(*:",
                "*",
                "\"",
                "\"\"",
                "(",
                ")",
                "^",
                "-",
                "+",
                "'",
                "''",
                "’",
                ";",
                "\\",
                "...",
                "{}",
                "#",
                "##",
                "%",
                "😀",
                "\u0000",
                "l'",
                "& |",
                "<>",
                "( ) * \" : ^ -"
            })
    default void findsNothingWithoutAWord(String words) {
        threeActions();

        var page = Looking.forWords(words).in(ports().catalogue());

        assertEquals(List.of(), page.items());
        assertEquals(0, page.total());
        assertEquals(List.of(), page.counts().get(Facet.KIND));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "podcast OR zzzzz",
                "podcast AND zzzzz",
                "NEAR(podcast zzzzz)",
                "zzzzz\" OR \"podcast",
                "{title}: zzzzz",
                "zzzzz*",
                "^zzzzz podcast",
                "') OR 1=1 --zzzzz"
            })
    default void obeysNoOperator(String words) {
        threeActions();

        assertEquals(List.of(), Looking.forWords(words).ids(ports().catalogue()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"podcast*", "\"podcast\"", "(podcast)", "^podcast", "podcast^2", "-podcast", "+podcast"})
    default void readsTheWordAmongSigns(String words) {
        Given.published(ports(), "a", SomeSheet.titled("Podcast 2"));

        assertEquals(List.of("a"), Looking.forWords(words).ids(ports().catalogue()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\ud800", "podcast \udc00", "\u202epodcast zzzzz", "e\u0301\u0301\u0301 zzzzz"})
    default void bearsTextThatIsNone(String words) {
        threeActions();

        Looking.forWords(words).in(ports().catalogue());

        assertEquals(List.of("a"), Looking.forWords("podcast").ids(ports().catalogue()));
    }

    @Test
    default void bearsALongText() {
        threeActions();

        assertEquals(List.of(), Looking.forWords("z".repeat(20_000)).ids(ports().catalogue()));
        assertEquals(List.of("a"), Looking.forWords("podcast ".repeat(2_000)).ids(ports().catalogue()));
        assertEquals(List.of(), Looking.forWords("zz yy xx ww ".repeat(500)).ids(ports().catalogue()));
    }

    @Test
    default void siftsWhatWordsFindAndCountsIt() {
        threeActions();
        Looking looking = Looking.forWords("marché");
        assertEquals(List.of("a", "b"), looking.ids(ports().catalogue()));

        var page = looking.only(Facet.CATEGORY, "reach").in(ports().catalogue());

        assertEquals(List.of("b"), Looking.ids(page));
        assertEquals(1, page.total());
        assertEquals(
                List.of(new Count("listening", 1), new Count("reach", 1)),
                page.counts().get(Facet.CATEGORY));
        assertEquals(List.of(new Count("44", 1)), page.counts().get(Facet.REGION));
    }

    @Test
    default void followsACorrectionAndAWithdrawal() {
        Action before = SomeActions.published("une", SomeSheet.titled("Podcast").tagged("Avant"));
        Given.kept(ports(), before);
        Action after =
                before.rewritten(SomeSheet.titled("Affiche").tagged("Après").sheet());

        Given.replaced(ports(), after);

        assertEquals(List.of(), Looking.forWords("podcast").ids(ports().catalogue()));
        assertEquals(List.of(), Looking.forWords("#avant").ids(ports().catalogue()));
        assertEquals(List.of("une"), Looking.forWords("affiches").ids(ports().catalogue()));

        Given.replaced(ports(), after.withdrawnAt("Non", SomeActions.NOON).orElseThrow());

        assertEquals(List.of(), Looking.forWords("affiche").ids(ports().catalogue()));
    }

    @Test
    default void hidesTheWordsOfWhatIsNotPublished() {
        Given.kept(ports(), SomeActions.proposed("proposee", SomeSheet.titled("Podcast")));

        assertEquals(List.of(), Looking.forWords("podcast").ids(ports().catalogue()));
    }

    private void threeActions() {
        Given.published(
                ports(),
                "a",
                SomeSheet.titled("Des podcasts pour rencontrer les femmes et les hommes de l’école")
                        .telling("Une œuvre sonore du marché")
                        .filedIn("listening"));
        Given.published(
                ports(),
                "b",
                SomeSheet.titled("Le journal des confinés")
                        .by("commune-67447")
                        .telling("On y parle de l'artisanat et des marchés.")
                        .filedIn("reach"));
        Given.published(
                ports(),
                "c",
                SomeSheet.titled("Contre la morosité").by("commune-60176").telling("Printemps 2020"));
    }
}
