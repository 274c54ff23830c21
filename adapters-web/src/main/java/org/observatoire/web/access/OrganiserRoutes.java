package org.observatoire.web.access;

import com.google.inject.Inject;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Map;
import java.util.Optional;
import org.observatoire.application.access.EraseOrganiser;
import org.observatoire.application.access.InviteOrganiser;
import org.observatoire.application.access.ListOrganisers;
import org.observatoire.application.access.NameOrganiser;
import org.observatoire.application.access.RenewOrganiser;
import org.observatoire.application.access.RevokeOrganiser;
import org.observatoire.application.actor.Actor;
import org.observatoire.application.actor.OrganiserId;
import org.observatoire.application.port.Organisers;
import org.observatoire.domain.wording.Wording;
import org.observatoire.web.http.Body;
import org.observatoire.web.http.Fields;
import org.observatoire.web.http.InvitationLink;
import org.observatoire.web.http.Outcomes;
import org.observatoire.web.http.PathParameters;
import org.observatoire.web.http.Precautions;
import org.observatoire.web.http.Routes;
import org.observatoire.web.http.WhoAsks;

/** {@code /api/v1/organisers}: those who run the observatory. */
public final class OrganiserRoutes implements Routes {

    private static final String ALL = "/api/v1/organisers";
    private static final String ONE = ALL + "/{id}";
    private static final String TOKEN = ONE + "/token";

    private final ListOrganisers listOrganisers;
    private final InviteOrganiser inviteOrganiser;
    private final NameOrganiser nameOrganiser;
    private final RenewOrganiser renewOrganiser;
    private final RevokeOrganiser revokeOrganiser;
    private final EraseOrganiser eraseOrganiser;
    private final WhoAsks whoAsks;
    private final InvitationLink links;

    @Inject
    public OrganiserRoutes(
            ListOrganisers listOrganisers,
            InviteOrganiser inviteOrganiser,
            NameOrganiser nameOrganiser,
            RenewOrganiser renewOrganiser,
            RevokeOrganiser revokeOrganiser,
            EraseOrganiser eraseOrganiser,
            WhoAsks whoAsks,
            InvitationLink links) {
        this.listOrganisers = listOrganisers;
        this.inviteOrganiser = inviteOrganiser;
        this.nameOrganiser = nameOrganiser;
        this.renewOrganiser = renewOrganiser;
        this.revokeOrganiser = revokeOrganiser;
        this.eraseOrganiser = eraseOrganiser;
        this.whoAsks = whoAsks;
        this.links = links;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get(ALL, this::list);
        routes.post(ALL, this::invite);
        routes.patch(ONE, this::name);
        routes.delete(ONE, this::erase);
        routes.post(TOKEN, this::renew);
        routes.delete(TOKEN, this::revoke);
    }

    private void list(Context context) {
        Actor actor = whoAsks.of(context);
        context.json(Map.of(
                "items",
                Outcomes.orRefuse(listOrganisers.list(actor)).stream()
                        .map(OrganiserJson::of)
                        .toList()));
    }

    private void invite(Context context) {
        Actor actor = whoAsks.of(context);
        InviteOrganiser.Command command = new InviteOrganiser.Command(nameIn(context), Optional.empty());
        tell(context, Outcomes.orRefuse(inviteOrganiser.invite(actor, command)));
    }

    private void name(Context context) {
        Actor actor = whoAsks.of(context);
        OrganiserId id = PathParameters.organiser(context);
        Outcomes.orRefuse(nameOrganiser.name(actor, new Organisers.Named(id, nameIn(context))));
        context.status(204);
    }

    private void erase(Context context) {
        Actor actor = whoAsks.of(context);
        OrganiserId id = PathParameters.organiser(context);
        Body.none(context);
        Outcomes.orRefuse(eraseOrganiser.erase(actor, id));
        context.status(204);
    }

    private void renew(Context context) {
        Actor actor = whoAsks.of(context);
        OrganiserId id = PathParameters.organiser(context);
        Body.none(context);
        tell(context, Outcomes.orRefuse(renewOrganiser.renew(actor, id)));
    }

    private void revoke(Context context) {
        Actor actor = whoAsks.of(context);
        OrganiserId id = PathParameters.organiser(context);
        Body.none(context);
        Outcomes.orRefuse(revokeOrganiser.revoke(actor, id));
        context.status(204);
    }

    private void tell(Context context, InviteOrganiser.Invitation invitation) {
        Precautions.ofASecret(context);
        String link = links.of(context, invitation.token());
        context.status(201).json(OrganiserInvitationJson.of(invitation, link));
    }

    private static String nameIn(Context context) {
        Fields fields = Body.fields(context);
        fields.require("name");
        Optional<String> name = fields.text("name", written -> Wording.required("name", written, 200));
        fields.accept();
        return name.orElseThrow();
    }
}
