package org.observatoire.application.jury;

import org.observatoire.application.actor.Actor;
import org.observatoire.application.actor.PrizeOperation;
import org.observatoire.application.edition.EditionDesk;
import org.observatoire.application.outcome.Outcome;

/** The organiser sees what the next stage will change, before taking an edition there. */
public final class ForeseeStage {

    private final EditionDesk desk;
    private final EditionOutlook outlook;

    /**
     * The use case.
     *
     * @param desk checks who may
     * @param outlook looks at the edition
     */
    public ForeseeStage(EditionDesk desk, EditionOutlook outlook) {
        this.desk = desk;
        this.outlook = outlook;
    }

    /**
     * Foresees the next stage.
     *
     * @param actor who asks: an organiser
     * @param year of which edition
     * @return where the edition stands and what the next stage will find; refused to anyone else
     */
    public Outcome<EditionOutlook.Foreseen> foresee(Actor actor, int year) {
        return desk.act(actor, PrizeOperation.FORESEE_STAGE, year, edition -> Outcome.done(outlook.of(edition)));
    }
}
