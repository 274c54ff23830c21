package org.observatoire.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.observatoire.web.bootstrap.ObservatoryInMemory;
import org.observatoire.web.testing.Answer;
import org.observatoire.web.testing.Client;
import org.observatoire.web.testing.Page;
import org.observatoire.web.testing.PrizeScene;

/** What every page owes its reader, whatever it tells. */
class PagesTest {

    private static final Pattern FRENCH =
            Pattern.compile("(?i)(?<!\\p{L})(le|les|des|du|une|est|dans|qui|sont|pour|avec|cette|aucune)(?!\\p{L})");
    private static final Pattern ENGLISH =
            Pattern.compile("(?i)(?<!\\p{L})(the|of|and|with|for|is|are|from|what|by|this|no)(?!\\p{L})");

    private static final Pattern NAMES =
            Pattern.compile("Hall of Fame|Banque des Territoires|Observatoire socialmedia des territoires");

    private static ObservatoryInMemory observatory;
    private static Client client;

    @BeforeAll
    static void start() {
        observatory = ObservatoryInMemory.withTheActionsOf2020();
        client = new Client(observatory.address());
        new PrizeScene(observatory.address(), ObservatoryInMemory.ORGANISER).runTo("proclaimed");
    }

    @AfterAll
    static void stop() {
        observatory.close();
    }

    static List<String> pages() {
        return List.of(
                "/",
                "/?q=confinement&category=listening&hashtag=montreuilaubalcon",
                "/?q=introuvable&status=ended",
                "/?limit=4&region=44&sort=title",
                "/?category=inconnue",
                "/actions/nantes-podcasts-femmes-et-hommes",
                "/actions/crepy-en-valois-remede-contre-la-morosite",
                "/actions/bezons-remede-contre-la-morosite",
                "/actions/bordeaux-metropole-merci-aux-agents",
                "/actions/pulnoy-marche-drive-et-livraison",
                "/actions/rien-de-tel",
                "/editions",
                "/editions/2020",
                "/editions/2026",
                "/editions/1999",
                "/categories",
                "/legal",
                "/nulle-part");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageIsWellBuiltInBothLanguages(String path) {
        for (String language : List.of("fr", "en")) {
            Page page = read(path, language);
            assertEquals(language, page.one("html").attr("lang"));
            page.one("h1");
            page.one("main#main");
            page.one("body > header");
            page.one("body > footer");
            page.one("a.skip[href=#main]");
            page.one("head > meta[name=description]");
            assertTrue(page.document().title().length() > "Observatoire".length() + 3, page.document()::title);
            assertTrue(page.all("nav:not([aria-label])").isEmpty());
            assertTrue(page.all("img:not([alt])").isEmpty());
            assertEquals(page.all("[id]").size(), new HashSet<>(page.all("[id]").eachAttr("id")).size());
            page.all("[aria-labelledby]").forEach(one -> page.one("[id=" + one.attr("aria-labelledby") + "]"));
            page.all("label[for]").forEach(one -> page.one("[id=" + one.attr("for") + "]"));
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageRunsNothingAndAsksNothingOfOthers(String path) {
        Page page = read(path, "fr");
        assertTrue(page.all("script, style, [style], iframe, object, embed").isEmpty());
        assertTrue(page.document().getAllElements().stream()
                .flatMap(element -> element.attributes().asList().stream())
                .noneMatch(attribute -> attribute.getKey().startsWith("on")));
        assertTrue(page.all("link[rel=stylesheet], link[rel=icon]").eachAttr("href").stream()
                .allMatch(href -> href.startsWith("/") && !href.startsWith("//")));
        String policy = page.answer().header("Content-Security-Policy").orElseThrow();
        assertTrue(policy.startsWith("default-src 'none'"), policy);
        assertFalse(policy.contains("unsafe"), policy);
        assertTrue(policy.contains("frame-ancestors 'none'"), policy);
        assertEquals("nosniff", page.answer().header("X-Content-Type-Options").orElseThrow());
        assertTrue(page.answer().header("Referrer-Policy").isPresent());
        assertEquals("no-cache", page.answer().header("Cache-Control").orElseThrow());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageSpeaksOneLanguage(String path) {
        assertNone(ENGLISH, words(read(path, "fr"), "en"), path);
        assertNone(FRENCH, words(read(path, "en"), "fr"), path);
    }

    @Test
    void aPageIsOfferedInBothLanguagesWithWhatTheReaderAskedFor() {
        Page page = read("/?category=listening&q=balcon", "fr");
        assertEquals(
                "/?category=listening&q=balcon&lang=en",
                page.one(".languages a[lang=en]").attr("href"));
        assertEquals(2, page.all("link[rel=alternate][hreflang]").size());
        assertEquals(
                observatory.address() + "/?lang=en",
                page.one("link[rel=alternate][hreflang=en]").attr("href"));
        assertEquals(
                observatory.address() + "/", page.one("link[rel=canonical]").attr("href"));
    }

    @Test
    void theLanguageAskedForIsKeptFromPageToPage() {
        Page page = read("/?lang=en", "fr");
        assertEquals("en", page.one("html").attr("lang"));
        assertEquals("en", page.one("form.search input[name=lang]").attr("value"));
        assertTrue(page.all("main a[href^=/], header nav:not(.languages) a").eachAttr("href").stream()
                .allMatch(href -> href.contains("lang=en")));
    }

    @Test
    void everyLinkLeadsSomewhere() {
        Set<String> seen = new HashSet<>(Set.of("/"));
        ArrayDeque<String> toVisit = new ArrayDeque<>(seen);
        int visited = 0;
        while (!toVisit.isEmpty() && visited < 300) {
            String path = toVisit.remove();
            visited++;
            Answer answer = client.get(path, "Accept-Language", "fr");
            assertEquals(200, answer.status(), path);
            if (answer.mediaType().equals("text/html")) {
                Page page = Page.of(answer);
                page.links().stream().filter(seen::add).forEach(toVisit::add);
                page.all("a[href^=#]")
                        .forEach(link -> page.one("[id=" + link.attr("href").substring(1) + "]"));
            }
        }
        assertTrue(seen.containsAll(Set.of("/editions/2020", "/editions/2026")));
        assertTrue(seen.contains("/actions/val-de-marne-masque-aux-normes"));
    }

    @Test
    void assetsAreKeptForEverUnderANameThatTheirContentGives() {
        Page page = read("/", "fr");
        String stylesheet = page.one("link[rel=stylesheet]").attr("href");
        assertTrue(stylesheet.matches("/assets/observatoire-[0-9a-f]{12}\\.css"), stylesheet);
        Answer css = client.get(stylesheet);
        assertEquals("text/css", css.mediaType());
        assertTrue(css.header("Cache-Control").orElseThrow().contains("immutable"));
        assertEquals(404, client.get("/assets/observatoire-000000000000.css").status());
        assertEquals(404, client.get("/assets/..%2f..%2fapplication.properties").status());
        assertEquals("image/svg+xml", client.get("/favicon.svg").mediaType());
    }

    @Test
    void aPageThatIsNotThereHelpsAndIsNotListed() {
        Page page = read("/nulle-part?lang=en", "fr");
        assertEquals(404, page.answer().status());
        page.one("meta[name=robots][content=noindex]");
        page.one("main form[role=search]");
        assertTrue(page.all("main a[href='/?lang=en']").size() > 0);
        assertEquals(400, read("/?q=%00", "fr").answer().status());
    }

    private static Page read(String path, String language) {
        return Page.of(client.get(path, "Accept-Language", language, "Accept", "text/html"));
    }

    /** What the page says in its own language, to be searched for words of the other. */
    private static String words(Page page, String other) {
        Document own = page.document().clone();
        String language = own.selectFirst("html").attr("lang");
        own.select("[lang]:not(html):not([lang=" + language + "]), title, svg, q")
                .remove();
        if (language.equals("en")) {
            own.select("[lang=" + other + "]").remove();
        } else {
            own.select("[lang=fr]:not(html)").remove();
        }
        String labels = String.join(" ", own.select("[aria-label]").eachAttr("aria-label"));
        return NAMES.matcher(own.body().text() + " " + labels).replaceAll("");
    }

    private static void assertNone(Pattern words, String text, String path) {
        Matcher found = words.matcher(text);
        assertFalse(found.find(), () -> path + ": « " + found.group() + " » in " + text);
    }
}
