package org.observatoire.web.jury;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.observatoire.application.action.ActionInFull;
import org.observatoire.application.jury.ReadOwnBallots.Own;
import org.observatoire.application.jury.ReadOwnBallots.OwnBallots;
import org.observatoire.application.jury.ReadOwnBallots.State;
import org.observatoire.domain.action.Action;
import org.observatoire.domain.action.Album;
import org.observatoire.domain.edition.AwardCategory;
import org.observatoire.domain.edition.EditionRules;
import org.observatoire.domain.edition.JudgingMethod;
import org.observatoire.web.action.SheetInWords;
import org.observatoire.web.http.FranceTime;
import org.observatoire.web.http.Messages;
import org.observatoire.web.page.Frame;

/** Words every file of a juror, from what their list holds already: sheets alone, without what others borrowed from them. */
final class FilesInWords {

    private final Frame frame;
    private final Messages messages;
    private final OwnBallots own;
    private final LocalDate today;

    FilesInWords(Frame frame, OwnBallots own, Instant now) {
        this.frame = frame;
        this.messages = frame.messages();
        this.own = own;
        this.today = LocalDate.ofInstant(now, FranceTime.ZONE);
    }

    FilesView view() {
        List<Own> files = own.ballots().stream()
                .filter(one -> one.state() != State.RECUSED)
                .toList();
        EditionRules rules = own.edition().rules();
        return new FilesView(
                Integer.toString(rules.year()),
                messages.text("files.deck", files.size()),
                IntStream.range(0, files.size())
                        .mapToObj(index -> file(index + 1, files.size(), files.get(index)))
                        .toList());
    }

    private FilesView.File file(int number, int among, Own one) {
        EditionRules rules = own.edition().rules();
        AwardCategory category = rules.category(one.nomination().category()).orElseThrow();
        return new FilesView.File(
                messages.text("files.number", number, among),
                category.label(),
                new SheetInWords(frame, alone(own.actions().get(one.nomination().action()))).view(),
                lines(rules.method(), category));
    }

    private ActionInFull alone(Action action) {
        return new ActionInFull(
                action,
                own.authorities().get(action.sheet().authority()),
                action.sheet().life().status(today),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Album.empty(),
                own.authorities());
    }

    private List<FilesView.Line> lines(JudgingMethod method, AwardCategory category) {
        if (method instanceof JudgingMethod.MajorityJudgment majority) {
            return List.of(new FilesView.Line(messages.text("ballot.mention"), majority.grades()));
        }
        JudgingMethod.WeightedMean mean = (JudgingMethod.WeightedMean) method;
        List<String> scores = GridInWords.choosable(mean.scale())
                ? IntStream.rangeClosed(mean.scale().min(), mean.scale().max())
                        .mapToObj(Integer::toString)
                        .toList()
                : List.of(mean.scale().min() + "–" + mean.scale().max());
        return category.grid().orElseThrow().criteria().stream()
                .map(criterion -> new FilesView.Line(criterion.label(), scores))
                .toList();
    }
}
