package org.observatoire.domain.action;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.observatoire.domain.wording.Folding;

/** The words of a title that say what it is about, each known by its stem; little words, years and plurals count for nothing. */
final class TitleWords {

    private static final int SHORTEST = 3;

    private static final Set<String> LITTLE = Set.of(
            "aussi", "aux", "avec", "bien", "ces", "cet", "cette", "chez", "comme", "contre", "dans", "depuis", "des",
            "elle", "elles", "entre", "est", "etre", "fait", "ils", "les", "leur", "leurs", "lors", "mais", "meme",
            "mes", "mon", "nos", "notre", "nous", "par", "pas", "pendant", "plus", "pour", "quand", "que", "qui",
            "sans", "ses", "son", "sont", "sous", "sur", "tes", "ton", "tous", "tout", "toute", "toutes", "une", "vers",
            "vos", "votre", "vous");

    private final Map<String, String> byStem = new LinkedHashMap<>();

    private TitleWords() {}

    static TitleWords of(String title) {
        TitleWords words = new TitleWords();
        for (String written : title.split("[^\\p{L}\\p{M}\\p{N}]+")) {
            stem(written).ifPresent(stem -> words.byStem.putIfAbsent(stem, written));
        }
        return words;
    }

    /** What is compared. */
    Set<String> stems() {
        return byStem.keySet();
    }

    /** The words that another title has too, as they are written in this one. */
    List<String> sharedWith(TitleWords other) {
        return byStem.entrySet().stream()
                .filter(word -> other.byStem.containsKey(word.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    int count() {
        return byStem.size();
    }

    private static Optional<String> stem(String written) {
        String folded = Folding.words(written, "");
        boolean says = folded.length() >= SHORTEST && !LITTLE.contains(folded);
        return says && !folded.chars().allMatch(Character::isDigit) ? Optional.of(singular(folded)) : Optional.empty();
    }

    private static String singular(String folded) {
        boolean plural = folded.endsWith("s") || folded.endsWith("x");
        return plural ? folded.substring(0, folded.length() - 1) : folded;
    }
}
