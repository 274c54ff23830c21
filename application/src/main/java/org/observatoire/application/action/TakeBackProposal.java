package org.observatoire.application.action;

import java.time.InstantSource;
import org.observatoire.application.actor.Actor;
import org.observatoire.application.actor.Permission;
import org.observatoire.application.journal.Chronicle;
import org.observatoire.application.outcome.Outcome;
import org.observatoire.application.outcome.Refusal;
import org.observatoire.application.port.Actions;
import org.observatoire.application.port.Contacts;
import org.observatoire.application.port.Pictures;
import org.observatoire.application.port.UnitOfWork;
import org.observatoire.domain.action.Action;
import org.observatoire.domain.action.ActionId;
import org.observatoire.domain.action.Album;
import org.observatoire.domain.action.Editorial;

/**
 * Whoever proposed an action takes it back before anything is decided; whom to write to about it, and its pictures, are erased
 * with that.
 */
public final class TakeBackProposal {

    private final Amendment amendment;
    private final Contacts contacts;
    private final Pictures pictures;
    private final InstantSource clock;

    /**
     * The use case.
     *
     * @param actions keeps the actions
     * @param contacts forgets whom to write to
     * @param pictures forgets its pictures
     * @param chronicle tells that it was taken back
     * @param clock what time it is
     * @param unitOfWork writes as one
     */
    public TakeBackProposal(
            Actions actions,
            Contacts contacts,
            Pictures pictures,
            Chronicle chronicle,
            InstantSource clock,
            UnitOfWork unitOfWork) {
        this.amendment = new Amendment(actions, chronicle, unitOfWork);
        this.contacts = contacts;
        this.pictures = pictures;
        this.clock = clock;
    }

    /**
     * Takes back a proposal. Taking it back again changes nothing.
     *
     * @param actor who asks: its contributor, or an organiser on their behalf
     * @param id which proposal
     * @return the action as taken back; refused to anyone else, when there is no such action, and once it is decided
     */
    public Outcome<Action> takeBack(Actor actor, ActionId id) {
        var request = new Amendment.Request(actor, Permission.TAKE_BACK, "take-back-proposal", id);
        return amendment.apply(
                request,
                action -> action.takenBackAt(clock.instant()).map(this::forget).orElseGet(() -> again(action)));
    }

    private Outcome<Amendment.Change> forget(Action takenBack) {
        contacts.erase(takenBack.id());
        pictures.keep(takenBack.id(), Album.empty());
        return Outcome.done(new Amendment.Change(takenBack, ""));
    }

    private static Outcome<Amendment.Change> again(Action action) {
        return action.standing() == Editorial.Standing.TAKEN_BACK
                ? Outcome.done(new Amendment.Change(action, ""))
                : Outcome.refused(Refusal.ALREADY_DECIDED);
    }
}
