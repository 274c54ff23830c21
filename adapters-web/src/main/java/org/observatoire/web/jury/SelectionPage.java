package org.observatoire.web.jury;

import com.google.inject.Inject;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.observatoire.application.actor.Actor;
import org.observatoire.application.jury.GiveOpinion;
import org.observatoire.application.jury.ReadOwnOpinions;
import org.observatoire.application.outcome.Objection;
import org.observatoire.application.outcome.Outcome;
import org.observatoire.application.outcome.Refusal;
import org.observatoire.domain.action.ActionId;
import org.observatoire.domain.action.CategoryId;
import org.observatoire.domain.jury.CommitteeOpinion;
import org.observatoire.domain.wording.Coded;
import org.observatoire.domain.wording.Wording;
import org.observatoire.web.http.Fields;
import org.observatoire.web.http.FormBody;
import org.observatoire.web.http.Outcomes;
import org.observatoire.web.http.Routes;
import org.observatoire.web.http.WhoAsks;
import org.observatoire.web.page.FormView;
import org.observatoire.web.page.Forms;
import org.observatoire.web.page.Frame;
import org.observatoire.web.page.Pages;

/** {@code /selection}: a selector considers actions, category by category, and says what they think in one gesture. */
public final class SelectionPage implements Routes {

    static final String PATH = "/selection";

    private final ReadOwnOpinions readOwnOpinions;
    private final GiveOpinion giveOpinion;
    private final WhoAsks whoAsks;
    private final Pages pages;

    @Inject
    public SelectionPage(ReadOwnOpinions readOwnOpinions, GiveOpinion giveOpinion, WhoAsks whoAsks, Pages pages) {
        this.readOwnOpinions = readOwnOpinions;
        this.giveOpinion = giveOpinion;
        this.whoAsks = whoAsks;
        this.pages = pages;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get(PATH, context -> show(context, FormView.blank()));
        routes.post(PATH, this::give);
    }

    private void give(Context context) {
        Actor.Selector selector = whoAsks.selectorOnPage(context);
        Forms.orAgain(
                        context,
                        () -> Outcomes.orRefuse(giveOpinion.give(selector, opinion(context, selector))),
                        again -> show(context, again))
                .ifPresent(
                        given -> pages.seePlace(context, pages.frame(context).address(), "action-" + given.action()));
    }

    private GiveOpinion.Command opinion(Context context, Actor.Selector selector) {
        FormBody form = FormBody.of(context);
        Fields fields = form.fields(pages.frame(context).messages());
        fields.require("action", "category");
        Optional<ActionId> action = fields.text("action", ActionId::new);
        Optional<CategoryId> category = fields.text("category", CategoryId::new);
        Optional<String> comment = fields.text("comment", written -> Wording.free("comment", written, 2_000));
        Optional<CommitteeOpinion.Advice> advice =
                form.pressed().flatMap(pressed -> Coded.find(CommitteeOpinion.Advice.class, pressed));
        if (advice.isEmpty()) {
            fields.tell("comment", "selection.no-advice");
        }
        fields.accept();
        return new GiveOpinion.Command(
                selector.edition(),
                action.orElseThrow(),
                category.orElseThrow(),
                advice.orElseThrow(),
                comment.orElse(""));
    }

    private void show(Context context, FormView again) {
        Actor.Selector selector = whoAsks.selectorOnPage(context);
        Frame frame = pages.frame(context);
        ReadOwnOpinions.Question question = OpinionQuery.of(context, selector.edition());
        Outcome<ReadOwnOpinions.OwnOpinions> own = readOwnOpinions.read(selector, question);
        if (notOpenYet(own)) {
            pages.show(context, "jury/selectionlater.jte", frame, Map.of("year", Integer.toString(selector.edition())));
            return;
        }
        SelectionView view = new SelectionInWords(frame, Outcomes.orRefuse(own), question).view(again);
        pages.show(context, "jury/selection.jte", frame, Map.of("selection", view));
    }

    /** Whoever comes before the selection opens is told so, rather than that they may not come. */
    private static boolean notOpenYet(Outcome<?> own) {
        return own instanceof Outcome.Refused<?> refused
                && refused.objections().stream()
                        .map(Objection::refusal)
                        .toList()
                        .equals(List.of(Refusal.WRONG_STAGE));
    }
}
