package org.observatoire.web.edition;

import java.util.Optional;
import org.observatoire.domain.edition.EditionCalendar;
import org.observatoire.domain.edition.Window;

/**
 * A span of time, as the API tells it.
 *
 * @param opens the first instant inside
 * @param closes the first instant after
 */
record WindowJson(String opens, String closes) {

    /**
     * The windows of an edition.
     *
     * @param submissions when actions may be proposed for it
     * @param judging when ballots may be cast
     */
    record WindowsJson(Optional<WindowJson> submissions, Optional<WindowJson> judging) {}

    static WindowsJson of(EditionCalendar calendar) {
        return new WindowsJson(
                calendar.submissions().map(WindowJson::of), calendar.judging().map(WindowJson::of));
    }

    private static WindowJson of(Window window) {
        return new WindowJson(window.opens().toString(), window.closes().toString());
    }
}
