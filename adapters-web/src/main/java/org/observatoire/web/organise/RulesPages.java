package org.observatoire.web.organise;

import com.google.inject.Inject;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import org.observatoire.application.actor.Actor;
import org.observatoire.application.edition.AmendEdition;
import org.observatoire.application.edition.ReadEdition;
import org.observatoire.web.http.FormBody;
import org.observatoire.web.http.Outcomes;
import org.observatoire.web.http.PathParameters;
import org.observatoire.web.http.ProblemType;
import org.observatoire.web.http.RequestRefused;
import org.observatoire.web.http.Revisions;
import org.observatoire.web.http.Routes;
import org.observatoire.web.http.WhoAsks;
import org.observatoire.web.page.FormView;
import org.observatoire.web.page.Forms;
import org.observatoire.web.page.Frame;
import org.observatoire.web.page.Pages;

/** {@code /organise/editions/<year>/rules}: the rules of an edition and its calendar, as far as they may still change. */
public final class RulesPages implements Routes {

    private static final String PATH = "/organise/editions/{year}/rules";
    private static final int STALE = ProblemType.PRECONDITION_FAILED.status();

    private final ReadEdition readEdition;
    private final AmendEdition amendEdition;
    private final WhoAsks whoAsks;
    private final Pages pages;

    @Inject
    public RulesPages(ReadEdition readEdition, AmendEdition amendEdition, WhoAsks whoAsks, Pages pages) {
        this.readEdition = readEdition;
        this.amendEdition = amendEdition;
        this.whoAsks = whoAsks;
        this.pages = pages;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get(PATH, this::read);
        routes.post(PATH, this::amend);
    }

    private void read(Context context) {
        whoAsks.organiserOnPage(context);
        RulesDraft draft = RulesDraft.of(RulesTree.of(judged(context).edition().rules()));
        show(context, draft, draft.view());
    }

    private void amend(Context context) {
        Actor actor = whoAsks.organiserOnPage(context);
        Frame frame = pages.frame(context);
        FormBody form = FormBody.of(context);
        RulesDraft draft = RulesDraft.of(form.tree());
        if (!RulesDraft.saves(form.pressed())) {
            RulesDraft changed = draft.after(form.pressed().orElse(""));
            show(context, changed, changed.view());
            return;
        }
        String read = form.tree().path(RulesForm.READ).asText();
        int year = PathParameters.year(context);
        Forms.orAgain(
                        context,
                        () -> Outcomes.orRefuse(amendEdition.amend(
                                actor,
                                new AmendEdition.Command(
                                        year,
                                        rules -> Revisions.versionOf(rules).equals(read),
                                        rules -> RulesForm.amended(draft, rules, frame.messages())))),
                        again -> show(context, draft, told(context, again)))
                .ifPresent(amended -> pages.seeOther(context, EditionDeskPages.path(year), "edition-amended"));
    }

    /** To whoever was overtaken: sent again, what they wrote takes the place of what was written meanwhile. */
    private FormView told(Context context, FormView again) {
        return context.statusCode() == STALE
                ? new FormView(
                        again.typed(),
                        again.fields(),
                        again.errors(),
                        pages.frame(context).text("organise.overtaken"))
                : again;
    }

    private void show(Context context, RulesDraft draft, FormView form) {
        Frame frame = pages.frame(context);
        RulesFormView rules = new RulesFormInWords(frame).of(judged(context), draft, form);
        pages.show(context, "organise/rules.jte", frame, Map.of("rules", rules));
    }

    private ReadEdition.Judged judged(Context context) {
        if (Outcomes.orRefuse(readEdition.read(PathParameters.year(context))) instanceof ReadEdition.Judged judged) {
            return judged;
        }
        throw new RequestRefused(ProblemType.NOT_FOUND, List.of());
    }
}
