package org.observatoire.domain.wording;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What writings have in common once case and accents are set aside. */
public final class Folding {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Folding() {}

    /**
     * A text without case nor accents; ligatures are opened.
     *
     * @param text any text
     * @return the folded text, otherwise unchanged
     */
    public static String fold(String text) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
        return MARKS.matcher(decomposed)
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace("œ", "oe")
                .replace("æ", "ae");
    }

    /**
     * The words of a text, folded and joined by one separator: hyphens, apostrophes and other signs no longer count.
     *
     * @param text any text
     * @param separator what stands between two words
     * @return the words; empty when the text has neither letter nor digit
     */
    public static String words(String text, String separator) {
        return NOT_LETTERS
                .matcher(NOT_LETTERS.matcher(fold(text)).replaceAll(" ").strip())
                .replaceAll(separator);
    }
}
