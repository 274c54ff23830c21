package org.observatoire.web.access;

import com.google.inject.Inject;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
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
import org.observatoire.web.http.Fields;
import org.observatoire.web.http.FormBody;
import org.observatoire.web.http.Outcomes;
import org.observatoire.web.http.PathParameters;
import org.observatoire.web.http.ProblemType;
import org.observatoire.web.http.RequestRefused;
import org.observatoire.web.http.Routes;
import org.observatoire.web.http.WhoAsks;
import org.observatoire.web.page.FormView;
import org.observatoire.web.page.Forms;
import org.observatoire.web.page.Frame;
import org.observatoire.web.page.Pages;

/** {@code /organise/people/<id>}: an organiser's name and token, and taking them out of the list. */
public final class PersonPages implements Routes {

    private static final String PATH = PeopleInWords.PATH + "/{id}";

    private final ListOrganisers listOrganisers;
    private final NameOrganiser nameOrganiser;
    private final RenewOrganiser renewOrganiser;
    private final RevokeOrganiser revokeOrganiser;
    private final EraseOrganiser eraseOrganiser;
    private final InvitedPage invitedPage;
    private final WhoAsks whoAsks;
    private final Pages pages;

    @Inject
    public PersonPages(
            ListOrganisers listOrganisers,
            NameOrganiser nameOrganiser,
            RenewOrganiser renewOrganiser,
            RevokeOrganiser revokeOrganiser,
            EraseOrganiser eraseOrganiser,
            InvitedPage invitedPage,
            WhoAsks whoAsks,
            Pages pages) {
        this.listOrganisers = listOrganisers;
        this.nameOrganiser = nameOrganiser;
        this.renewOrganiser = renewOrganiser;
        this.revokeOrganiser = revokeOrganiser;
        this.eraseOrganiser = eraseOrganiser;
        this.invitedPage = invitedPage;
        this.whoAsks = whoAsks;
        this.pages = pages;
    }

    static InvitedPage.Guest guest(Frame frame, InviteOrganiser.Invitation invitation) {
        return new InvitedPage.Guest(
                invitation.organiser().name(),
                frame.text("role.organiser"),
                frame.text("site.name"),
                frame.destination(PeopleInWords.PATH, "people.title"));
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get(PATH, this::read);
        routes.post(PATH + "/name", this::name);
        routes.post(PATH + "/renewal", this::renew);
        routes.post(PATH + "/revocation", this::revoke);
        routes.post(PATH + "/erasure", this::erase);
    }

    private void read(Context context) {
        Actor actor = whoAsks.organiserOnPage(context);
        ListOrganisers.Listed one = one(context, actor);
        show(context, one, FormView.blank().with("name", one.name().orElse("")));
    }

    private void name(Context context) {
        Actor actor = whoAsks.organiserOnPage(context);
        OrganiserId id = PathParameters.organiser(context);
        Forms.orAgain(
                        context,
                        () -> Outcomes.orRefuse(nameOrganiser.name(actor, new Organisers.Named(id, nameIn(context)))),
                        again -> show(context, one(context, actor), again))
                .ifPresent(named -> pages.seeOther(context, PeopleInWords.PATH, "organiser-named"));
    }

    private void renew(Context context) {
        Actor actor = whoAsks.organiserOnPage(context);
        InviteOrganiser.Invitation invitation =
                Outcomes.orRefuse(renewOrganiser.renew(actor, PathParameters.organiser(context)));
        invitedPage.tell(context, guest(pages.frame(context), invitation), invitation.token());
    }

    private void revoke(Context context) {
        Actor actor = whoAsks.organiserOnPage(context);
        Outcomes.orRefuse(revokeOrganiser.revoke(actor, PathParameters.organiser(context)));
        pages.seeOther(context, PeopleInWords.PATH, "organiser-revoked");
    }

    private void erase(Context context) {
        Actor actor = whoAsks.organiserOnPage(context);
        Outcomes.orRefuse(eraseOrganiser.erase(actor, PathParameters.organiser(context)));
        pages.seeOther(context, PeopleInWords.PATH, "organiser-erased");
    }

    private String nameIn(Context context) {
        Fields fields = FormBody.of(context).fields(pages.frame(context).messages());
        fields.require("name");
        Optional<String> name = fields.text("name", written -> Wording.required("name", written, 200));
        fields.accept();
        return name.orElseThrow();
    }

    private ListOrganisers.Listed one(Context context, Actor actor) {
        OrganiserId id = PathParameters.organiser(context);
        return Outcomes.orRefuse(listOrganisers.list(actor)).stream()
                .filter(listed -> listed.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new RequestRefused(ProblemType.NOT_FOUND, List.of()));
    }

    private void show(Context context, ListOrganisers.Listed one, FormView form) {
        Frame frame = pages.frame(context);
        PersonView view = new PeopleInWords(frame).view(one, form);
        pages.show(context, "access/person.jte", frame, Map.of("one", view));
    }
}
