package org.observatoire.application.access;

import org.observatoire.application.actor.Actor;
import org.observatoire.application.actor.OrganiserId;
import org.observatoire.application.journal.Chronicle;
import org.observatoire.application.outcome.Outcome;
import org.observatoire.application.port.Organisers;

/** An organiser takes back the token of another, or their own. What they did stays done, and their name is kept. */
public final class RevokeOrganiser {

    private final OrganiserDesk desk;
    private final Tokens tokens;
    private final Chronicle chronicle;

    /**
     * The use case.
     *
     * @param desk checks who may, and about whom
     * @param tokens takes the token back
     * @param chronicle tells of it
     */
    public RevokeOrganiser(OrganiserDesk desk, Tokens tokens, Chronicle chronicle) {
        this.desk = desk;
        this.tokens = tokens;
        this.chronicle = chronicle;
    }

    /**
     * Takes a token back. It lets nobody in any more, and the sessions that came from it are over.
     *
     * @param actor who asks: an organiser
     * @param id whose token
     * @return who they are, whether or not they had one; refused to anyone else, for nobody known, and for the first
     *     organiser
     */
    public Outcome<Organisers.Named> revoke(Actor actor, OrganiserId id) {
        return desk.act(actor, id, organiser -> {
            if (tokens.takeBack(new Actor.Organiser(id))) {
                chronicle.tell(actor, "revoke-invitation", "organiser:" + id, "");
            }
            return Outcome.done(organiser);
        });
    }
}
