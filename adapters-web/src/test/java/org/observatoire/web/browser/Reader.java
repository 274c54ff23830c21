package org.observatoire.web.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Response;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.observatoire.web.testing.Visit;

/** Someone who reads pages in a language, and tells what is wrong with them. */
final class Reader {

    private static final String AXE = Script.read("/axe.min.js");
    private static final Script VIOLATIONS = Script.named("violations.js");
    private static final Script UNSEEN_FOCUS = Script.named("unseen-focus.js");
    private static final Script OVERFLOW = Script.named("overflow.js");

    private final Witness witness;
    private final Page page;

    private Reader(BrowserContext window, URI site) {
        window.addInitScript(AXE);
        this.witness = Witness.of(window, site);
        this.page = window.newPage();
    }

    /** What is wrong with each page shown in some ways, read beside whatever else goes on, in a browser of its own. */
    static CompletableFuture<Map<Visit, List<String>>> reading(
            Chromium chromium, URI site, String language, Map<String, String> sessions, Map<Visit, List<Show>> visits) {
        return CompletableFuture.supplyAsync(() -> {
            Map<Visit, List<String>> wrong = new LinkedHashMap<>();
            try (Chromium own = chromium.another();
                    BrowserContext window = own.window(site, language, Screen.PHONE)) {
                Reader reader = new Reader(window, site);
                visits.forEach((visit, shows) -> {
                    Sessions.enter(window, site, sessions, visit);
                    wrong.put(visit, reader.wrongWith(visit, shows));
                });
            }
            return wrong;
        });
    }

    private List<String> wrongWith(Visit visit, List<Show> shows) {
        try {
            Response response = page.navigate(visit.path());
            if (response.status() != visit.status()) {
                return List.of("answered " + response.status());
            }
            Stream<String> shown = shows.stream().flatMap(this::wrongShown);
            return Stream.of(skipLink(), shown, tooWide(), witness.told().stream())
                    .flatMap(told -> told)
                    .toList();
        } catch (PlaywrightException lost) {
            return List.of(lost.getMessage());
        }
    }

    private Stream<String> wrongShown(Show show) {
        as(show);
        return Stream.of(VIOLATIONS, UNSEEN_FOCUS)
                .flatMap(question -> question.ask(page).stream())
                .map(told -> show + ": " + told);
    }

    private Stream<String> tooWide() {
        return Stream.of(Screen.values()).flatMap(screen -> {
            page.setViewportSize(screen.width(), screen.height());
            return OVERFLOW.ask(page).stream();
        });
    }

    private void as(Show show) {
        page.setViewportSize(show.screen().width(), show.screen().height());
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(show.scheme()));
    }

    /** The first stop of the keyboard leads past what every page repeats. */
    private Stream<String> skipLink() {
        page.keyboard().press("Tab");
        Object seen = page.evaluate("() => document.activeElement.matches('a.skip')"
                + " && document.activeElement.getBoundingClientRect().left >= 0");
        page.keyboard().press("Enter");
        Object followed = page.evaluate("() => document.activeElement.matches('main#main')");
        return Boolean.TRUE.equals(seen) && Boolean.TRUE.equals(followed)
                ? Stream.of()
                : Stream.of("the skip link: first and seen " + seen + ", followed " + followed);
    }
}
