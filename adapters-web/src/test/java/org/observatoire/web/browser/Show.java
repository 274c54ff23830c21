package org.observatoire.web.browser;

import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.stream.Stream;

/**
 * How a page is shown.
 *
 * @param screen on what
 * @param scheme light or dark
 */
record Show(Screen screen, ColorScheme scheme) {

    static final List<Show> ALL = Stream.of(Screen.PHONE, Screen.DESK)
            .flatMap(screen -> Stream.of(ColorScheme.LIGHT, ColorScheme.DARK).map(scheme -> new Show(screen, scheme)))
            .toList();

    /** The other screen, in the other scheme. */
    Show opposite() {
        return new Show(
                screen == Screen.PHONE ? Screen.DESK : Screen.PHONE,
                scheme == ColorScheme.LIGHT ? ColorScheme.DARK : ColorScheme.LIGHT);
    }

    /** One of all, and as the numbers go the next one, in a round. */
    static Show inTurn(int number) {
        return ALL.get(number % ALL.size());
    }

    @Override
    public String toString() {
        return screen + " " + scheme;
    }
}
