package org.observatoire.web.jury;

import com.google.inject.Inject;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Map;
import java.util.Optional;
import org.observatoire.application.jury.DeclareRecusal;
import org.observatoire.application.jury.ReadOwnBallots.OwnBallots;
import org.observatoire.domain.jury.Recusal;
import org.observatoire.domain.wording.Wording;
import org.observatoire.web.http.Fields;
import org.observatoire.web.http.FormBody;
import org.observatoire.web.http.Language;
import org.observatoire.web.http.Messages;
import org.observatoire.web.http.Outcomes;
import org.observatoire.web.http.PathParameters;
import org.observatoire.web.http.Routes;
import org.observatoire.web.page.FormView;
import org.observatoire.web.page.Forms;
import org.observatoire.web.page.Frame;

/** {@code /jury/<nomination>/recusal}: a juror stays out, once they have read what that does. */
public final class RecusalPages implements Routes {

    private final OwnPages own;
    private final DeclareRecusal declareRecusal;

    @Inject
    public RecusalPages(OwnPages own, DeclareRecusal declareRecusal) {
        this.own = own;
        this.declareRecusal = declareRecusal;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get("/jury/{id}/recusal", context -> show(context, FormView.blank()));
        routes.post("/jury/{id}/recusal", this::recuse);
    }

    private void recuse(Context context) {
        Forms.orAgain(context, () -> declared(context), again -> show(context, again))
                .ifPresent(done -> own.pages().seeOther(context, "/jury", "recused"));
    }

    private Recusal declared(Context context) {
        Fields fields = FormBody.of(context).fields(Messages.in(Language.of(context)));
        fields.require("reason");
        Optional<String> reason = fields.text("reason", written -> Wording.required("reason", written, 2_000));
        fields.accept();
        return Outcomes.orRefuse(declareRecusal.declare(
                own.actor(context),
                new DeclareRecusal.Command(
                        own.year(context),
                        PathParameters.nomination(context),
                        reason.orElseThrow(),
                        Optional.empty())));
    }

    private void show(Context context, FormView form) {
        OwnBallots ballots = own.ballots(context);
        Frame frame = own.frame(context);
        BallotView view =
                new BallotInWords(frame.messages(), ballots, own.now()).view(OwnPages.named(context, ballots));
        own.pages().show(context, "jury/recusal.jte", frame, Map.of("ballot", view, "form", form));
    }
}
