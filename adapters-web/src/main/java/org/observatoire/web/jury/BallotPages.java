package org.observatoire.web.jury;

import com.google.inject.Inject;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Map;
import java.util.Optional;
import org.observatoire.application.action.ActionInFull;
import org.observatoire.application.action.ReadAction;
import org.observatoire.application.jury.BallotMark;
import org.observatoire.application.jury.CastBallot;
import org.observatoire.application.jury.ReadOwnBallots.Own;
import org.observatoire.application.jury.ReadOwnBallots.OwnBallots;
import org.observatoire.domain.edition.NominationId;
import org.observatoire.domain.jury.Ballot;
import org.observatoire.web.action.SheetInWords;
import org.observatoire.web.http.FormBody;
import org.observatoire.web.http.Language;
import org.observatoire.web.http.Messages;
import org.observatoire.web.http.Outcomes;
import org.observatoire.web.http.PathParameters;
import org.observatoire.web.http.Problem;
import org.observatoire.web.http.ProblemType;
import org.observatoire.web.http.Routes;
import org.observatoire.web.page.DeadlineInWords;
import org.observatoire.web.page.FormView;
import org.observatoire.web.page.Forms;
import org.observatoire.web.page.Frame;

/** {@code /jury/<nomination>}: the sheet of a nominee beside the ballot of a juror. */
public final class BallotPages implements Routes {

    private final OwnPages own;
    private final ReadAction readAction;
    private final CastBallot castBallot;

    @Inject
    public BallotPages(OwnPages own, ReadAction readAction, CastBallot castBallot) {
        this.own = own;
        this.readAction = readAction;
        this.castBallot = castBallot;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get("/jury/{id}", this::read);
        routes.post("/jury/{id}", this::write);
    }

    private void read(Context context) {
        OwnBallots ballots = own.ballots(context);
        Own one = OwnPages.named(context, ballots);
        show(
                context,
                ballots,
                one,
                BallotForm.filled(one.ballot(), ballots.edition().rules().method()),
                false);
    }

    private void write(Context context) {
        if (wantsNoPage(context)) {
            keepAsOneGoes(context);
        } else {
            Forms.orAgain(context, () -> keep(context), again -> showAgain(context, again))
                    .ifPresent(kept -> goOn(context, kept));
        }
    }

    private Ballot keep(Context context) {
        NominationId nomination = PathParameters.nomination(context);
        CastBallot.Command draft =
                BallotForm.draft(FormBody.of(context), own.year(context), nomination, messages(context));
        return Outcomes.orRefuse(castBallot.cast(own.actor(context), draft));
    }

    private void goOn(Context context, Ballot kept) {
        String here = BallotInWords.path(kept.nomination());
        switch (FormBody.of(context).pressed().orElse("save")) {
            case "finish" -> own.pages().seeOther(context, here + "/final");
            case "next" -> own.pages().seeOther(context, following(context).orElse("/jury"), "ballot-saved");
            default -> own.pages().seeOther(context, here, "ballot-saved");
        }
    }

    private Optional<String> following(Context context) {
        OwnBallots ballots = own.ballots(context);
        return new BallotInWords(messages(context), ballots, own.now())
                .view(OwnPages.named(context, ballots))
                .next()
                .map(BallotView.Neighbour::path);
    }

    /** A script keeps a draft while its juror writes: it needs to know what became of it, and no page. */
    private void keepAsOneGoes(Context context) {
        Messages messages = messages(context);
        try {
            Ballot kept = keep(context);
            String at = messages.text("ballot.autosave.saved", new DeadlineInWords(messages, own.now()).hour());
            context.json(Map.of("basis", BallotMark.of(Optional.of(kept)), "told", at));
        } catch (RuntimeException refused) {
            Problem.toldBy(refused, messages).orElseThrow(() -> refused).answer(context);
        }
    }

    private void showAgain(Context context, FormView typed) {
        OwnBallots ballots = own.ballots(context);
        Own one = OwnPages.named(context, ballots);
        boolean stale = context.statusCode() == ProblemType.PRECONDITION_FAILED.status();
        String refusal = stale ? messages(context).text("ballot.stale") : typed.refusal();
        FormView again = new FormView(typed.typed(), typed.fields(), typed.errors(), refusal)
                .with(BallotForm.BASIS, BallotMark.of(one.ballot()));
        show(context, ballots, one, again, stale);
    }

    private void show(Context context, OwnBallots ballots, Own one, FormView form, boolean stale) {
        Frame frame = own.frame(context);
        ActionInFull action = Outcomes.orRefuse(
                readAction.read(own.actor(context), one.nomination().action()));
        BallotView view = new BallotInWords(frame.messages(), ballots, own.now()).view(one);
        own.pages()
                .show(
                        context,
                        "jury/ballot.jte",
                        frame,
                        Map.of(
                                "ballot", view,
                                "form", form,
                                "stale", stale,
                                "action", new SheetInWords(frame, action).view()));
    }

    private static boolean wantsNoPage(Context context) {
        return Optional.ofNullable(context.header("Accept")).orElse("").startsWith("application/json");
    }

    private static Messages messages(Context context) {
        return Messages.in(Language.of(context));
    }
}
