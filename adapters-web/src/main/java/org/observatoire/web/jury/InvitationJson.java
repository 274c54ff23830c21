package org.observatoire.web.jury;

import java.util.Optional;
import org.observatoire.application.jury.InviteJuror;

/**
 * An invitation, as the API tells the organiser.
 *
 * @param id the identity of who is invited
 * @param name how the organiser calls them
 * @param affiliation the authority that they belong to
 * @param role what they are invited for
 * @param token lets its bearer act as them; shown once
 * @param link an address to send them: they come in by it, once they press its button
 */
record InvitationJson(String id, String name, Optional<String> affiliation, String role, String token, String link) {

    static InvitationJson of(InviteJuror.Invitation invitation, String link) {
        JurorJson juror = JurorJson.of(invitation.juror());
        String token = invitation.token().secret();
        return new InvitationJson(juror.id(), juror.name(), juror.affiliation(), juror.role(), token, link);
    }
}
