package org.observatoire.domain.jury;

import java.util.regex.Pattern;
import org.observatoire.domain.wording.Fault;
import org.observatoire.domain.wording.Malformed;

/**
 * The identity of a juror or selector of an edition; it tells nothing of the person.
 *
 * @param value lower case letters, digits and hyphens, at most 40 characters
 */
public record JurorId(String value) implements Comparable<JurorId> {

    private static final Pattern FORM = Pattern.compile("[a-z0-9-]{1,40}");

    /**
     * Checks the form.
     *
     * @throws Malformed when the value has another form
     */
    public JurorId {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new Malformed("juror", Fault.NOT_AN_IDENTIFIER);
        }
    }

    @Override
    public int compareTo(JurorId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
