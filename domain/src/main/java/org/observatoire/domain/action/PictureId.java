package org.observatoire.domain.action;

import java.util.regex.Pattern;
import org.observatoire.domain.wording.Fault;
import org.observatoire.domain.wording.Malformed;

/**
 * The identity of a picture: the digest of what is shown of it. The same picture always has the same one, and nobody who has
 * not seen the picture can guess it.
 *
 * @param value 64 hexadecimal digits, in lower case
 */
public record PictureId(String value) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    /**
     * Checks the form.
     *
     * @throws Malformed when the value has another form
     */
    public PictureId {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new Malformed("picture", Fault.NOT_AN_IDENTIFIER);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
