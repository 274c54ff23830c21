package org.observatoire.web.cover;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * The measures of the display face (Bricolage Grotesque, weight 800, optical size 96), in hundredths of an em, so that a
 * line can be set to a width before a browser has met the font.
 */
final class PosterType {

    private static final String[] WIDTHS = {
        " 20", "#61", "'19", "’20", ",19", ".24", ":25", ";24", "!27", "?41", "-31", "–50", "—78", "(25", ")25", "&70",
        "/26", "+46", "_53", "%95", "«43", "»43", "…75", "060", "131", "256", "358", "461", "557", "659", "751", "861",
        "960", "a54", "b58", "c54", "d58", "e54", "f38", "g55", "h56", "i23", "j25", "k54", "l23", "m86", "n56", "o57",
        "p58", "q57", "r40", "s52", "t37", "u56", "v54", "w80", "x55", "y54", "z49", "A67", "B61", "C63", "D62", "E54",
        "F51", "G65", "H64", "I24", "J32", "K62", "L46", "M82", "N69", "O66", "P59", "Q66", "R62", "S59", "T53", "U63",
        "V64", "W93", "X63", "Y60", "Z56", "œ93", "æ86", "Œ92", "Æ90"
    };
    private static final int UNKNOWN = 60;
    private static final int[] WIDTH_OF = new int[0x2100];
    private static final String LOW = "acegimnopqrsuvwxyzœæçı.,:;-–—_…«»";
    private static final String DEEP = "gjpqyçQ,;()/_";

    static {
        Arrays.fill(WIDTH_OF, UNKNOWN);
        for (String entry : WIDTHS) {
            WIDTH_OF[entry.charAt(0)] = Integer.parseInt(entry.substring(1));
        }
    }

    private PosterType() {}

    /** How wide a text is, in ems. */
    static double width(String text) {
        return text.codePoints().map(PosterType::widthOf).sum() / 100.0;
    }

    /** How high above its baseline a text rises, in ems. */
    static double rise(String text) {
        if (text.codePoints().anyMatch(PosterType::accentedCapital)) {
            return 0.84;
        }
        return text.codePoints().allMatch(letter -> LOW.indexOf(letter) >= 0 || letter == ' ') ? 0.55 : 0.71;
    }

    /** How deep below its baseline a text goes, in ems. */
    static double depth(String text) {
        return text.codePoints().anyMatch(letter -> DEEP.indexOf(letter) >= 0) ? 0.16 : 0.01;
    }

    private static int widthOf(int letter) {
        int plain = plain(letter);
        return plain < WIDTH_OF.length ? WIDTH_OF[plain] : UNKNOWN;
    }

    private static int plain(int letter) {
        return Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFD)
                .codePointAt(0);
    }

    private static boolean accentedCapital(int letter) {
        return Character.isUpperCase(letter) && plain(letter) != letter;
    }
}
