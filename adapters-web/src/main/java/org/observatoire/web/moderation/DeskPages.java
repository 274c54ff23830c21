package org.observatoire.web.moderation;

import com.google.inject.Inject;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Map;
import java.util.function.BiFunction;
import org.observatoire.application.action.ActionInFull;
import org.observatoire.application.action.EraseContact;
import org.observatoire.application.action.PublishAction;
import org.observatoire.application.action.ReadAction;
import org.observatoire.application.action.RefuseAction;
import org.observatoire.application.action.ReviewAction;
import org.observatoire.application.action.WithdrawAction;
import org.observatoire.application.actor.Actor;
import org.observatoire.application.outcome.Outcome;
import org.observatoire.domain.action.Action;
import org.observatoire.domain.action.ActionId;
import org.observatoire.web.action.ReasonReader;
import org.observatoire.web.action.SheetInWords;
import org.observatoire.web.http.FormBody;
import org.observatoire.web.http.Outcomes;
import org.observatoire.web.http.PathParameters;
import org.observatoire.web.http.Routes;
import org.observatoire.web.http.WhoAsks;
import org.observatoire.web.page.FormView;
import org.observatoire.web.page.Forms;
import org.observatoire.web.page.Frame;
import org.observatoire.web.page.Pages;
import org.observatoire.web.proposal.CorrectionForm;
import org.observatoire.web.proposal.EventForm;
import org.observatoire.web.proposal.ReuseForm;
import org.observatoire.web.proposal.Workplace;

/** {@code /organise/actions/<id>}: an action read in full, decided, corrected and followed. */
public final class DeskPages implements Routes {

    private static final String PATH = ModerationPages.PATH + "/{id}";

    private final ReadAction readAction;
    private final ReviewAction reviewAction;
    private final PublishAction publishAction;
    private final RefuseAction refuseAction;
    private final WithdrawAction withdrawAction;
    private final EraseContact eraseContact;
    private final CorrectionForm correction;
    private final EventForm event;
    private final ReuseForm reuse;
    private final WhoAsks whoAsks;
    private final Pages pages;

    @Inject
    public DeskPages(
            ReadAction readAction,
            ReviewAction reviewAction,
            PublishAction publishAction,
            RefuseAction refuseAction,
            WithdrawAction withdrawAction,
            EraseContact eraseContact,
            CorrectionForm correction,
            EventForm event,
            ReuseForm reuse,
            WhoAsks whoAsks,
            Pages pages) {
        this.readAction = readAction;
        this.reviewAction = reviewAction;
        this.publishAction = publishAction;
        this.refuseAction = refuseAction;
        this.withdrawAction = withdrawAction;
        this.eraseContact = eraseContact;
        this.correction = correction;
        this.event = event;
        this.reuse = reuse;
        this.whoAsks = whoAsks;
        this.pages = pages;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get(PATH, context -> show(context, at(context), FormView.blank()));
        routes.post(PATH + "/publication", this::publish);
        routes.post(PATH + "/refusal", this::refuse);
        routes.post(PATH + "/withdrawal", this::withdraw);
        routes.post(PATH + "/contact-erasure", this::erase);
        routes.get(PATH + "/correction", context -> correction.show(context, at(context)));
        routes.post(PATH + "/correction", context -> correction.send(context, at(context)));
        routes.get(PATH + "/event", context -> event.show(context, at(context)));
        routes.post(PATH + "/event", context -> event.send(context, at(context)));
        routes.get(PATH + "/reuse", context -> reuse.show(context, at(context)));
        routes.post(PATH + "/reuse", context -> reuse.send(context, at(context)));
    }

    private void show(Context context, Workplace at, FormView reason) {
        Frame frame = pages.frame(context);
        ActionInFull full = Outcomes.orRefuse(readAction.read(at.actor(), at.action()));
        ReviewAction.Review review = Outcomes.orRefuse(reviewAction.review(at.actor(), at.action()));
        pages.show(
                context,
                "moderation/desk.jte",
                frame,
                Map.of(
                        "desk",
                        new DeskInWords(frame, review).view(reason),
                        "action",
                        new SheetInWords(frame, full).view()));
    }

    private void publish(Context context) {
        Workplace at = at(context);
        Outcomes.orRefuse(publishAction.publish(at.actor(), at.action()));
        boolean fromTheList = FormBody.of(context).tree().hasNonNull("list");
        pages.seeOther(context, fromTheList ? ModerationPages.PATH : at.path(), "published");
    }

    private void refuse(Context context) {
        decide(
                context,
                "refused",
                (at, why) -> refuseAction.refuse(at.actor(), new RefuseAction.Command(at.action(), why)));
    }

    private void withdraw(Context context) {
        decide(
                context,
                "withdrawn",
                (at, why) -> withdrawAction.withdraw(at.actor(), new WithdrawAction.Command(at.action(), why)));
    }

    private void erase(Context context) {
        Workplace at = at(context);
        Outcomes.orRefuse(eraseContact.erase(at.actor(), at.action()));
        pages.seeOther(context, at.path(), "contact-erased");
    }

    /** What is decided for a reason: the page again, with what was typed, where the reason will not do. */
    private void decide(Context context, String notice, BiFunction<Workplace, String, Outcome<Action>> decision) {
        Workplace at = at(context);
        FormBody form = FormBody.of(context);
        Forms.orAgain(
                        context,
                        () -> Outcomes.orRefuse(decision.apply(
                                at,
                                ReasonReader.reason(
                                        form.tree(), pages.frame(context).messages()))),
                        again -> show(context, at, again))
                .ifPresent(done -> pages.seeOther(context, at.path(), notice));
    }

    private Workplace at(Context context) {
        Actor organiser = whoAsks.organiserOnPage(context);
        ActionId action = PathParameters.action(context);
        return new Workplace(organiser, action, ModerationPages.PATH + "/" + action, true);
    }
}
