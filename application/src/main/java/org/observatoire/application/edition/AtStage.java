package org.observatoire.application.edition;

import org.observatoire.application.actor.Actor;
import org.observatoire.domain.edition.Edition;

/** What else an edition needs at the stage where it stands, in the unit of work that brought it there. */
public interface AtStage {

    /**
     * Settles it. Where all is settled, nothing changes.
     *
     * @param actor who brought the edition there, or changed something in it
     * @param edition the edition, at its stage
     */
    void settle(Actor actor, Edition edition);
}
