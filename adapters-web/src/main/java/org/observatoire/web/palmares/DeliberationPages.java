package org.observatoire.web.palmares;

import com.google.inject.Inject;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.observatoire.application.edition.ReadEdition;
import org.observatoire.application.palmares.DeliberationInFull;
import org.observatoire.application.palmares.PrepareDecision;
import org.observatoire.application.palmares.ReadDeliberation;
import org.observatoire.domain.action.Action;
import org.observatoire.domain.action.ActionId;
import org.observatoire.domain.palmares.DeliberationDraft;
import org.observatoire.domain.palmares.Palmares;
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

/** {@code /organise/editions/<year>/deliberation}: the count before the jury, what it is about to decide, and how that would look. */
public final class DeliberationPages implements Routes {

    private static final String PATH = "/organise/editions/{year}/deliberation";

    private final ReadDeliberation readDeliberation;
    private final PrepareDecision prepareDecision;
    private final WhoAsks whoAsks;
    private final Pages pages;

    @Inject
    public DeliberationPages(
            ReadDeliberation readDeliberation, PrepareDecision prepareDecision, WhoAsks whoAsks, Pages pages) {
        this.readDeliberation = readDeliberation;
        this.prepareDecision = prepareDecision;
        this.whoAsks = whoAsks;
        this.pages = pages;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get(PATH, this::read);
        routes.post(PATH, this::prepare);
        routes.get(PATH + "/preview", this::preview);
    }

    private void read(Context context) {
        DeliberationInFull deliberation = deliberation(context);
        show(context, deliberation, DraftInForm.filled(deliberation));
    }

    private void prepare(Context context) {
        FormBody form = FormBody.of(context);
        Forms.orAgain(context, () -> prepared(context, form), again -> showAgain(context, again))
                .ifPresent(kept -> goOn(context, form));
    }

    private DeliberationDraft prepared(Context context, FormBody form) {
        PrepareDecision.Command command = new DraftReader(form.tree(), form.fields(Messages.in(Language.of(context))))
                .on(PathParameters.year(context));
        return Outcomes.orRefuse(prepareDecision.prepare(whoAsks.onPage(context), command));
    }

    private void goOn(Context context, FormBody form) {
        String edition = "/organise/editions/" + PathParameters.year(context);
        switch (form.pressed().orElse("save")) {
            case "preview" -> pages.seeOther(context, edition + "/deliberation/preview");
            case "proclaim" -> pages.seeOther(context, edition + "/proclamation");
            default -> pages.seeOther(context, edition + "/deliberation", "decision-saved");
        }
    }

    /** Whoever comes after another sees both: what they chose stays in the form, and will replace the other's if sent again. */
    private void showAgain(Context context, FormView typed) {
        DeliberationInFull deliberation = deliberation(context);
        if (context.statusCode() != ProblemType.PRECONDITION_FAILED.status()) {
            show(context, deliberation, typed);
            return;
        }
        String stale = Messages.in(Language.of(context)).text("deliberation.stale");
        show(
                context,
                deliberation,
                new FormView(typed.typed(), typed.fields(), typed.errors(), stale)
                        .with("revision", Integer.toString(deliberation.revision())));
    }

    private void show(Context context, DeliberationInFull deliberation, FormView form) {
        Frame frame = pages.frame(context);
        pages.show(
                context,
                "deliberation/deliberation.jte",
                frame,
                Map.of("deliberation", new DeliberationInWords(frame, deliberation).view(), "form", form));
    }

    private void preview(Context context) {
        DeliberationInFull deliberation = deliberation(context);
        Frame frame = pages.frame(context);
        deliberation
                .palmares()
                .ifPresentOrElse(
                        palmares -> preview(context, frame, deliberation, palmares),
                        () -> pages.show(
                                context,
                                "deliberation/unready.jte",
                                frame,
                                Lacks.page(frame, deliberation, "preview.impossible.page")));
    }

    private void preview(Context context, Frame frame, DeliberationInFull deliberation, Palmares palmares) {
        Map<ActionId, Action> actions = deliberation.count().nominees().values().stream()
                .collect(Collectors.toMap(Action::id, Function.identity(), (one, same) -> one));
        Entries entries = new Entries(frame, actions, deliberation.authorities());
        ReadEdition.Judged judged = new ReadEdition.Judged(
                deliberation.edition(),
                List.copyOf(deliberation.count().nominees().keySet()),
                actions,
                deliberation.authorities());
        pages.show(
                context,
                "palmares/proclaimed.jte",
                frame,
                Map.of(
                        "rules", new RulesInWords(frame, judged).view(),
                        "palmares",
                                new ProclaimedInWords(frame.messages(), palmares, entries)
                                        .preview(deliberation.versions()),
                        "preview", deliberation.revision()));
    }

    private DeliberationInFull deliberation(Context context) {
        return Outcomes.orRefuse(readDeliberation.read(whoAsks.onPage(context), PathParameters.year(context)));
    }
}
