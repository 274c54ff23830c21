package org.observatoire.web.jury;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.observatoire.domain.edition.Scale;
import org.observatoire.web.http.Messages;

/**
 * What each score of a scale means, in a word: six anchors from « absent » to « exemplaire », spread evenly over the scale.
 * A scale of fewer scores has fewer anchors; one of more leaves some scores between two.
 */
final class Anchors {

    private static final int LAST = 5;

    private final Messages messages;
    private final Scale scale;

    Anchors(Messages messages, Scale scale) {
        this.messages = messages;
        this.scale = scale;
    }

    /**
     * A score and what it means.
     *
     * @param score the score
     * @param word its anchor; blank where it lies between two
     * @param meaning what its anchor means, in a few words more; blank where it lies between two
     */
    record Anchored(int score, String word, String meaning) {}

    /** Every score, the worst first. */
    List<Anchored> scores() {
        return IntStream.rangeClosed(scale.min(), scale.max())
                .mapToObj(score -> anchorAt(score)
                        .map(anchor -> new Anchored(
                                score, messages.text("anchor." + anchor), messages.text("anchor." + anchor + ".means")))
                        .orElseGet(() -> new Anchored(score, "", "")))
                .toList();
    }

    /** A score in words: its anchor, or the two that it lies between. */
    String say(int score) {
        return anchorAt(score).map(anchor -> messages.text("anchor." + anchor)).orElseGet(() -> {
            int below = 0;
            while (scoreOf(below + 1) < score) {
                below++;
            }
            return messages.text(
                    "ballot.between", messages.text("anchor." + below), messages.text("anchor." + (below + 1)));
        });
    }

    private Optional<Integer> anchorAt(int score) {
        if (span() <= LAST) {
            return Optional.of(rounded((score - scale.min()) * LAST, span()));
        }
        List<Integer> at = new ArrayList<>();
        for (int anchor = 0; anchor <= LAST; anchor++) {
            at.add(scoreOf(anchor));
        }
        return Optional.of(at.indexOf(score)).filter(anchor -> anchor >= 0);
    }

    private int scoreOf(int anchor) {
        return scale.min() + rounded(anchor * span(), LAST);
    }

    private int span() {
        return scale.max() - scale.min();
    }

    private static int rounded(int dividend, int divisor) {
        return (2 * dividend + divisor) / (2 * divisor);
    }
}
