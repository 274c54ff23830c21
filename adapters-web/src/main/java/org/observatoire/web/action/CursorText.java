package org.observatoire.web.action;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.observatoire.application.port.ActionCatalogue.Cursor;
import org.observatoire.application.port.ActionCatalogue.Sort;
import org.observatoire.domain.action.ActionId;
import org.observatoire.domain.wording.Coded;
import org.observatoire.domain.wording.Wording;

/** How a place in an order is written in an address: opaque to clients, who copy it. */
final class CursorText {

    private static final int LONGEST_KEY = 1_000;
    private static final String BETWEEN = "\n";

    private CursorText() {}

    static String of(Cursor cursor) {
        String parts = String.join(BETWEEN, cursor.sort().code(), cursor.after().value(), cursor.key());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(parts.getBytes(StandardCharsets.UTF_8));
    }

    /** The place written; nothing where the text was not written by {@link #of}. */
    static Optional<Cursor> read(String written) {
        try {
            String[] parts = decoded(written).split(BETWEEN, 3);
            if (parts.length < 3) {
                return Optional.empty();
            }
            Wording.free("cursor", parts[2], LONGEST_KEY);
            ActionId after = new ActionId(parts[1]);
            return Coded.find(Sort.class, parts[0]).map(sort -> new Cursor(sort, parts[2], after));
        } catch (CharacterCodingException | IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private static String decoded(String written) throws CharacterCodingException {
        byte[] bytes = Base64.getUrlDecoder().decode(written);
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }
}
