package org.observatoire.web.palmares;

import com.google.inject.Inject;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Map;
import java.util.Optional;
import org.observatoire.application.actor.Actor;
import org.observatoire.application.outcome.Outcome;
import org.observatoire.application.outcome.Refusal;
import org.observatoire.application.palmares.CorrectPalmares;
import org.observatoire.application.palmares.DeliberationInFull;
import org.observatoire.application.palmares.ProclaimPalmares;
import org.observatoire.application.palmares.ReadDeliberation;
import org.observatoire.application.port.PalmaresArchive;
import org.observatoire.domain.palmares.Decision;
import org.observatoire.domain.palmares.DeliberationDraft;
import org.observatoire.domain.palmares.Palmares;
import org.observatoire.web.http.Fields;
import org.observatoire.web.http.FormBody;
import org.observatoire.web.http.Language;
import org.observatoire.web.http.Messages;
import org.observatoire.web.http.Outcomes;
import org.observatoire.web.http.PathParameters;
import org.observatoire.web.http.ProblemType;
import org.observatoire.web.http.Routes;
import org.observatoire.web.http.WhoAsks;
import org.observatoire.web.page.FormView;
import org.observatoire.web.page.Forms;
import org.observatoire.web.page.Frame;
import org.observatoire.web.page.Pages;

/** {@code /organise/editions/<year>/proclamation}: what becomes public, read a last time, then made so. */
public final class ProclamationPages implements Routes {

    private static final String PATH = "/organise/editions/{year}/proclamation";
    private static final int LONGEST_MARK = 200;

    private final ReadDeliberation readDeliberation;
    private final ProclaimPalmares proclaimPalmares;
    private final CorrectPalmares correctPalmares;
    private final WhoAsks whoAsks;
    private final Pages pages;

    @Inject
    public ProclamationPages(
            ReadDeliberation readDeliberation,
            ProclaimPalmares proclaimPalmares,
            CorrectPalmares correctPalmares,
            WhoAsks whoAsks,
            Pages pages) {
        this.readDeliberation = readDeliberation;
        this.proclaimPalmares = proclaimPalmares;
        this.correctPalmares = correctPalmares;
        this.whoAsks = whoAsks;
        this.pages = pages;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get(PATH, context -> show(context, FormView.blank()));
        routes.post(PATH, this::proclaim);
    }

    private void proclaim(Context context) {
        Forms.orAgain(context, () -> proclaimed(context), again -> showAgain(context, again))
                .ifPresent(done -> pages.seeOther(
                        context, "/editions/" + done.year(), done.version() == 1 ? "proclaimed" : "corrected"));
    }

    private PalmaresArchive.Proclaimed proclaimed(Context context) {
        Fields fields = FormBody.of(context).fields(Messages.in(Language.of(context)));
        Optional<String> mark = fields.text("mark", written -> written.length() > LONGEST_MARK ? "" : written);
        if (!fields.truth("confirmed").orElse(false)) {
            fields.tell("confirmed", "proclaim.confirm.needed");
        }
        fields.accept();
        Actor actor = whoAsks.onPage(context);
        DeliberationInFull deliberation = deliberation(context);
        return Outcomes.orRefuse(deliberation
                .draft()
                .flatMap(draft -> draft.decision()
                        .map(decision -> publish(actor, deliberation, draft, decision, mark.or(() -> Optional.of("")))))
                .orElseGet(() -> Outcome.refused(Refusal.STALE_REVISION)));
    }

    private Outcome<PalmaresArchive.Proclaimed> publish(
            Actor actor,
            DeliberationInFull deliberation,
            DeliberationDraft draft,
            Decision decision,
            Optional<String> mark) {
        int year = deliberation.edition().rules().year();
        return deliberation.versions().isEmpty()
                ? proclaimPalmares.proclaim(actor, new ProclaimPalmares.Command(year, decision, mark))
                : correctPalmares.correct(actor, new CorrectPalmares.Command(year, decision, draft.correction(), mark));
    }

    private void showAgain(Context context, FormView typed) {
        boolean changed = context.statusCode() == ProblemType.PRECONDITION_FAILED.status();
        String refusal = changed ? Messages.in(Language.of(context)).text("proclaim.changed") : typed.refusal();
        show(context, new FormView(Map.of(), typed.fields(), typed.errors(), refusal));
    }

    private void show(Context context, FormView form) {
        DeliberationInFull deliberation = deliberation(context);
        Frame frame = pages.frame(context);
        deliberation
                .palmares()
                .ifPresentOrElse(
                        palmares -> confirm(context, frame, deliberation, palmares, form),
                        () -> pages.show(
                                context,
                                "deliberation/unready.jte",
                                frame,
                                Lacks.page(frame, deliberation, "proclaim.impossible.page")));
    }

    private void confirm(
            Context context, Frame frame, DeliberationInFull deliberation, Palmares palmares, FormView form) {
        pages.show(
                context,
                "deliberation/proclamation.jte",
                frame,
                Map.of(
                        "proclamation",
                        new ProclamationInWords(frame.messages(), deliberation, palmares).view(),
                        "form",
                        form));
    }

    private DeliberationInFull deliberation(Context context) {
        return Outcomes.orRefuse(readDeliberation.read(whoAsks.onPage(context), PathParameters.year(context)));
    }
}
