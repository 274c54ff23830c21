package org.observatoire.web.proposal;

import com.google.inject.Inject;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Map;
import java.util.Optional;
import org.observatoire.application.access.RecogniseActor;
import org.observatoire.application.action.ProposeAction;
import org.observatoire.application.action.ReadAction;
import org.observatoire.application.actor.Actor;
import org.observatoire.application.actor.Token;
import org.observatoire.application.outcome.Outcome;
import org.observatoire.web.http.FormBody;
import org.observatoire.web.http.InvitationLink;
import org.observatoire.web.http.Outcomes;
import org.observatoire.web.http.Precautions;
import org.observatoire.web.http.ProblemType;
import org.observatoire.web.http.RateLimits;
import org.observatoire.web.http.Routes;
import org.observatoire.web.page.FormView;
import org.observatoire.web.page.Forms;
import org.observatoire.web.page.Frame;
import org.observatoire.web.page.Pages;
import org.observatoire.web.page.Title;

/**
 * {@code /propose}: proposing an action. The form carries the edit token that the proposal will have: sent twice, it proposes
 * once, and whoever sent it is shown the same private link.
 */
public final class ProposePages implements Routes {

    private static final String PATH = "/propose";

    private final ProposeAction proposeAction;
    private final ReadAction readAction;
    private final RecogniseActor recogniseActor;
    private final FormKeys keys;
    private final SheetForms forms;
    private final NamedAuthorities named;
    private final InvitationLink links;
    private final RateLimits limits;
    private final Pages pages;

    @Inject
    public ProposePages(
            ProposeAction proposeAction,
            ReadAction readAction,
            RecogniseActor recogniseActor,
            FormKeys keys,
            SheetForms forms,
            NamedAuthorities named,
            InvitationLink links,
            RateLimits limits,
            Pages pages) {
        this.proposeAction = proposeAction;
        this.readAction = readAction;
        this.recogniseActor = recogniseActor;
        this.keys = keys;
        this.forms = forms;
        this.named = named;
        this.links = links;
        this.limits = limits;
        this.pages = pages;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get(PATH, this::begin);
        routes.post(PATH, this::send);
    }

    private void begin(Context context) {
        Frame frame = pages.frame(context);
        Settled blank = keys.under(keys.newKey(), Settled.of(Filled.nothing(), named));
        show(context, frame, words(frame).view(blank), AgainView.NOT_YET);
    }

    private void send(Context context) {
        Frame frame = pages.frame(context);
        FormBody body = FormBody.of(context);
        Settled settled = keys.keyed(forms.read(body));
        Optional<Filled> stepped = forms.stepped(settled, body.pressed());
        if (stepped.isPresent()) {
            show(context, frame, words(frame).view(settled.with(stepped.get())), AgainView.NOT_YET);
            return;
        }
        Forms.orAgain(
                        context,
                        () -> propose(context, frame, settled.form()),
                        again -> showAgain(context, frame, settled, again))
                .ifPresent(proposal -> tell(context, frame, proposal));
    }

    private ProposeAction.Proposal propose(Context context, Frame frame, Filled form) {
        ProposeAction.Command read = forms.proposal(form, frame.messages());
        limits.proposal(context);
        Token key = FormKeys.of(form);
        return Outcomes.orRefuse(
                proposeAction.propose(new ProposeAction.Command(read.sheet(), read.contact(), Optional.of(key))));
    }

    /** A form that served already begins anew, under a key of its own. */
    private void showAgain(Context context, Frame frame, Settled settled, FormView again) {
        AgainView sent = context.statusCode() == ProblemType.CONFLICT.status()
                ? alreadySent(context, FormKeys.of(settled.form()))
                : AgainView.NOT_YET;
        Settled shown = sent.sent() ? keys.under(keys.newKey(), settled) : settled;
        show(context, frame, words(frame).view(shown, again.errors(), again.refusal()), sent);
    }

    private AgainView alreadySent(Context context, Token key) {
        return recogniseActor
                .recognise(key.secret())
                .filter(Actor.Contributor.class::isInstance)
                .map(Actor.Contributor.class::cast)
                .map(contributor -> readAction.read(contributor, contributor.action()))
                .filter(Outcome.Done.class::isInstance)
                .map(Outcomes::orRefuse)
                .map(full -> new AgainView(full.action().sheet().title(), links.of(context, key)))
                .orElse(AgainView.NOT_YET);
    }

    private void tell(Context context, Frame frame, ProposeAction.Proposal proposal) {
        Precautions.ofASecret(context);
        pages.show(
                context,
                "proposal/received.jte",
                frame,
                Map.of(
                        "title",
                        Title.of(proposal.action().sheet().title()),
                        "link",
                        links.of(context, proposal.editToken())));
    }

    private void show(Context context, Frame frame, SheetFormView sheet, AgainView again) {
        pages.show(context, "proposal/propose.jte", frame, Map.of("sheet", sheet, "again", again));
    }

    private static SheetFormInWords words(Frame frame) {
        return new SheetFormInWords(frame.messages(), frame.link(PATH), false);
    }
}
