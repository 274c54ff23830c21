package org.observatoire.web.jury;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.observatoire.application.jury.FollowProgress.Progress;
import org.observatoire.application.jury.FollowProgress.Shortfall;
import org.observatoire.application.jury.FollowProgress.Tally;
import org.observatoire.domain.edition.EditionRules;
import org.observatoire.domain.edition.NominationId;
import org.observatoire.domain.edition.Stage;
import org.observatoire.domain.jury.Juror;
import org.observatoire.domain.jury.JurorId;
import org.observatoire.domain.ranking.Coverage;
import org.observatoire.web.http.Messages;
import org.observatoire.web.page.Frame;
import org.observatoire.web.page.Term;
import org.observatoire.web.page.Title;

/** Words how far a jury has come. */
final class ProgressInWords {

    private final Frame frame;
    private final Messages messages;
    private final Progress progress;
    private final EditionRules rules;
    private final Stage stage;
    private final Instant now;
    private final Map<JurorId, String> names;

    ProgressInWords(Frame frame, Progress progress, Instant now) {
        this.frame = frame;
        this.messages = frame.messages();
        this.progress = progress;
        this.rules = progress.edition().rules();
        this.stage = progress.edition().stage();
        this.now = now;
        this.names = progress.jurors().stream().collect(Collectors.toMap(Juror::id, Juror::name));
    }

    ProgressView view() {
        long done = progress.byJuror().values().stream().mapToLong(Tally::done).sum();
        long asked = progress.byJuror().values().stream()
                .mapToLong(ProgressInWords::asked)
                .sum();
        List<ProgressView.NomineeLine> nominees =
                progress.byNominee().keySet().stream().map(this::nominee).toList();
        return new ProgressView(
                Integer.toString(rules.year()),
                rules.name(),
                Term.of(messages, stage),
                messages.text("progress.deck", done, asked),
                done,
                asked,
                new Judging(messages, progress.edition(), now).toOrganiser().orElse(""),
                progress.shortfalls().stream().map(this::shortfall).toList(),
                nominees.stream().filter(line -> !line.lacks().isEmpty()).count(),
                progress.jurors().stream()
                        .sorted(Comparator.<Juror>comparingLong(juror ->
                                        -progress.byJuror().get(juror.id()).pending())
                                .thenComparing(Juror::name))
                        .map(this::juror)
                        .toList(),
                nominees,
                stage.compareTo(Stage.DELIBERATION) >= 0);
    }

    private ProgressView.Lacking shortfall(Shortfall shortfall) {
        String remedy =
                stage.compareTo(Stage.JUDGING) < 0 ? "selection" : stage == Stage.JUDGING ? "judging" : "deliberation";
        return new ProgressView.Lacking(
                title(shortfall.nomination()),
                category(shortfall.nomination()),
                messages.text("progress.shortfall", shortfall.wanted(), shortfall.possible()),
                messages.text("progress.remedy." + remedy));
    }

    /** What the quorum of a nominee still needs, where enough jurors may give it. */
    private Optional<String> lacks(NominationId nomination) {
        boolean hopeless = progress.shortfalls().stream()
                .anyMatch(shortfall -> shortfall.nomination().equals(nomination));
        return stage == Stage.JUDGING && !hopeless
                ? rules.quorum()
                        .shortfall(covered(progress.byNominee().get(nomination)))
                        .map(unranked -> messages.text(
                                "progress.danger.told",
                                unranked.required() - unranked.coverage().given()))
                : Optional.empty();
    }

    private ProgressView.JurorLine juror(Juror juror) {
        Tally tally = progress.byJuror().get(juror.id());
        String state = tally.pending() == 0 ? "progress.finished" : tally.done() == 0 ? "progress.not-begun" : "";
        return new ProgressView.JurorLine(
                juror.name(),
                tally.done(),
                asked(tally),
                messages.text("jury.progress", tally.done(), asked(tally)),
                tally.recused(),
                state.isEmpty() ? "" : messages.text(state));
    }

    private ProgressView.NomineeLine nominee(NominationId nomination) {
        Tally tally = progress.byNominee().get(nomination);
        return new ProgressView.NomineeLine(
                frame.link("/actions/" + nomination.action()),
                title(nomination),
                category(nomination),
                tally.done(),
                asked(tally),
                messages.text("jury.progress", tally.done(), asked(tally)),
                lacks(nomination).orElse(""),
                tally.recused(),
                progress.awaited().get(nomination).stream().map(names::get).toList());
    }

    private Title title(NominationId nomination) {
        return Title.of(progress.nominees().get(nomination).sheet().title());
    }

    private String category(NominationId nomination) {
        return rules.category(nomination.category()).orElseThrow().label();
    }

    private static long asked(Tally tally) {
        return tally.done() + tally.pending();
    }

    /** As far as is known before the count: an abstention may be among those done. */
    private static Coverage covered(Tally tally) {
        return new Coverage(tally.done(), 0, tally.pending(), tally.recused());
    }
}
