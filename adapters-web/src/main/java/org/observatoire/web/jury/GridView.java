package org.observatoire.web.jury;

import java.util.List;

/**
 * The grid of a nominee, in the terms of its edition.
 *
 * @param criteria what is scored; empty where mentions are given
 * @param mentions the mentions that may be given, the worst first; empty where criteria are scored
 * @param choosable whether the scale is short enough for each score to be a choice
 * @param least the worst score
 * @param most the best score
 * @param range which numbers may be written, in a sentence
 * @param anchors what each anchored score means
 */
public record GridView(
        List<Criterion> criteria,
        List<String> mentions,
        boolean choosable,
        int least,
        int most,
        String range,
        List<Anchor> anchors) {

    /**
     * Something that is scored.
     *
     * @param id how ballots name it
     * @param label how people read it
     * @param weight its part in the whole, in words
     * @param notes the scores that may be given, the worst first; empty where they are too many to choose among
     */
    public record Criterion(String id, String label, String weight, List<Note> notes) {}

    /**
     * A score that may be given.
     *
     * @param value the score
     * @param word what it means, in a word; blank where it lies between two
     */
    public record Note(String value, String word) {}

    /**
     * What a score means.
     *
     * @param value the score
     * @param word in a word
     * @param meaning in a few words more
     */
    public record Anchor(String value, String word, String meaning) {}
}
