package org.observatoire.web.organise;

import com.google.inject.Inject;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.observatoire.application.actor.Actor;
import org.observatoire.application.jury.ChangeAffiliation;
import org.observatoire.application.jury.DeclareRecusal;
import org.observatoire.application.jury.ReadJury;
import org.observatoire.application.jury.ReleaseJuror;
import org.observatoire.domain.edition.NominationId;
import org.observatoire.domain.jury.JurorId;
import org.observatoire.domain.territory.AuthorityId;
import org.observatoire.domain.wording.Wording;
import org.observatoire.web.http.FieldErrors;
import org.observatoire.web.http.Fields;
import org.observatoire.web.http.FormBody;
import org.observatoire.web.http.Outcomes;
import org.observatoire.web.http.PathParameters;
import org.observatoire.web.http.ProblemType;
import org.observatoire.web.http.RequestRefused;
import org.observatoire.web.http.Routes;
import org.observatoire.web.http.WhoAsks;
import org.observatoire.web.page.Choice;
import org.observatoire.web.page.FormView;
import org.observatoire.web.page.Forms;
import org.observatoire.web.page.Frame;
import org.observatoire.web.page.Pages;
import org.observatoire.web.proposal.NamedAuthorities;

/** {@code /organise/editions/<year>/jury/<id>}: someone's affiliation, what they are kept out of, and taking them out. */
public final class MemberPages implements Routes {

    private static final String PATH = "/organise/editions/{year}/jury/{id}";

    private final ReadJury readJury;
    private final ChangeAffiliation changeAffiliation;
    private final DeclareRecusal declareRecusal;
    private final ReleaseJuror releaseJuror;
    private final NamedAuthorities named;
    private final WhoAsks whoAsks;
    private final Pages pages;

    @Inject
    public MemberPages(
            ReadJury readJury,
            ChangeAffiliation changeAffiliation,
            DeclareRecusal declareRecusal,
            ReleaseJuror releaseJuror,
            NamedAuthorities named,
            WhoAsks whoAsks,
            Pages pages) {
        this.readJury = readJury;
        this.changeAffiliation = changeAffiliation;
        this.declareRecusal = declareRecusal;
        this.releaseJuror = releaseJuror;
        this.named = named;
        this.whoAsks = whoAsks;
        this.pages = pages;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get(PATH, context -> show(context, Optional.empty(), List.of(), FormView.blank()));
        routes.post(PATH + "/affiliation", this::move);
        routes.post(PATH + "/recusal", this::keepOut);
        routes.post(PATH + "/release", this::release);
    }

    private void move(Context context) {
        Actor actor = whoAsks.organiserOnPage(context);
        AffiliationForm form = AffiliationForm.of(FormBody.of(context), named);
        if (form.searches()) {
            show(context, Optional.of(form.view()), form.offers(), FormView.blank());
            return;
        }
        Forms.orAgain(
                        context,
                        () -> Outcomes.orRefuse(changeAffiliation.change(
                                actor,
                                new ChangeAffiliation.Command(
                                        PathParameters.year(context),
                                        PathParameters.juror(context),
                                        affiliation(context, form)))),
                        again -> show(context, Optional.of(form.view(again)), form.offers(), FormView.blank()))
                .ifPresent(moved -> pages.seeOther(context, pathOf(context), "affiliation-changed"));
    }

    private Optional<AuthorityId> affiliation(Context context, AffiliationForm form) {
        FieldErrors errors = new FieldErrors(pages.frame(context).messages());
        Optional<AuthorityId> affiliation = form.affiliation(errors);
        errors.refuseAny(ProblemType.INVALID);
        return affiliation;
    }

    private void keepOut(Context context) {
        Actor actor = whoAsks.organiserOnPage(context);
        Forms.orAgain(
                        context,
                        () -> Outcomes.orRefuse(declareRecusal.declare(actor, recusal(context))),
                        again -> show(context, Optional.empty(), List.of(), again))
                .ifPresent(kept -> pages.seeOther(context, pathOf(context), "juror-kept-out"));
    }

    private void release(Context context) {
        Actor actor = whoAsks.organiserOnPage(context);
        int year = PathParameters.year(context);
        Outcomes.orRefuse(releaseJuror.release(actor, new ReleaseJuror.Command(year, PathParameters.juror(context))));
        pages.seeOther(context, PanelPages.path(year), "juror-released");
    }

    private DeclareRecusal.Command recusal(Context context) {
        Fields fields = FormBody.of(context).fields(pages.frame(context).messages());
        fields.require("nomination", "reason");
        Optional<NominationId> nomination = fields.text("nomination", NominationId::of);
        Optional<String> reason = fields.text("reason", written -> Wording.required("reason", written, 2_000));
        fields.accept();
        return new DeclareRecusal.Command(
                PathParameters.year(context),
                nomination.orElseThrow(),
                reason.orElseThrow(),
                Optional.of(PathParameters.juror(context)));
    }

    private void show(Context context, Optional<FormView> affiliation, List<Choice> offers, FormView recusal) {
        Actor actor = whoAsks.organiserOnPage(context);
        Frame frame = pages.frame(context);
        JurorId id = PathParameters.juror(context);
        ReadJury.Jury jury = Outcomes.orRefuse(readJury.read(actor, PathParameters.year(context)));
        ReadJury.Member member = jury.members().stream()
                .filter(one -> one.juror().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new RequestRefused(ProblemType.NOT_FOUND, List.of()));
        JuryInWords words = new JuryInWords(frame, jury);
        FormView shown = affiliation.orElseGet(() -> words.affiliationOf(member));
        pages.show(context, "organise/member.jte", frame, Map.of("one", words.view(member, shown, offers, recusal)));
    }

    private static String pathOf(Context context) {
        return PanelPages.path(PathParameters.year(context)) + "/" + PathParameters.juror(context);
    }
}
