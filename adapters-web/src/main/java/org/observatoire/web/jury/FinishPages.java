package org.observatoire.web.jury;

import com.google.inject.Inject;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.observatoire.application.jury.BallotMark;
import org.observatoire.application.jury.FinishBallots;
import org.observatoire.application.jury.ReadOwnBallots.Own;
import org.observatoire.application.jury.ReadOwnBallots.OwnBallots;
import org.observatoire.application.jury.ReadOwnBallots.State;
import org.observatoire.domain.edition.NominationId;
import org.observatoire.domain.jury.Ballot;
import org.observatoire.web.http.Fields;
import org.observatoire.web.http.FormBody;
import org.observatoire.web.http.Language;
import org.observatoire.web.http.Messages;
import org.observatoire.web.http.Outcomes;
import org.observatoire.web.http.Routes;
import org.observatoire.web.page.Forms;
import org.observatoire.web.page.Frame;
import org.observatoire.web.page.Title;

/** {@code /jury/final} and {@code /jury/<nomination>/final}: drafts made final, once read again. */
public final class FinishPages implements Routes {

    private final OwnPages own;
    private final FinishBallots finishBallots;

    @Inject
    public FinishPages(OwnPages own, FinishBallots finishBallots) {
        this.own = own;
        this.finishBallots = finishBallots;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get("/jury/final", context -> showAll(context, false));
        routes.post("/jury/final", context -> finish(context, again -> showAll(again, true)));
        routes.get("/jury/{id}/final", context -> showOne(context, false));
        routes.post("/jury/{id}/final", context -> finish(context, again -> showOne(again, true)));
    }

    /** How a page that asks to confirm is shown again. */
    private interface Again {
        void show(Context context);
    }

    private void finish(Context context, Again again) {
        Forms.orAgain(context, () -> finished(context), changed -> again.show(context))
                .ifPresent(done -> own.pages().seeOther(context, "/jury", "ballots-final"));
    }

    private List<Ballot> finished(Context context) {
        Fields fields = FormBody.of(context).fields(Messages.in(Language.of(context)));
        List<FinishBallots.Draft> drafts = fields.list(
                        "drafts",
                        (at, node) -> Fields.at(at, node, fields.errors()).flatMap(FinishPages::draft))
                .orElseGet(List::of);
        fields.accept();
        return Outcomes.orRefuse(
                finishBallots.finish(own.actor(context), new FinishBallots.Command(own.year(context), drafts)));
    }

    private static Optional<FinishBallots.Draft> draft(Fields fields) {
        Optional<NominationId> nomination = fields.text("nomination", NominationId::of);
        Optional<String> mark = fields.text("mark", written -> written);
        return nomination.flatMap(named -> mark.map(read -> new FinishBallots.Draft(named, read)));
    }

    private void showAll(Context context, boolean changed) {
        OwnBallots ballots = own.ballots(context);
        show(context, view(words(context, ballots), ballots.ballots(), "/jury/final", "/jury", ""), changed);
    }

    private void showOne(Context context, boolean changed) {
        OwnBallots ballots = own.ballots(context);
        Own one = OwnPages.named(context, ballots);
        String path = BallotInWords.path(one.nomination());
        BallotInWords words = words(context, ballots);
        show(context, view(words, List.of(one), path + "/final", path, words.title(one)), changed);
    }

    private BallotInWords words(Context context, OwnBallots ballots) {
        return new BallotInWords(Messages.in(Language.of(context)), ballots, own.now());
    }

    private static FinishView view(BallotInWords words, List<Own> among, String path, String back, String title) {
        return new FinishView(
                path,
                back,
                title,
                drafts(among, true, words),
                drafts(among, false, words),
                among.stream().filter(one -> one.state() == State.TO_DO).count(),
                among.stream().filter(one -> one.state() == State.FINAL).count());
    }

    private static List<FinishView.Draft> drafts(List<Own> among, boolean complete, BallotInWords words) {
        return among.stream()
                .filter(one -> one.state() == State.DRAFT && one.complete() == complete)
                .map(one -> new FinishView.Draft(
                        BallotInWords.path(one.nomination()),
                        one.nomination().toString(),
                        BallotMark.of(one.ballot()),
                        Title.of(words.title(one)),
                        words.category(one).label(),
                        words.said(one),
                        one.ballot().map(Ballot::comment).orElse("")))
                .toList();
    }

    private void show(Context context, FinishView view, boolean changed) {
        Frame frame = own.frame(context);
        own.pages().show(context, "jury/finish.jte", frame, Map.of("finish", view, "changed", changed));
    }
}
