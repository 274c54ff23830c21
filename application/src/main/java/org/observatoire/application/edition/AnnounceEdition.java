package org.observatoire.application.edition;

import java.util.List;
import java.util.Optional;
import org.observatoire.application.actor.Actor;
import org.observatoire.application.actor.Policy;
import org.observatoire.application.journal.Chronicle;
import org.observatoire.application.outcome.Objection;
import org.observatoire.application.outcome.Outcome;
import org.observatoire.application.outcome.Refusal;
import org.observatoire.application.port.Editions;
import org.observatoire.application.port.PalmaresArchive;
import org.observatoire.application.port.UnitOfWork;
import org.observatoire.domain.edition.Edition;
import org.observatoire.domain.edition.EditionRules;

/** The organiser announces an edition and its rules. */
public final class AnnounceEdition {

    private final Editions editions;
    private final PalmaresArchive archive;
    private final Chronicle chronicle;
    private final UnitOfWork unitOfWork;

    /**
     * The use case.
     *
     * @param editions keeps the edition
     * @param archive knows the editions recorded from elsewhere
     * @param chronicle tells of the announcement
     * @param unitOfWork writes as one
     */
    public AnnounceEdition(Editions editions, PalmaresArchive archive, Chronicle chronicle, UnitOfWork unitOfWork) {
        this.editions = editions;
        this.archive = archive;
        this.chronicle = chronicle;
        this.unitOfWork = unitOfWork;
    }

    /**
     * Announces an edition. Announcing the same again, while it has not moved on, changes nothing.
     *
     * @param actor who asks: an organiser
     * @param rules what is announced
     * @return the edition; refused to anyone else, and when that year has another edition, judged here or recorded
     */
    public Outcome<Edition> announce(Actor actor, EditionRules rules) {
        Optional<Refusal> objection = Policy.objectionToOrganising(actor);
        if (objection.isPresent()) {
            return Outcome.refused(objection.get());
        }
        Edition announced = new Edition.Announced(rules);
        return unitOfWork.write(() -> {
            Optional<Edition> known = editions.find(rules.year());
            if (known.equals(Optional.of(announced))) {
                return Outcome.done(announced);
            }
            if (known.isPresent() || archive.recorded(rules.year()).isPresent()) {
                return Outcome.refused(List.of(Objection.to("year", Refusal.EDITION_EXISTS)));
            }
            editions.add(announced);
            chronicle.tell(actor, "announce-edition", "edition:" + rules.year(), "");
            return Outcome.done(announced);
        });
    }
}
