package org.observatoire.web.moderation;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.observatoire.application.port.ActionRegister.Place;
import org.observatoire.domain.action.ActionId;
import org.observatoire.domain.wording.Malformed;

/** How a place in a list of the register is written in an address. */
final class RegisterCursor {

    private static final Pattern FORM = Pattern.compile("([0-9TZ:.-]{20,40})~([a-z0-9-]{1,120})");

    private RegisterCursor() {}

    static String of(Place place) {
        return place.since() + "~" + place.id();
    }

    /** The place written; nothing where the text was not written by {@link #of}. */
    static Optional<Place> read(String written) {
        Matcher form = FORM.matcher(written);
        if (!form.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Place(Instant.parse(form.group(1)), new ActionId(form.group(2))));
        } catch (DateTimeException | Malformed notOurs) {
            return Optional.empty();
        }
    }
}
