package org.observatoire.web.page;

import io.javalin.http.Context;
import org.observatoire.web.http.Language;
import org.observatoire.web.http.Messages;

/**
 * What surrounds a page.
 *
 * @param messages the words, in the reader's language
 * @param path the path of the page, to offer it in the other language
 */
public record Frame(Messages messages, String path) {

    public static Frame of(Context context) {
        return new Frame(Messages.in(Language.of(context)), context.path());
    }

    public String text(String key, Object... arguments) {
        return messages.text(key, arguments);
    }
}
