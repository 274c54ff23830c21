package org.observatoire.web.page;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A title, as it may be set.
 *
 * @param text the whole title
 */
public record Title(String text) {

    private static final Pattern HUMPS = Pattern.compile("(?<=[\\p{Ll}\\p{N}_])(?=\\p{Lu})");

    public static Title of(String written) {
        return new Title(FrenchTypography.set(written));
    }

    /** The pieces between which a line may end, besides spaces: a mot-dièse is long, and its capitals are its hinges. */
    public List<String> pieces() {
        return List.of(HUMPS.split(text));
    }

    @Override
    public String toString() {
        return text;
    }
}
