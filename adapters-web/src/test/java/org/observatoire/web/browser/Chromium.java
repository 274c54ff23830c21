package org.observatoire.web.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ReducedMotion;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The Chromium of this machine, running. */
final class Chromium implements AutoCloseable {

    private static final List<String> QUIET = List.of(
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-gpu",
            "--disable-quic",
            "--disable-sync",
            "--no-first-run",
            "--no-sandbox");

    private final Path executable;
    private final Playwright playwright;
    private final Browser browser;

    Chromium(Path executable) {
        this.executable = executable;
        this.playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        this.browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable)
                        .setArgs(QUIET));
    }

    /** One more, for another thread: each is driven from the thread that started it. */
    Chromium another() {
        return new Chromium(executable);
    }

    /** A window of someone new to the site: nothing in it is shared with the others. */
    BrowserContext window(URI site, String language, Screen screen) {
        return browser.newContext(onto(site, language, screen));
    }

    /** The same, that runs no script. */
    BrowserContext windowWithoutScripts(URI site, String language, Screen screen) {
        return browser.newContext(onto(site, language, screen).setJavaScriptEnabled(false));
    }

    private static Browser.NewContextOptions onto(URI site, String language, Screen screen) {
        return new Browser.NewContextOptions()
                .setBaseURL(site.toString())
                .setLocale(language)
                .setViewportSize(screen.width(), screen.height())
                .setReducedMotion(ReducedMotion.REDUCE);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
