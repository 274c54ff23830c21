package org.observatoire.web.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.observatoire.web.bootstrap.ObservatoryInMemory;
import org.observatoire.web.testing.EveryPage;
import org.observatoire.web.testing.Visit;

/** Pictures of pages, for those who design them: {@code -Dscreenshots=} and what their paths match, {@code .*} for all. */
@InChromium
@EnabledIfSystemProperty(named = "screenshots", matches = ".+")
class ScreenshotsTest {

    private static final Path FOLDER = Path.of("target", "screenshots");

    @Test
    void everyPageIsDrawn(Chromium chromium) {
        String wanted = System.getProperty("screenshots");
        try (ObservatoryInMemory observatory = ObservatoryInMemory.withTheActionsOf2020()) {
            Map<String, String> sessions = EveryPage.prepare(observatory.address(), ObservatoryInMemory.ORGANISER);
            for (Screen screen : List.of(Screen.PHONE, Screen.DESK)) {
                try (BrowserContext window = chromium.window(observatory.address(), "fr", screen)) {
                    Page page = window.newPage();
                    EveryPage.visits().stream()
                            .filter(visit -> visit.path().matches(wanted))
                            .forEach(visit -> {
                                Sessions.enter(window, observatory.address(), sessions, visit);
                                draw(page, visit, screen);
                            });
                }
            }
        }
    }

    private static void draw(Page page, Visit visit, Screen screen) {
        page.navigate(visit.path());
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            String name =
                    visit.toString().substring(1).replaceAll("[^a-z0-9]+", "-") + "-" + screen.width() + "-" + scheme;
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(FOLDER.resolve(name.toLowerCase(Locale.ROOT) + ".png")));
        }
    }
}
