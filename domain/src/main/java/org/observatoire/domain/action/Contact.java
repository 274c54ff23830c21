package org.observatoire.domain.action;

import java.util.regex.Pattern;
import org.observatoire.domain.wording.Fault;
import org.observatoire.domain.wording.Malformed;
import org.observatoire.domain.wording.Wording;

/**
 * Whom the organiser may write to about a proposal. Personal data: never shown, never journalled, erasable.
 *
 * @param name how to address them; 1 to 200 characters
 * @param email where to write; at most 254 characters
 */
public record Contact(String name, String email) {

    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>\"]+@[^\\s@<>\"]+\\.[^\\s@<>\"]+");

    /** Checks both parts; the address is only checked for its form. */
    public Contact {
        name = Wording.required("name", name, 200);
        email = Wording.required("email", email, 254);
        if (!EMAIL.matcher(email).matches()) {
            throw new Malformed("email", Fault.NOT_AN_EMAIL);
        }
    }

    /** Keeps personal data out of logs. */
    @Override
    public String toString() {
        return "Contact[…]";
    }
}
