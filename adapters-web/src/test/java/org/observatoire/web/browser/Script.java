package org.observatoire.web.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A question to a page, as a script beside this class. It goes through the browser's own tools: the page's
 * Content-Security-Policy stays in force for the page.
 *
 * @param text the script: a function that answers with texts
 */
record Script(String text) {

    static Script named(String name) {
        return new Script(read(name));
    }

    /** What the page answers. */
    List<String> ask(Page page) {
        return ((List<?>) page.evaluate(text)).stream().map(String.class::cast).toList();
    }

    static String read(String name) {
        try (InputStream script = Script.class.getResourceAsStream(name)) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
