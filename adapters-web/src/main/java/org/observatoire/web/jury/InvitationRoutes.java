package org.observatoire.web.jury;

import com.google.inject.Inject;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import org.observatoire.application.actor.Actor;
import org.observatoire.application.jury.InviteJuror;
import org.observatoire.application.jury.RenewInvitation;
import org.observatoire.application.jury.RevokeInvitation;
import org.observatoire.domain.jury.JurorId;
import org.observatoire.web.http.Body;
import org.observatoire.web.http.InvitationLink;
import org.observatoire.web.http.Outcomes;
import org.observatoire.web.http.PathParameters;
import org.observatoire.web.http.Precautions;
import org.observatoire.web.http.Routes;
import org.observatoire.web.http.WhoAsks;

/** {@code jurors/<id>/token}: what becomes of the token of someone invited. */
public final class InvitationRoutes implements Routes {

    private static final String TOKEN = "/api/v1/editions/{year}/jurors/{id}/token";

    private final RenewInvitation renewInvitation;
    private final RevokeInvitation revokeInvitation;
    private final WhoAsks whoAsks;
    private final InvitationLink invitationLink;

    @Inject
    public InvitationRoutes(
            RenewInvitation renewInvitation,
            RevokeInvitation revokeInvitation,
            WhoAsks whoAsks,
            InvitationLink invitationLink) {
        this.renewInvitation = renewInvitation;
        this.revokeInvitation = revokeInvitation;
        this.whoAsks = whoAsks;
        this.invitationLink = invitationLink;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.post(TOKEN, this::renew);
        routes.delete(TOKEN, this::revoke);
    }

    private void renew(Context context) {
        Actor actor = whoAsks.of(context);
        int year = PathParameters.year(context);
        JurorId juror = PathParameters.juror(context);
        Body.none(context);
        InviteJuror.Invitation invitation =
                Outcomes.orRefuse(renewInvitation.renew(actor, new RenewInvitation.Command(year, juror)));
        Precautions.ofASecret(context);
        context.status(201).json(InvitationJson.of(invitation, invitationLink.of(context, invitation.token())));
    }

    private void revoke(Context context) {
        Actor actor = whoAsks.of(context);
        int year = PathParameters.year(context);
        JurorId juror = PathParameters.juror(context);
        Body.none(context);
        Outcomes.orRefuse(revokeInvitation.revoke(actor, new RevokeInvitation.Command(year, juror)));
        context.status(204);
    }
}
