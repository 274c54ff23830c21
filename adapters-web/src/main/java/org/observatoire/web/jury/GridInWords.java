package org.observatoire.web.jury;

import java.util.List;
import org.observatoire.domain.edition.AwardCategory;
import org.observatoire.domain.edition.EditionRules;
import org.observatoire.domain.edition.JudgingMethod;
import org.observatoire.domain.edition.Scale;
import org.observatoire.web.http.Messages;

/** Words the grid by which a nominee is judged. */
final class GridInWords {

    /** Beyond these, a number is sooner written than found. */
    private static final int MOST_CHOICES = 21;

    private final Messages messages;
    private final JudgingMethod method;
    private final AwardCategory category;

    GridInWords(Messages messages, EditionRules rules, AwardCategory category) {
        this.messages = messages;
        this.method = rules.method();
        this.category = category;
    }

    /** Whether each score of a scale can be a choice of its own. */
    static boolean choosable(Scale scale) {
        return scale.max() - scale.min() < MOST_CHOICES;
    }

    GridView view() {
        return method instanceof JudgingMethod.MajorityJudgment majority
                ? new GridView(
                        List.of(), majority.grades(), true, 0, majority.grades().size() - 1, "", List.of())
                : scored(((JudgingMethod.WeightedMean) method).scale());
    }

    private GridView scored(Scale scale) {
        Anchors anchors = new Anchors(messages, scale);
        List<Anchors.Anchored> scores = anchors.scores();
        List<GridView.Note> notes = choosable(scale)
                ? scores.stream()
                        .map(score -> new GridView.Note(Integer.toString(score.score()), score.word()))
                        .toList()
                : List.of();
        return new GridView(
                category.grid().orElseThrow().criteria().stream()
                        .map(criterion -> new GridView.Criterion(
                                criterion.id(),
                                criterion.label(),
                                messages.text("ballot.weight", criterion.weight()),
                                notes))
                        .toList(),
                List.of(),
                choosable(scale),
                scale.min(),
                scale.max(),
                messages.text(
                        "ballot.range", scale.min(), scale.max(), anchors.say(scale.min()), anchors.say(scale.max())),
                scores.stream()
                        .filter(score -> !score.word().isEmpty())
                        .map(score ->
                                new GridView.Anchor(Integer.toString(score.score()), score.word(), score.meaning()))
                        .toList());
    }
}
