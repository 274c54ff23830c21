package org.observatoire.application.edition;

import java.util.List;
import org.observatoire.application.actor.Actor;
import org.observatoire.application.actor.PrizeOperation;
import org.observatoire.application.journal.Chronicle;
import org.observatoire.application.outcome.Objection;
import org.observatoire.application.outcome.Outcome;
import org.observatoire.application.outcome.Refusal;
import org.observatoire.application.port.Editions;
import org.observatoire.domain.edition.Edition;
import org.observatoire.domain.edition.Stage;

/** The organiser takes an edition to a later stage. When judging opens, who judges what is settled. */
public final class AdvanceEdition {

    private final EditionDesk desk;
    private final Editions editions;
    private final AtStage atStage;
    private final Chronicle chronicle;

    /**
     * The use case.
     *
     * @param desk checks who may, and when
     * @param editions keeps the stage
     * @param atStage what else is needed there
     * @param chronicle tells of it
     */
    public AdvanceEdition(EditionDesk desk, Editions editions, AtStage atStage, Chronicle chronicle) {
        this.desk = desk;
        this.editions = editions;
        this.atStage = atStage;
        this.chronicle = chronicle;
    }

    /**
     * Where an edition goes.
     *
     * @param year the year of the edition
     * @param to a later stage; proclamation is reached by proclaiming
     */
    public record Command(int year, Stage to) {}

    /**
     * Takes an edition to a later stage, through those between. Asking again for the stage where it stands changes
     * nothing.
     *
     * @param actor who asks: an organiser
     * @param command where it goes
     * @return the edition there; refused to anyone else, and when that stage is behind or is proclamation
     */
    public Outcome<Edition> advance(Actor actor, Command command) {
        return desk.act(actor, PrizeOperation.ADVANCE, command.year(), edition -> {
            if (edition.stage() == command.to()) {
                return Outcome.done(edition);
            }
            return edition.advancedTo(command.to())
                    .map(later -> keep(actor, later))
                    .orElseGet(() -> Outcome.refused(List.of(Objection.to("to", Refusal.NOT_FORWARD))));
        });
    }

    private Outcome<Edition> keep(Actor actor, Edition later) {
        editions.replace(later);
        chronicle.tell(
                actor,
                "advance-edition",
                "edition:" + later.rules().year(),
                later.stage().code());
        atStage.settle(actor, later);
        return Outcome.done(later);
    }
}
