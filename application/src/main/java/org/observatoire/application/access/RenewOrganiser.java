package org.observatoire.application.access;

import org.observatoire.application.actor.Actor;
import org.observatoire.application.actor.OrganiserId;
import org.observatoire.application.actor.Token;
import org.observatoire.application.journal.Chronicle;
import org.observatoire.application.outcome.Outcome;
import org.observatoire.application.port.Identifiers;

/** An organiser gives another a new token, because the one that they had is lost or was seen by others. */
public final class RenewOrganiser {

    private final OrganiserDesk desk;
    private final Tokens tokens;
    private final Identifiers identifiers;
    private final Chronicle chronicle;

    /**
     * The use case.
     *
     * @param desk checks who may, and about whom
     * @param tokens replaces the token
     * @param identifiers makes the new one
     * @param chronicle tells of it
     */
    public RenewOrganiser(OrganiserDesk desk, Tokens tokens, Identifiers identifiers, Chronicle chronicle) {
        this.desk = desk;
        this.tokens = tokens;
        this.identifiers = identifiers;
        this.chronicle = chronicle;
    }

    /**
     * Renews a token. The one before it lets nobody in any more, and the sessions that came from it are over.
     *
     * @param actor who asks: an organiser
     * @param id whose token
     * @return the invitation, whose token is shown once; refused to anyone else, for nobody known, and for the first
     *     organiser
     */
    public Outcome<InviteOrganiser.Invitation> renew(Actor actor, OrganiserId id) {
        return desk.act(actor, id, organiser -> {
            Token token = identifiers.token();
            tokens.replace(new Actor.Organiser(id), token);
            chronicle.tell(actor, "renew-invitation", "organiser:" + id, "");
            return Outcome.done(new InviteOrganiser.Invitation(organiser, token));
        });
    }
}
