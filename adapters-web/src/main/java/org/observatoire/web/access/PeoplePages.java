package org.observatoire.web.access;

import com.google.inject.Inject;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Map;
import java.util.Optional;
import org.observatoire.application.access.InviteOrganiser;
import org.observatoire.application.access.ListOrganisers;
import org.observatoire.application.actor.Actor;
import org.observatoire.application.actor.Token;
import org.observatoire.domain.wording.Wording;
import org.observatoire.web.http.Fields;
import org.observatoire.web.http.FormBody;
import org.observatoire.web.http.Outcomes;
import org.observatoire.web.http.ProblemType;
import org.observatoire.web.http.Routes;
import org.observatoire.web.http.WhoAsks;
import org.observatoire.web.page.FormView;
import org.observatoire.web.page.Forms;
import org.observatoire.web.page.Frame;
import org.observatoire.web.page.KeyedForms;
import org.observatoire.web.page.Pages;

/** {@code /organise/people}: those who run the observatory, and inviting another. */
public final class PeoplePages implements Routes {

    private final ListOrganisers listOrganisers;
    private final InviteOrganiser inviteOrganiser;
    private final InvitedPage invitedPage;
    private final KeyedForms keys;
    private final WhoAsks whoAsks;
    private final Pages pages;

    @Inject
    public PeoplePages(
            ListOrganisers listOrganisers,
            InviteOrganiser inviteOrganiser,
            InvitedPage invitedPage,
            KeyedForms keys,
            WhoAsks whoAsks,
            Pages pages) {
        this.listOrganisers = listOrganisers;
        this.inviteOrganiser = inviteOrganiser;
        this.invitedPage = invitedPage;
        this.keys = keys;
        this.whoAsks = whoAsks;
        this.pages = pages;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get(PeopleInWords.PATH, context -> show(context, keys.withNewKey(FormView.blank())));
        routes.post(PeopleInWords.PATH, this::invite);
    }

    private void invite(Context context) {
        Actor actor = whoAsks.organiserOnPage(context);
        Forms.orAgain(
                        context,
                        () -> Outcomes.orRefuse(inviteOrganiser.invite(actor, invitation(context))),
                        again -> showAgain(context, again))
                .ifPresent(invitation -> invitedPage.tell(context, guest(context, invitation), invitation.token()));
    }

    /** A form that has served already goes on under a key of its own. */
    private void showAgain(Context context, FormView again) {
        boolean served = context.statusCode() == ProblemType.CONFLICT.status();
        show(context, served ? keys.withNewKey(again) : keys.keyed(again));
    }

    private InviteOrganiser.Command invitation(Context context) {
        Fields fields = FormBody.of(context).fields(pages.frame(context).messages());
        fields.require("name");
        Optional<String> name = fields.text("name", written -> Wording.required("name", written, 200));
        Optional<Token> key = KeyedForms.keyOf(fields);
        fields.accept();
        return new InviteOrganiser.Command(name.orElseThrow(), key);
    }

    private InvitedPage.Guest guest(Context context, InviteOrganiser.Invitation invitation) {
        return PersonPages.guest(pages.frame(context), invitation);
    }

    private void show(Context context, FormView form) {
        Actor actor = whoAsks.organiserOnPage(context);
        Frame frame = pages.frame(context);
        PeopleView people = new PeopleInWords(frame).view(Outcomes.orRefuse(listOrganisers.list(actor)), form);
        pages.show(context, "access/people.jte", frame, Map.of("people", people));
    }
}
