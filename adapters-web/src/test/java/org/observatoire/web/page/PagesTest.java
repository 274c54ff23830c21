package org.observatoire.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.observatoire.web.bootstrap.ObservatoryInMemory;
import org.observatoire.web.testing.Answer;
import org.observatoire.web.testing.Client;
import org.observatoire.web.testing.EveryPage;
import org.observatoire.web.testing.Page;
import org.observatoire.web.testing.Visit;

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
    private static Map<String, String> sessions;

    @BeforeAll
    static void start() {
        observatory = ObservatoryInMemory.withTheActionsOf2020();
        client = new Client(observatory.address());
        sessions = EveryPage.prepare(observatory.address(), ObservatoryInMemory.ORGANISER);
    }

    @AfterAll
    static void stop() {
        observatory.close();
    }

    static List<Visit> pages() {
        return EveryPage.visits();
    }

    @Test
    void everyPageRouteIsVisited() {
        Set<String> visited = pages().stream().map(Visit::route).collect(Collectors.toSet());
        List<String> missing = observatory.server().javalin().unsafe.internalRouter.allHttpHandlers().stream()
                .map(parsed -> parsed.endpoint)
                .filter(endpoint -> endpoint.method.name().equals("GET"))
                .map(endpoint -> endpoint.path)
                .filter(route -> !route.startsWith("/api/") && !EveryPage.NO_PAGES.contains(route))
                .filter(route -> !visited.contains(route))
                .toList();
        assertEquals(List.of(), missing, "EveryPage lacks a visit to each of these");
    }

    @Test
    void everyPageHasATitleOfItsOwn() {
        for (String language : List.of("fr", "en")) {
            Map<String, Set<String>> pathsByTitle = new TreeMap<>();
            pages().stream()
                    .filter(visit -> visit.status() == 200)
                    .forEach(visit -> pathsByTitle
                            .computeIfAbsent(read(visit, language).document().title(), title -> new TreeSet<>())
                            .add(visit.path().replaceFirst("\\?.*", "")));
            pathsByTitle.values().removeIf(paths -> paths.size() == 1);
            assertEquals(Map.of(), pathsByTitle);
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageIsWellBuiltInBothLanguages(Visit visit) {
        for (String language : List.of("fr", "en")) {
            Page page = read(visit, language);
            assertEquals(visit.status(), page.answer().status());
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
    void aPageRunsNothingButOursAndAsksNothingOfOthers(Visit visit) {
        Page page = read(visit, "fr");
        assertTrue(page.all("script:not([type=module][src^=/assets/]), style, [style], iframe, object, embed")
                .isEmpty());
        assertTrue(page.all("script").stream().allMatch(script -> script.data().isEmpty()));
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
        String kept = page.answer().header("Cache-Control").orElseThrow();
        String expected = visit.role().isEmpty() ? "no-cache" : "private, no-cache";
        assertEquals(visit.route().startsWith("/invitation") ? "no-store" : expected, kept);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageSpeaksOneLanguage(Visit visit) {
        assertNone(ENGLISH, words(read(visit, "fr"), "en"), visit);
        assertNone(FRENCH, words(read(visit, "en"), "fr"), visit);
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
        assertTrue(seen.contains("/actions/schiltigheim-restos-chez-vous"));
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

    private static Page read(Visit visit, String language) {
        String session = sessions.getOrDefault(visit.role(), "");
        return Page.of(
                client.get(visit.path(), "Accept-Language", language, "Cookie", EveryPage.SESSION + "=" + session));
    }

    private static Page read(String path, String language) {
        return Page.of(client.get(path, "Accept-Language", language, "Accept", "text/html"));
    }

    /** What the page says in its own language, to be searched for words of the other. */
    private static String words(Page page, String other) {
        Document own = page.document().clone();
        String language = own.selectFirst("html").attr("lang");
        own.select("[lang]:not(html):not([lang=" + language + "]), title, svg, q, textarea")
                .remove();
        if (language.equals("en")) {
            own.select("[lang=" + other + "]").remove();
        } else {
            own.select("[lang=fr]:not(html)").remove();
        }
        String labels = String.join(" ", own.select("[aria-label]").eachAttr("aria-label"));
        return NAMES.matcher(own.body().text() + " " + labels).replaceAll("");
    }

    private static void assertNone(Pattern words, String text, Visit visit) {
        Matcher found = words.matcher(text);
        assertFalse(found.find(), () -> visit + ": « " + found.group() + " » in " + text);
    }
}
