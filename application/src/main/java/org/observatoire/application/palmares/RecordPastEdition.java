package org.observatoire.application.palmares;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.observatoire.application.actor.Actor;
import org.observatoire.application.actor.Policy;
import org.observatoire.application.journal.Chronicle;
import org.observatoire.application.outcome.Objection;
import org.observatoire.application.outcome.Outcome;
import org.observatoire.application.outcome.Refusal;
import org.observatoire.application.port.Actions;
import org.observatoire.application.port.Editions;
import org.observatoire.application.port.PalmaresArchive;
import org.observatoire.application.port.UnitOfWork;
import org.observatoire.domain.action.ActionId;
import org.observatoire.domain.palmares.RecordedPalmares;

/** The organiser records the palmarès of an edition judged elsewhere, from public sources. */
public final class RecordPastEdition {

    private final Actions actions;
    private final Editions editions;
    private final PalmaresArchive archive;
    private final Chronicle chronicle;
    private final UnitOfWork unitOfWork;

    /**
     * The use case.
     *
     * @param actions the actions
     * @param editions knows the editions judged here
     * @param archive keeps the record
     * @param chronicle tells of the record
     * @param unitOfWork writes as one
     */
    public RecordPastEdition(
            Actions actions, Editions editions, PalmaresArchive archive, Chronicle chronicle, UnitOfWork unitOfWork) {
        this.actions = actions;
        this.editions = editions;
        this.archive = archive;
        this.chronicle = chronicle;
        this.unitOfWork = unitOfWork;
    }

    /**
     * Records a palmarès, in place of an earlier record of that year. Recording the same again changes nothing.
     *
     * @param actor who asks: an organiser
     * @param palmares the record
     * @return the record; refused to anyone else, when an edition of that year is judged here, and when one of its actions
     *     is unknown
     */
    public Outcome<RecordedPalmares> record(Actor actor, RecordedPalmares palmares) {
        Optional<Refusal> objection = Policy.objectionToOrganising(actor);
        if (objection.isPresent()) {
            return Outcome.refused(objection.get());
        }
        return unitOfWork.write(() -> {
            if (editions.find(palmares.year()).isPresent()) {
                return Outcome.refused(List.of(Objection.to("year", Refusal.EDITION_EXISTS)));
            }
            List<Objection> objections = unknownAmong(palmares.actions());
            if (!objections.isEmpty()) {
                return Outcome.refused(objections);
            }
            if (!archive.recorded(palmares.year()).equals(Optional.of(palmares))) {
                archive.keep(palmares);
                chronicle.tell(actor, "record-past-edition", "edition:" + palmares.year(), "");
            }
            return Outcome.done(palmares);
        });
    }

    private List<Objection> unknownAmong(List<ActionId> ids) {
        Set<ActionId> known = actions.findAll(ids).keySet();
        return IntStream.range(0, ids.size())
                .filter(index -> !known.contains(ids.get(index)))
                .mapToObj(index -> Objection.to("actions[" + index + "]", Refusal.UNKNOWN_ACTION))
                .toList();
    }
}
