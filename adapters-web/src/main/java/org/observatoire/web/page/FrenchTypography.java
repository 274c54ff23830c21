package org.observatoire.web.page;

import java.util.regex.Pattern;

/** Keeps French double signs with the word that they belong to. */
public final class FrenchTypography {

    private static final Pattern BEFORE_SIGN = Pattern.compile(" (?=[:;!?»%])");
    private static final Pattern AFTER_QUOTE = Pattern.compile("(?<=«) ");

    private FrenchTypography() {}

    /** The text with spaces that no line ends at, where French wants them. */
    public static String set(String text) {
        return AFTER_QUOTE
                .matcher(BEFORE_SIGN.matcher(text).replaceAll("\u00a0"))
                .replaceAll("\u00a0");
    }
}
