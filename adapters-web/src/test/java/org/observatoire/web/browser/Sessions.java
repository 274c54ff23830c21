package org.observatoire.web.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.Cookie;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.observatoire.web.testing.EveryPage;
import org.observatoire.web.testing.Visit;

/** Who is in front of a window. */
final class Sessions {

    private Sessions() {}

    /** From now on whoever makes a visit is in front of the window: someone in their session, or a visitor. */
    static void enter(BrowserContext window, URI site, Map<String, String> sessions, Visit visit) {
        window.clearCookies();
        Optional.ofNullable(sessions.get(visit.role()))
                .map(secret -> new Cookie(EveryPage.SESSION, secret).setUrl(site.toString()))
                .ifPresent(cookie -> window.addCookies(List.of(cookie)));
    }
}
