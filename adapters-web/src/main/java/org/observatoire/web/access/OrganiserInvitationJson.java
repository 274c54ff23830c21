package org.observatoire.web.access;

import org.observatoire.application.access.InviteOrganiser;

/**
 * An invitation to organise, as the API tells whoever makes it.
 *
 * @param id the identity of who is invited
 * @param name what the others call them
 * @param token lets its bearer act as them; shown once
 * @param link an address to send them: they come in by it, once they press its button
 */
record OrganiserInvitationJson(String id, String name, String token, String link) {

    static OrganiserInvitationJson of(InviteOrganiser.Invitation invitation, String link) {
        return new OrganiserInvitationJson(
                invitation.organiser().id().value(),
                invitation.organiser().name(),
                invitation.token().secret(),
                link);
    }
}
