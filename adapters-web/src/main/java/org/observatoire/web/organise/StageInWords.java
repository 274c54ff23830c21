package org.observatoire.web.organise;

import java.util.List;
import org.observatoire.application.jury.EditionOutlook;
import org.observatoire.domain.edition.EditionRules;
import org.observatoire.domain.edition.Stage;
import org.observatoire.domain.jury.Juror;
import org.observatoire.web.http.Messages;
import org.observatoire.web.page.Frame;
import org.observatoire.web.page.Term;

/** Words what the next stage of an edition will change. */
final class StageInWords {

    private final Frame frame;
    private final Messages messages;
    private final EditionOutlook.Foreseen foreseen;

    StageInWords(Frame frame, EditionOutlook.Foreseen foreseen) {
        this.frame = frame;
        this.messages = frame.messages();
        this.foreseen = foreseen;
    }

    StageView view(Stage next) {
        EditionRules rules = foreseen.edition().rules();
        return new StageView(
                Integer.toString(rules.year()),
                frame.link(StagePages.path(rules.year())),
                Term.of(messages, foreseen.edition().stage()),
                Term.of(messages, next),
                messages.text("organise.go." + next.code()),
                StageLine.at(foreseen.edition().stage(), messages),
                changes(next),
                new CautionsInWords(messages, foreseen).all(),
                messages.text("organise.confirm." + next.code()));
    }

    private List<String> changes(Stage next) {
        return switch (next) {
            case SUBMISSIONS -> List.of(text("submissions-1"), text("submissions-2"));
            case SELECTION ->
                List.of(
                        text("selection-1", foreseen.count(Juror.Role.SELECTOR)),
                        text("selection-2"),
                        text("selection-3"));
            case JUDGING ->
                List.of(
                        text("judging-1", foreseen.nominees().size()),
                        text("judging-2", foreseen.count(Juror.Role.JUROR)),
                        text("judging-3", foreseen.ballots()),
                        text("judging-4"));
            case DELIBERATION ->
                List.of(
                        text("deliberation-1", foreseen.done(), foreseen.ballots()),
                        text("deliberation-2", foreseen.pending()),
                        text("deliberation-3"));
            case ANNOUNCED, PROCLAIMED -> List.of();
        };
    }

    private String text(String key, Object... arguments) {
        return messages.text("organise.change." + key, arguments);
    }
}
