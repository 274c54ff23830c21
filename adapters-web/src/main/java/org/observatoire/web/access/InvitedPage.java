package org.observatoire.web.access;

import com.google.inject.Inject;
import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.observatoire.application.actor.Token;
import org.observatoire.web.http.InvitationLink;
import org.observatoire.web.http.Precautions;
import org.observatoire.web.page.Frame;
import org.observatoire.web.page.Pages;

/** Shows whoever invites the link to send, once: nothing of it is kept. */
public final class InvitedPage {

    private final InvitationLink links;
    private final Pages pages;

    @Inject
    public InvitedPage(InvitationLink links, Pages pages) {
        this.links = links;
        this.pages = pages;
    }

    /**
     * Who is invited.
     *
     * @param name what they are called
     * @param role what for, in words
     * @param part of what, in words
     * @param back where invitations to it are made
     */
    public record Guest(String name, String role, String part, Frame.Destination back) {}

    /** Answers with the link of a token, to be sent to whoever will bear it. */
    public void tell(Context context, Guest guest, Token token) {
        Precautions.ofASecret(context);
        Frame frame = pages.frame(context);
        String link = links.of(context, token);
        InvitedView invited = new InvitedView(guest.back(), guest.name(), guest.role(), link, mail(frame, guest, link));
        pages.show(context, "access/invited.jte", frame, Map.of("invited", invited));
    }

    private static String mail(Frame frame, Guest guest, String link) {
        String body = frame.text("organise.invited.mail.body", guest.part(), guest.role(), link);
        return "mailto:?subject=" + encoded(frame.text("organise.invited.mail.subject", guest.part())) + "&body="
                + encoded(body.replace("\n", "\r\n"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
