package org.observatoire.domain.action;

import java.util.regex.Pattern;
import org.observatoire.domain.wording.Fault;
import org.observatoire.domain.wording.Malformed;

/**
 * The name by which a category is filed. The standing categories give meaning to four of them; an edition may bring
 * others.
 *
 * @param value such as {@code listening}: lower case words joined by hyphens, at most 60 characters
 */
public record CategoryId(String value) implements Comparable<CategoryId> {

    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /**
     * Checks the form.
     *
     * @throws Malformed when the value has another form
     */
    public CategoryId {
        if (value == null || value.length() > 60 || !FORM.matcher(value).matches()) {
            throw new Malformed("category", Fault.NOT_AN_IDENTIFIER);
        }
    }

    @Override
    public int compareTo(CategoryId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
