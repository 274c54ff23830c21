package org.observatoire.web.jury;

import com.google.inject.Inject;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Map;
import java.util.Optional;
import org.observatoire.application.actor.Actor;
import org.observatoire.application.jury.ChangeAffiliation;
import org.observatoire.application.jury.FollowProgress;
import org.observatoire.application.jury.InviteJuror;
import org.observatoire.application.jury.ReadJury;
import org.observatoire.application.jury.ReleaseJuror;
import org.observatoire.domain.jury.Juror;
import org.observatoire.domain.jury.JurorId;
import org.observatoire.domain.territory.AuthorityId;
import org.observatoire.domain.wording.Wording;
import org.observatoire.web.http.Body;
import org.observatoire.web.http.Fields;
import org.observatoire.web.http.InvitationLink;
import org.observatoire.web.http.Outcomes;
import org.observatoire.web.http.PathParameters;
import org.observatoire.web.http.Routes;
import org.observatoire.web.http.WhoAsks;

/** What the organiser does with a jury: {@code jurors} and {@code progress}. */
public final class JurorRoutes implements Routes {

    private final InviteJuror inviteJuror;
    private final ChangeAffiliation changeAffiliation;
    private final ReleaseJuror releaseJuror;
    private final ReadJury readJury;
    private final FollowProgress followProgress;
    private final WhoAsks whoAsks;
    private final InvitationLink invitationLink;

    @Inject
    public JurorRoutes(
            InviteJuror inviteJuror,
            ChangeAffiliation changeAffiliation,
            ReleaseJuror releaseJuror,
            ReadJury readJury,
            FollowProgress followProgress,
            WhoAsks whoAsks,
            InvitationLink invitationLink) {
        this.inviteJuror = inviteJuror;
        this.changeAffiliation = changeAffiliation;
        this.releaseJuror = releaseJuror;
        this.readJury = readJury;
        this.followProgress = followProgress;
        this.whoAsks = whoAsks;
        this.invitationLink = invitationLink;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get("/api/v1/editions/{year}/jurors", this::list);
        routes.post("/api/v1/editions/{year}/jurors", this::invite);
        routes.patch("/api/v1/editions/{year}/jurors/{id}", this::change);
        routes.delete("/api/v1/editions/{year}/jurors/{id}", this::release);
        routes.get("/api/v1/editions/{year}/progress", this::follow);
    }

    private void list(Context context) {
        Actor actor = whoAsks.of(context);
        ReadJury.Jury jury = Outcomes.orRefuse(readJury.read(actor, PathParameters.year(context)));
        context.json(Map.of("items", jury.members().stream().map(MemberJson::of).toList()));
    }

    private void invite(Context context) {
        Actor actor = whoAsks.of(context);
        int year = PathParameters.year(context);
        Fields fields = Body.fields(context);
        fields.require("name");
        Optional<String> name = fields.text("name", written -> Wording.required("name", written, 200));
        Optional<AuthorityId> affiliation = fields.text("affiliation", AuthorityId::new);
        Juror.Role role = fields.term("role", Juror.Role.class).orElse(Juror.Role.JUROR);
        fields.accept();
        InviteJuror.Invitation invitation = Outcomes.orRefuse(
                inviteJuror.invite(actor, new InviteJuror.Command(year, name.orElseThrow(), affiliation, role)));
        context.status(201)
                .header("Cache-Control", "no-store")
                .json(InvitationJson.of(invitation, invitationLink.of(context, invitation.token())));
    }

    private void change(Context context) {
        Actor actor = whoAsks.of(context);
        int year = PathParameters.year(context);
        JurorId juror = PathParameters.juror(context);
        Fields fields = Body.fields(context);
        fields.requireMention("affiliation");
        Optional<AuthorityId> affiliation = fields.text("affiliation", AuthorityId::new);
        fields.accept();
        context.json(JurorJson.of(Outcomes.orRefuse(
                changeAffiliation.change(actor, new ChangeAffiliation.Command(year, juror, affiliation)))));
    }

    private void release(Context context) {
        Actor actor = whoAsks.of(context);
        Body.none(context);
        Outcomes.orRefuse(releaseJuror.release(
                actor, new ReleaseJuror.Command(PathParameters.year(context), PathParameters.juror(context))));
        context.status(204);
    }

    private void follow(Context context) {
        Actor actor = whoAsks.of(context);
        context.json(ProgressJson.of(Outcomes.orRefuse(followProgress.read(actor, PathParameters.year(context)))));
    }
}
