package org.observatoire.application.access;

import org.observatoire.application.actor.Actor;
import org.observatoire.application.actor.OrganiserId;
import org.observatoire.application.journal.Chronicle;
import org.observatoire.application.outcome.Outcome;
import org.observatoire.application.port.Organisers;

/** An organiser takes another out of the list, and erases their name. The journal goes on naming an identity. */
public final class EraseOrganiser {

    private final OrganiserDesk desk;
    private final Organisers organisers;
    private final Tokens tokens;
    private final Chronicle chronicle;

    /**
     * The use case.
     *
     * @param desk checks who may, and about whom
     * @param organisers forgets the name
     * @param tokens takes the token back
     * @param chronicle tells of it
     */
    public EraseOrganiser(OrganiserDesk desk, Organisers organisers, Tokens tokens, Chronicle chronicle) {
        this.desk = desk;
        this.organisers = organisers;
        this.tokens = tokens;
        this.chronicle = chronicle;
    }

    /**
     * Erases a name, for good. The token that went with it lets nobody in any more.
     *
     * @param actor who asks: an organiser
     * @param id whose name
     * @return whose it was; refused to anyone else, for nobody known, and for the first organiser
     */
    public Outcome<OrganiserId> erase(Actor actor, OrganiserId id) {
        return desk.act(actor, id, organiser -> {
            tokens.takeBack(new Actor.Organiser(id));
            organisers.erase(id);
            chronicle.tell(actor, "erase-organiser", "organiser:" + id, "");
            return Outcome.done(id);
        });
    }
}
