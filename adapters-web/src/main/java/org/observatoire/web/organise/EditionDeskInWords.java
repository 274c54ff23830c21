package org.observatoire.web.organise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.observatoire.application.jury.EditionOutlook;
import org.observatoire.domain.edition.EditionRules;
import org.observatoire.domain.edition.JudgingMethod;
import org.observatoire.domain.edition.Stage;
import org.observatoire.domain.jury.Juror;
import org.observatoire.web.http.Messages;
import org.observatoire.web.page.Frame;
import org.observatoire.web.page.Term;

/** Words the desk of an edition. */
final class EditionDeskInWords {

    private final Frame frame;
    private final Messages messages;
    private final EditionOutlook.Foreseen foreseen;
    private final EditionRules rules;
    private final Stage stage;

    EditionDeskInWords(Frame frame, EditionOutlook.Foreseen foreseen) {
        this.frame = frame;
        this.messages = frame.messages();
        this.foreseen = foreseen;
        this.rules = foreseen.edition().rules();
        this.stage = foreseen.edition().stage();
    }

    EditionDeskView view() {
        return new EditionDeskView(
                Integer.toString(rules.year()),
                rules.name(),
                Term.of(messages, stage),
                messages.text("organise.now." + stage.code()),
                StageLine.at(stage, messages),
                next(),
                new Deadlines(messages, foreseen.now()).of(rules, stage),
                new CautionsInWords(messages, foreseen).all(),
                parts());
    }

    /** What comes next, and where it is prepared. */
    Optional<EditionDeskView.Next> next() {
        return foreseen.next()
                .map(next -> new EditionDeskView.Next(
                        link(next == Stage.PROCLAIMED ? "/deliberation" : "/stage"),
                        messages.text("organise.go." + next.code())));
    }

    private List<EditionDeskView.Part> parts() {
        List<EditionDeskView.Part> parts = new ArrayList<>();
        if (stage.compareTo(Stage.SELECTION) >= 0) {
            parts.add(part("/selection", "selection", selection()));
        }
        if (stage.compareTo(Stage.JUDGING) >= 0) {
            parts.add(part("/deliberation", "deliberation", progress()));
        }
        parts.add(part("/jury", "jury", people()));
        parts.add(part("/rules", "rules", rulesTold()));
        return parts;
    }

    private EditionDeskView.Part part(String path, String name, List<String> told) {
        return new EditionDeskView.Part(link(path), messages.text("organise.part-of." + name), told);
    }

    private List<String> selection() {
        List<String> told = new ArrayList<>();
        told.add(messages.text("organise.opinions", foreseen.opinions()));
        told.add(messages.text("organise.nominees", foreseen.nominees().size()));
        if (emptyCategories() > 0) {
            told.add(messages.text("organise.nominees.none-in", emptyCategories()));
        }
        return told;
    }

    private long emptyCategories() {
        return rules.categories().stream()
                .filter(category -> foreseen.nomineesIn(category.id()) == 0)
                .count();
    }

    private List<String> progress() {
        return List.of(messages.text("organise.ballots", foreseen.done(), foreseen.ballots()));
    }

    private List<String> people() {
        return List.of(messages.text(
                "organise.people", foreseen.count(Juror.Role.SELECTOR), foreseen.count(Juror.Role.JUROR)));
    }

    private List<String> rulesTold() {
        return List.of(
                messages.text("edition.categories", rules.categories().size()),
                rules.method() instanceof JudgingMethod.WeightedMean
                        ? messages.text("organise.method.weighted-mean")
                        : messages.text("organise.method.majority-judgment"));
    }

    private String link(String path) {
        return frame.link(EditionDeskPages.path(rules.year()) + path);
    }
}
