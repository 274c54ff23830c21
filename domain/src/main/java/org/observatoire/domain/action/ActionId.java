package org.observatoire.domain.action;

import java.util.regex.Pattern;
import org.observatoire.domain.wording.Fault;
import org.observatoire.domain.wording.Folding;
import org.observatoire.domain.wording.Malformed;

/**
 * The identity of an action, legible in its address.
 *
 * @param value lower case letters and digits in words joined by hyphens, at most 120 characters
 */
public record ActionId(String value) implements Comparable<ActionId> {

    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST_STEM = 90;

    /**
     * Checks the form.
     *
     * @throws Malformed when the value has another form
     */
    public ActionId {
        if (value == null || value.length() > 120 || !FORM.matcher(value).matches()) {
            throw new Malformed("id", Fault.NOT_AN_IDENTIFIER);
        }
    }

    /**
     * A legible identity.
     *
     * @param authority the name of the authority
     * @param title the title of the action
     * @param mark what tells it from actions of the same name: lower case letters and digits, at most 20
     * @return an identity made of the first whole words of both, and the mark; the mark alone when neither has a Latin
     *     letter nor a digit
     * @throws Malformed when the mark has another form
     */
    public static ActionId legible(String authority, String title, String mark) {
        String latin = Folding.words(authority + " " + title, "-").replaceAll("[^a-z0-9-]", "");
        String stem = firstWords(latin.replaceAll("-{2,}", "-").replaceAll("^-|-$", ""));
        return new ActionId(stem.isEmpty() ? mark : stem + "-" + mark);
    }

    private static String firstWords(String words) {
        if (words.length() <= LONGEST_STEM) {
            return words;
        }
        int end = words.lastIndexOf('-', LONGEST_STEM);
        return words.substring(0, end > 0 ? end : LONGEST_STEM);
    }

    @Override
    public int compareTo(ActionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
