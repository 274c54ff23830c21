package org.observatoire.web.jury;

import com.google.inject.Inject;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Map;
import org.observatoire.application.jury.ReadOwnBallots.OwnBallots;
import org.observatoire.application.outcome.Outcome;
import org.observatoire.application.outcome.Refusal;
import org.observatoire.web.http.Outcomes;
import org.observatoire.web.http.Routes;
import org.observatoire.web.page.Frame;

/** {@code /jury} and what is below: what a juror has to judge, on one page or one by one. */
public final class JuryPages implements Routes {

    private final OwnPages own;
    private final FinishPages finish;
    private final BallotPages ballot;
    private final RecusalPages recusal;

    @Inject
    public JuryPages(OwnPages own, FinishPages finish, BallotPages ballot, RecusalPages recusal) {
        this.own = own;
        this.finish = finish;
        this.ballot = ballot;
        this.recusal = recusal;
    }

    /** The router takes the first path that matches: those that are words come before those that are names. */
    @Override
    public void addTo(RoutesConfig routes) {
        routes.get("/jury", this::list);
        routes.get("/jury/files", this::files);
        finish.addTo(routes);
        ballot.addTo(routes);
        recusal.addTo(routes);
    }

    private void list(Context context) {
        Outcome<OwnBallots> asked = own.asked(context);
        Frame frame = own.frame(context);
        if (tooEarly(asked)) {
            own.pages().show(context, "jury/waiting.jte", frame, Map.of("year", Integer.toString(own.year(context))));
        } else {
            JuryView view = new JuryInWords(frame, Outcomes.orRefuse(asked), own.now()).view();
            own.pages().show(context, "jury/jury.jte", frame, Map.of("jury", view));
        }
    }

    private void files(Context context) {
        OwnBallots ballots = own.ballots(context);
        Frame frame = own.frame(context);
        own.pages()
                .show(
                        context,
                        "jury/files.jte",
                        frame,
                        Map.of("files", new FilesInWords(frame, ballots, own.now()).view()));
    }

    /** Whoever opens their invitation before judging does deserves more than a refusal. */
    private static boolean tooEarly(Outcome<OwnBallots> asked) {
        return asked instanceof Outcome.Refused<OwnBallots> refused
                && refused.objections().get(0).refusal() == Refusal.WRONG_STAGE;
    }
}
