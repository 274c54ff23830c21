package org.observatoire.web.organise;

import java.util.List;
import java.util.stream.Stream;
import org.observatoire.domain.edition.Stage;
import org.observatoire.web.http.Messages;

/**
 * The six stages of an edition, in the order in which it goes.
 *
 * @param steps them
 */
public record StageLine(List<Step> steps) {

    /**
     * A stage on the line.
     *
     * @param number its place, from 1
     * @param label what it is called
     * @param state {@code done}, {@code now}, {@code next} or {@code later}
     * @param told the state in words, for whoever does not see the line
     */
    public record Step(int number, String label, String state, String told) {}

    static StageLine at(Stage now, Messages messages) {
        return new StageLine(Stream.of(Stage.values())
                .map(stage -> {
                    String state = state(stage.ordinal() - now.ordinal());
                    return new Step(
                            stage.ordinal() + 1,
                            messages.text("organise.step." + stage.code()),
                            state,
                            messages.text("organise.step.is." + state));
                })
                .toList());
    }

    private static String state(int ahead) {
        if (ahead < 0) {
            return "done";
        }
        return ahead == 0 ? "now" : ahead == 1 ? "next" : "later";
    }
}
