package org.observatoire.web.action;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.observatoire.application.port.ActionCatalogue.Cursor;

final class Cursors {
    private Cursors() {}

    static String written(Cursor cursor) {
        String plain = cursor.sort().code() + "\n" + cursor.after() + "\n" + cursor.key();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }
}
