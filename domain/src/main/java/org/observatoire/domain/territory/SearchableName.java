package org.observatoire.domain.territory;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.observatoire.domain.wording.Folding;

/**
 * The name of an authority as people type it: case, accents, hyphens and apostrophes set aside, « St » read as « Saint ».
 *
 * @param words folded words, one space apart
 */
public record SearchableName(String words) {

    private static final Map<String, String> SHORT_FORMS = Map.of("st", "saint", "ste", "sainte");

    /**
     * What is typed, or the name of an authority, made searchable.
     *
     * @param name any text
     * @return its words; empty when it has neither letter nor digit
     */
    public static SearchableName of(String name) {
        return new SearchableName(Stream.of(Folding.words(name, " ").split(" "))
                .map(word -> SHORT_FORMS.getOrDefault(word, word))
                .collect(Collectors.joining(" ")));
    }

    /**
     * Whether nothing can be searched.
     *
     * @return true when there is no word
     */
    public boolean empty() {
        return words.isEmpty();
    }

    /**
     * Whether this name begins with what is typed, or has it after a space.
     *
     * @param typed what is typed
     * @return true when every word typed, the last one perhaps unfinished, stands here in that order
     */
    public boolean matches(SearchableName typed) {
        return (" " + words).contains(" " + typed.words);
    }
}
