package org.observatoire.web.moderation;

import com.google.inject.Inject;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Map;
import java.util.Optional;
import org.observatoire.application.action.RecordAction;
import org.observatoire.application.actor.Actor;
import org.observatoire.domain.action.Action;
import org.observatoire.domain.action.ActionId;
import org.observatoire.domain.action.Sheet;
import org.observatoire.domain.territory.LocalAuthority;
import org.observatoire.web.http.FormBody;
import org.observatoire.web.http.Outcomes;
import org.observatoire.web.http.Routes;
import org.observatoire.web.http.WhoAsks;
import org.observatoire.web.page.Forms;
import org.observatoire.web.page.Frame;
import org.observatoire.web.page.Pages;
import org.observatoire.web.proposal.Filled;
import org.observatoire.web.proposal.FormKeys;
import org.observatoire.web.proposal.NamedAuthorities;
import org.observatoire.web.proposal.Settled;
import org.observatoire.web.proposal.SheetFormInWords;
import org.observatoire.web.proposal.SheetFormView;
import org.observatoire.web.proposal.SheetForms;

/**
 * {@code /organise/new-action}: recording an action by hand, from public sources. The form carries the mark of the identity
 * that the action will have: sent twice, it records once.
 */
public final class RecordPages implements Routes {

    private static final String PATH = "/organise/new-action";

    private static final int MARK = 8;

    private final RecordAction recordAction;
    private final SheetForms forms;
    private final FormKeys keys;
    private final NamedAuthorities named;
    private final WhoAsks whoAsks;
    private final Pages pages;

    @Inject
    public RecordPages(
            RecordAction recordAction,
            SheetForms forms,
            FormKeys keys,
            NamedAuthorities named,
            WhoAsks whoAsks,
            Pages pages) {
        this.recordAction = recordAction;
        this.forms = forms;
        this.keys = keys;
        this.named = named;
        this.whoAsks = whoAsks;
        this.pages = pages;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get(PATH, this::begin);
        routes.post(PATH, this::send);
    }

    private void begin(Context context) {
        whoAsks.organiserOnPage(context);
        Frame frame = pages.frame(context);
        show(context, frame, words(frame).view(keys.under(keys.newKey(), Settled.of(Filled.nothing(), named))));
    }

    private void send(Context context) {
        Actor organiser = whoAsks.organiserOnPage(context);
        Frame frame = pages.frame(context);
        FormBody body = FormBody.of(context);
        Settled settled = keys.keyed(forms.read(body));
        Optional<Filled> stepped = forms.stepped(settled, body.pressed());
        if (stepped.isPresent()) {
            show(context, frame, words(frame).view(settled.with(stepped.get())));
            return;
        }
        Forms.orAgain(
                        context,
                        () -> record(organiser, frame, settled.form()),
                        again -> show(context, frame, words(frame).view(settled, again.errors(), again.refusal())))
                .ifPresent(recorded -> pages.seeOther(context, ModerationPages.PATH + "/" + recorded.id(), "recorded"));
    }

    private Action record(Actor organiser, Frame frame, Filled form) {
        Sheet sheet = forms.sheet(form, frame.messages());
        return Outcomes.orRefuse(
                recordAction.record(organiser, new RecordAction.Command(identity(sheet, form), sheet)));
    }

    private ActionId identity(Sheet sheet, Filled form) {
        String authority = named.by(sheet.authority().value()).authorities().stream()
                .findFirst()
                .map(LocalAuthority::name)
                .orElse("");
        String mark = FormKeys.of(form).digest().substring(0, MARK);
        return ActionId.legible(authority, sheet.title(), mark);
    }

    private void show(Context context, Frame frame, SheetFormView sheet) {
        pages.show(context, "moderation/record.jte", frame, Map.of("sheet", sheet));
    }

    private static SheetFormInWords words(Frame frame) {
        return new SheetFormInWords(frame.messages(), frame.link(PATH), true);
    }
}
