package org.observatoire.web.organise;

import com.google.inject.Inject;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import org.observatoire.application.actor.Actor;
import org.observatoire.application.jury.RenewInvitation;
import org.observatoire.application.jury.RevokeInvitation;
import org.observatoire.domain.jury.JurorId;
import org.observatoire.web.http.Outcomes;
import org.observatoire.web.http.PathParameters;
import org.observatoire.web.http.Routes;
import org.observatoire.web.http.WhoAsks;
import org.observatoire.web.page.Pages;

/** What becomes of the link of someone invited: another in its place, or none. */
public final class MemberLinkPages implements Routes {

    private static final String PATH = "/organise/editions/{year}/jury/{id}";

    private final RenewInvitation renewInvitation;
    private final RevokeInvitation revokeInvitation;
    private final InvitationPage invitationPage;
    private final WhoAsks whoAsks;
    private final Pages pages;

    @Inject
    public MemberLinkPages(
            RenewInvitation renewInvitation,
            RevokeInvitation revokeInvitation,
            InvitationPage invitationPage,
            WhoAsks whoAsks,
            Pages pages) {
        this.renewInvitation = renewInvitation;
        this.revokeInvitation = revokeInvitation;
        this.invitationPage = invitationPage;
        this.whoAsks = whoAsks;
        this.pages = pages;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.post(PATH + "/link", this::renew);
        routes.post(PATH + "/revocation", this::revoke);
    }

    private void renew(Context context) {
        Actor actor = whoAsks.organiserOnPage(context);
        RenewInvitation.Command command =
                new RenewInvitation.Command(PathParameters.year(context), PathParameters.juror(context));
        invitationPage.show(context, Outcomes.orRefuse(renewInvitation.renew(actor, command)));
    }

    private void revoke(Context context) {
        Actor actor = whoAsks.organiserOnPage(context);
        int year = PathParameters.year(context);
        JurorId juror = PathParameters.juror(context);
        Outcomes.orRefuse(revokeInvitation.revoke(actor, new RevokeInvitation.Command(year, juror)));
        pages.seeOther(context, PanelPages.path(year) + "/" + juror, "link-revoked");
    }
}
