package org.observatoire.application.actor;

import java.util.regex.Pattern;
import org.observatoire.domain.wording.Fault;
import org.observatoire.domain.wording.Malformed;

/**
 * The identity of an organiser; it tells nothing of the person.
 *
 * @param value lower case letters and digits, at most 40 characters
 */
public record OrganiserId(String value) implements Comparable<OrganiserId> {

    private static final Pattern FORM = Pattern.compile("[a-z0-9]{1,40}");

    /** Whoever bears the token that the observatory was started with: the first organiser, who invites the others. */
    public static final OrganiserId FIRST = new OrganiserId("first");

    /**
     * Checks the form.
     *
     * @throws Malformed when the value has another form
     */
    public OrganiserId {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new Malformed("organiser", Fault.NOT_AN_IDENTIFIER);
        }
    }

    @Override
    public int compareTo(OrganiserId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
