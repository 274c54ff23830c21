package org.observatoire.domain.wording;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The checks that written values share. Each returns the value to keep, or throws {@link Malformed}. */
public final class Wording {

    private static final Pattern WEB_ADDRESS = Pattern.compile("https?://[^\\s/?#\"<>]+([/?#][^\\s\"<>]*)?");

    private Wording() {}

    /**
     * A text that must say something.
     *
     * @param field the name to give in a refusal
     * @param text the text as written
     * @param limit the most characters (code points) it may have once surrounding blanks are gone
     * @return the text without its surrounding blanks
     * @throws Malformed when it is missing or made of blanks and invisible signs alone, too long or unprintable
     */
    public static String required(String field, String text, int limit) {
        String kept = free(field, text, limit);
        if (kept.isEmpty()) {
            throw new Malformed(field, Fault.MISSING);
        }
        return kept;
    }

    /**
     * A text that may be empty.
     *
     * @param field the name to give in a refusal
     * @param text the text as written; null counts as empty
     * @param limit the most characters (code points) it may have once surrounding blanks are gone
     * @return the text without its surrounding blanks; empty when nothing in it can be seen
     * @throws Malformed when it is too long or unprintable
     */
    public static String free(String field, String text, int limit) {
        String kept = text == null || text.codePoints().allMatch(Wording::invisible) ? "" : text.strip();
        if (kept.codePointCount(0, kept.length()) > limit) {
            throw new Malformed(field, Fault.TOO_LONG, limit);
        }
        if (!kept.codePoints().allMatch(Wording::printable)) {
            throw new Malformed(field, Fault.UNPRINTABLE);
        }
        return kept;
    }

    /**
     * A list without repetition, of a bounded length.
     *
     * @param <T> what is listed
     * @param field the name to give in a refusal
     * @param items the items, in the order to keep
     * @param limit the most items it may hold
     * @return an immutable copy
     * @throws Malformed when there are too many or one comes twice
     */
    public static <T> List<T> distinct(String field, List<T> items, int limit) {
        List<T> kept = bounded(field, items, limit);
        if (new HashSet<>(kept).size() != kept.size()) {
            throw new Malformed(field, Fault.REPEATED);
        }
        return kept;
    }

    /**
     * A list of a bounded length.
     *
     * @param <T> what is listed
     * @param field the name to give in a refusal
     * @param items the items, in the order to keep
     * @param limit the most items it may hold
     * @return an immutable copy
     * @throws Malformed when there are too many
     */
    public static <T> List<T> bounded(String field, List<T> items, int limit) {
        if (items.size() > limit) {
            throw new Malformed(field, Fault.TOO_MANY, limit);
        }
        return List.copyOf(items);
    }

    /**
     * An address on the web. Only {@code http} and {@code https} are accepted, so that a link never runs anything.
     *
     * @param field the name to give in a refusal
     * @param address the address as written, at most 2,000 characters
     * @return the address without its surrounding blanks
     * @throws Malformed when it is something else
     */
    public static String webAddress(String field, String address) {
        String kept = required(field, address, 2_000);
        if (!isWebAddress(kept)) {
            throw new Malformed(field, Fault.NOT_A_WEB_ADDRESS);
        }
        return kept;
    }

    /**
     * Whether a text is an address on the web.
     *
     * @param text any text
     * @return true for an {@code http} or {@code https} address
     */
    public static boolean isWebAddress(String text) {
        return WEB_ADDRESS.matcher(text).matches();
    }

    /**
     * A short text that may be absent.
     *
     * @param field the name to give in a refusal
     * @param text the text, or nothing
     * @param limit the most characters
     * @return the text without its surrounding blanks; nothing when only blanks were written
     * @throws Malformed when it is too long or unprintable
     */
    public static Optional<String> optional(String field, Optional<String> text, int limit) {
        return text.map(written -> free(field, written, limit)).filter(kept -> !kept.isEmpty());
    }

    private static boolean invisible(int codePoint) {
        return Character.isWhitespace(codePoint)
                || Character.isSpaceChar(codePoint)
                || Character.getType(codePoint) == Character.FORMAT;
    }

    private static boolean printable(int codePoint) {
        if (codePoint == '\n' || codePoint == '\t' || codePoint == '\r') {
            return true;
        }
        int type = Character.getType(codePoint);
        return type != Character.CONTROL && type != Character.SURROGATE;
    }
}
