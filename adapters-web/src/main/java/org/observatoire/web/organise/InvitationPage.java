package org.observatoire.web.organise;

import com.google.inject.Inject;
import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.observatoire.application.jury.InviteJuror;
import org.observatoire.web.http.InvitationLink;
import org.observatoire.web.http.PathParameters;
import org.observatoire.web.http.Precautions;
import org.observatoire.web.page.Frame;
import org.observatoire.web.page.Pages;

/** Shows the link of an invitation, this once, to whoever is to send it. */
public final class InvitationPage {

    private final InvitationLink links;
    private final Pages pages;

    @Inject
    public InvitationPage(InvitationLink links, Pages pages) {
        this.links = links;
        this.pages = pages;
    }

    void show(Context context, InviteJuror.Invitation invitation) {
        Precautions.ofASecret(context);
        Frame frame = pages.frame(context);
        String year = Integer.toString(PathParameters.year(context));
        String role = frame.messages().term(invitation.juror().role());
        String link = links.of(context, invitation.token());
        InvitedView invited = new InvitedView(
                year,
                frame.link(PanelPages.path(PathParameters.year(context))),
                invitation.juror().name(),
                role,
                link,
                mail(frame, frame.text("organise.edition", year), role, link));
        pages.show(context, "organise/invited.jte", frame, Map.of("invited", invited));
    }

    private static String mail(Frame frame, String edition, String role, String link) {
        String text = frame.text("organise.invited.mail.body", edition, role, link);
        return "mailto:?subject=" + encoded(frame.text("organise.invited.mail.subject", edition)) + "&body="
                + encoded(text.replace("\n", "\r\n"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
