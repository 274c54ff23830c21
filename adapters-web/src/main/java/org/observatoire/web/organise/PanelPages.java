package org.observatoire.web.organise;

import com.google.inject.Inject;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.observatoire.application.actor.Actor;
import org.observatoire.application.actor.Token;
import org.observatoire.application.jury.InviteJuror;
import org.observatoire.application.jury.ReadJury;
import org.observatoire.application.port.Identifiers;
import org.observatoire.domain.jury.Juror;
import org.observatoire.domain.territory.AuthorityId;
import org.observatoire.domain.wording.Wording;
import org.observatoire.web.http.FieldErrors;
import org.observatoire.web.http.Fields;
import org.observatoire.web.http.FormBody;
import org.observatoire.web.http.InvitationLink;
import org.observatoire.web.http.Outcomes;
import org.observatoire.web.http.PathParameters;
import org.observatoire.web.http.Precautions;
import org.observatoire.web.http.ProblemType;
import org.observatoire.web.http.Routes;
import org.observatoire.web.http.WhoAsks;
import org.observatoire.web.page.Choice;
import org.observatoire.web.page.FormView;
import org.observatoire.web.page.Forms;
import org.observatoire.web.page.Frame;
import org.observatoire.web.page.Pages;
import org.observatoire.web.proposal.NamedAuthorities;

/**
 * {@code /organise/editions/<year>/jury}: the committee and the jury, and inviting to either. The form carries the token that
 * the invitation will have: sent twice, it invites once, and shows the same link.
 */
public final class PanelPages implements Routes {

    private static final String PATH = "/organise/editions/{year}/jury";
    private static final String KEY = "key";
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{43,100}");

    private final ReadJury readJury;
    private final InviteJuror inviteJuror;
    private final Identifiers identifiers;
    private final NamedAuthorities named;
    private final InvitationLink links;
    private final WhoAsks whoAsks;
    private final Pages pages;

    @Inject
    public PanelPages(
            ReadJury readJury,
            InviteJuror inviteJuror,
            Identifiers identifiers,
            NamedAuthorities named,
            InvitationLink links,
            WhoAsks whoAsks,
            Pages pages) {
        this.readJury = readJury;
        this.inviteJuror = inviteJuror;
        this.identifiers = identifiers;
        this.named = named;
        this.links = links;
        this.whoAsks = whoAsks;
        this.pages = pages;
    }

    static String path(int year) {
        return EditionDeskPages.path(year) + "/jury";
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get(PATH, this::read);
        routes.post(PATH, this::invite);
    }

    private void read(Context context) {
        FormView blank = FormView.blank().with("role", Juror.Role.JUROR.code());
        show(context, whoAsks.organiserOnPage(context), withNewKey(blank), List.of());
    }

    private void invite(Context context) {
        Actor actor = whoAsks.organiserOnPage(context);
        FormBody body = FormBody.of(context);
        AffiliationForm affiliation = AffiliationForm.of(body, named);
        if (affiliation.searches()) {
            show(context, actor, keyed(affiliation.view()), affiliation.offers());
            return;
        }
        Forms.orAgain(
                        context,
                        () -> Outcomes.orRefuse(inviteJuror.invite(actor, invitation(context, body, affiliation))),
                        again -> showAgain(context, actor, affiliation, again))
                .ifPresent(invitation -> tell(context, invitation));
    }

    /** A form that has served already goes on under a key of its own. */
    private void showAgain(Context context, Actor actor, AffiliationForm affiliation, FormView again) {
        FormView form = affiliation.view(again);
        boolean served = context.statusCode() == ProblemType.CONFLICT.status();
        show(context, actor, served ? withNewKey(form) : keyed(form), affiliation.offers());
    }

    private InviteJuror.Command invitation(Context context, FormBody body, AffiliationForm affiliation) {
        FieldErrors errors = new FieldErrors(pages.frame(context).messages());
        Fields fields = Fields.of(body.tree(), errors);
        fields.require("name", "role");
        Optional<String> name = fields.text("name", written -> Wording.required("name", written, 200));
        Optional<Juror.Role> role = fields.term("role", Juror.Role.class);
        Optional<Token> key = fields.text(KEY, written -> written)
                .filter(written -> TOKEN.matcher(written).matches())
                .map(Token::new);
        Optional<AuthorityId> authority = affiliation.affiliation(errors);
        errors.refuseAny(ProblemType.INVALID);
        return new InviteJuror.Command(
                PathParameters.year(context), name.orElseThrow(), authority, role.orElseThrow(), key);
    }

    private void tell(Context context, InviteJuror.Invitation invitation) {
        Precautions.ofASecret(context);
        Frame frame = pages.frame(context);
        int year = PathParameters.year(context);
        String role = frame.messages().term(invitation.juror().role());
        String link = links.of(context, invitation.token());
        InvitedView invited = new InvitedView(
                Integer.toString(year),
                frame.link(path(year)),
                invitation.juror().name(),
                role,
                link,
                mail(frame, frame.text("organise.edition", Integer.toString(year)), role, link));
        pages.show(context, "organise/invited.jte", frame, Map.of("invited", invited));
    }

    private static String mail(Frame frame, String edition, String role, String link) {
        return "mailto:?subject=" + encoded(frame.text("organise.invited.mail.subject", edition)) + "&body="
                + encoded(frame.text("organise.invited.mail.body", edition, role, link)
                        .replace("\n", "\r\n"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private void show(Context context, Actor actor, FormView form, List<Choice> offers) {
        Frame frame = pages.frame(context);
        ReadJury.Jury jury = Outcomes.orRefuse(readJury.read(actor, PathParameters.year(context)));
        pages.show(
                context, "organise/jury.jte", frame, Map.of("jury", new JuryInWords(frame, jury).view(form, offers)));
    }

    private FormView keyed(FormView form) {
        return TOKEN.matcher(form.value(KEY)).matches() ? form : withNewKey(form);
    }

    private FormView withNewKey(FormView form) {
        return form.with(KEY, identifiers.token().secret());
    }
}
