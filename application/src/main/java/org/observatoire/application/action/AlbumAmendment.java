package org.observatoire.application.action;

import java.util.Optional;
import java.util.function.Function;
import org.observatoire.application.actor.Actor;
import org.observatoire.application.actor.Permission;
import org.observatoire.application.actor.Policy;
import org.observatoire.application.journal.Chronicle;
import org.observatoire.application.outcome.Outcome;
import org.observatoire.application.outcome.Refusal;
import org.observatoire.application.port.Actions;
import org.observatoire.application.port.Pictures;
import org.observatoire.application.port.UnitOfWork;
import org.observatoire.domain.action.Action;
import org.observatoire.domain.action.ActionId;
import org.observatoire.domain.action.Album;
import org.observatoire.domain.action.Editorial;

/** The way every change to the pictures of an action goes: the policy is asked, the album changed, the journal told, as one. */
final class AlbumAmendment {

    private final Actions actions;
    private final Pictures pictures;
    private final Chronicle chronicle;
    private final UnitOfWork unitOfWork;

    AlbumAmendment(Actions actions, Pictures pictures, Chronicle chronicle, UnitOfWork unitOfWork) {
        this.actions = actions;
        this.pictures = pictures;
        this.chronicle = chronicle;
        this.unitOfWork = unitOfWork;
    }

    /**
     * Who asks for what.
     *
     * @param actor who asks
     * @param act how the journal names it
     * @param action to the pictures of which action
     */
    record Request(Actor actor, String act, ActionId action) {}

    /**
     * What comes of it.
     *
     * @param album the album as it must stand, or as it was when there is nothing to change
     * @param detail what the journal tells of the change
     */
    record Change(Album album, String detail) {}

    /** What a change would begin with: the album as it stands, or what stands against changing it. */
    Outcome<Album> begin(Request request) {
        return unitOfWork.read(() -> open(request));
    }

    Outcome<Album> apply(Request request, Function<Album, Outcome<Change>> change) {
        return unitOfWork.write(() -> {
            Outcome<Album> opened = open(request);
            return opened instanceof Outcome.Done<Album> before
                    ? keep(request, before.value(), change.apply(before.value()))
                    : opened;
        });
    }

    private Outcome<Album> open(Request request) {
        Optional<Refusal> objection = Policy.objectionTo(request.actor(), Permission.ILLUSTRATE, request.action());
        if (objection.isPresent()) {
            return Outcome.refused(objection.get());
        }
        return actions.find(request.action()).map(this::openOf).orElseGet(() -> Outcome.refused(Refusal.NOT_FOUND));
    }

    /** What was taken back was erased with that, and does not come back. */
    private Outcome<Album> openOf(Action action) {
        return action.standing() == Editorial.Standing.TAKEN_BACK
                ? Outcome.refused(Refusal.ALREADY_DECIDED)
                : Outcome.done(pictures.of(action.id()));
    }

    private Outcome<Album> keep(Request request, Album before, Outcome<Change> change) {
        if (change instanceof Outcome.Done<Change> done && !done.value().album().equals(before)) {
            pictures.keep(request.action(), done.value().album());
            chronicle.tell(
                    request.actor(),
                    request.act(),
                    request.action(),
                    done.value().detail());
        }
        return change.map(Change::album);
    }
}
