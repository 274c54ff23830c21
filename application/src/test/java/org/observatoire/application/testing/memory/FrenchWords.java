package org.observatoire.application.testing.memory;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.observatoire.domain.wording.Folding;

/**
 * The words of a French text, as far as a search in memory needs them: elided articles are left out, case and accents
 * folded, plurals in {@code -s}, {@code -x} and {@code -aux} brought back to the singular. It knows no other inflection.
 */
final class FrenchWords {

    private static final Pattern ELISION =
            Pattern.compile("\\b(?:l|d|j|m|n|s|t|c|qu|jusqu|lorsqu|puisqu|quoiqu)['’]", Pattern.CASE_INSENSITIVE);
    private static final Set<String> SMALL = Set.of(
            "a", "au", "aux", "avec", "ce", "ces", "dans", "de", "des", "du", "en", "et", "la", "le", "les", "leur",
            "ou", "par", "pas", "pour", "que", "qui", "sa", "se", "ses", "son", "sur", "un", "une");

    private FrenchWords() {}

    /** Every word of a text. */
    static Set<String> in(String text) {
        return singular(written(text));
    }

    /** The words that what is typed asks for: the small ones only where there is no other. */
    static Set<String> asked(String typed) {
        List<String> all = written(typed);
        List<String> main = all.stream().filter(word -> !SMALL.contains(word)).toList();
        return singular(main.isEmpty() ? all : main);
    }

    private static List<String> written(String text) {
        String bare = ELISION.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ");
        return Stream.of(Folding.words(bare, " ").split(" "))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static Set<String> singular(List<String> words) {
        return words.stream().map(FrenchWords::singular).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String singular(String word) {
        if (word.length() < 4) {
            return word;
        }
        if (word.endsWith("aux") && !word.endsWith("eaux")) {
            return word.substring(0, word.length() - 2) + "l";
        }
        boolean plural = word.endsWith("s") || word.endsWith("x");
        return plural ? word.substring(0, word.length() - 1) : word;
    }
}
