package org.observatoire.web.browser;

import com.microsoft.playwright.options.ColorScheme;

/**
 * How a page is shown.
 *
 * @param screen on what
 * @param scheme light or dark
 */
record Show(Screen screen, ColorScheme scheme) {

    @Override
    public String toString() {
        return screen + " " + scheme;
    }
}
