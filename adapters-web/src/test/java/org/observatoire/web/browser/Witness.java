package org.observatoire.web.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Request;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Hears what the pages of a window should never say, and sees whom they should never ask. */
final class Witness {

    private static final Set<String> GRAVE = Set.of("error", "warning");
    private static final Set<String> WITHOUT_HOST = Set.of("data", "blob", "about");

    private final URI site;
    private final List<String> heard = new ArrayList<>();

    private Witness(URI site) {
        this.site = site;
    }

    static Witness of(BrowserContext window, URI site) {
        Witness witness = new Witness(site);
        window.onConsoleMessage(witness::hear);
        window.onWebError(error -> witness.heard.add("script failed: " + error.error()));
        window.onRequest(witness::see);
        return witness;
    }

    /** What was heard and seen since the last time, emptied. */
    List<String> told() {
        List<String> told = List.copyOf(heard);
        heard.clear();
        return told;
    }

    private void hear(ConsoleMessage message) {
        if (GRAVE.contains(message.type()) && !isTheStatusOfThePage(message)) {
            heard.add(message.type() + ": " + message.text() + " at " + message.location());
        }
    }

    /** Chromium tells the console of every page that answers 4xx, as it should. */
    private static boolean isTheStatusOfThePage(ConsoleMessage message) {
        String page =
                Optional.ofNullable(message.page()).map(from -> from.url()).orElse("");
        return message.text().startsWith("Failed to load resource: the server responded with a status of 4")
                && message.location().startsWith(page + ":");
    }

    private void see(Request request) {
        URI asked = URI.create(request.url());
        boolean ours =
                WITHOUT_HOST.contains(asked.getScheme()) || site.getAuthority().equals(asked.getAuthority());
        if (!ours) {
            heard.add("asked of others: " + request.url());
        }
    }
}
