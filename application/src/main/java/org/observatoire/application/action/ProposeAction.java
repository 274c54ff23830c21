package org.observatoire.application.action;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.observatoire.application.actor.Actor;
import org.observatoire.application.actor.Token;
import org.observatoire.application.journal.Chronicle;
import org.observatoire.application.outcome.Objection;
import org.observatoire.application.outcome.Outcome;
import org.observatoire.application.outcome.Refusal;
import org.observatoire.application.port.Access;
import org.observatoire.application.port.Actions;
import org.observatoire.application.port.Contacts;
import org.observatoire.application.port.Identifiers;
import org.observatoire.application.port.Territories;
import org.observatoire.application.port.UnitOfWork;
import org.observatoire.domain.action.Action;
import org.observatoire.domain.action.ActionId;
import org.observatoire.domain.action.Contact;
import org.observatoire.domain.action.Sheet;

/** Anyone proposes an action; it stays invisible to the public until the organiser publishes it. */
public final class ProposeAction {

    private final Actions actions;
    private final Contacts contacts;
    private final Access access;
    private final Territories territories;
    private final Identifiers identifiers;
    private final Chronicle chronicle;
    private final InstantSource clock;
    private final UnitOfWork unitOfWork;

    /**
     * The use case.
     *
     * @param actions keeps the proposal
     * @param contacts keeps whom to write to
     * @param access keeps whose edit token it is
     * @param territories knows the authorities
     * @param identifiers makes the identity and the token
     * @param chronicle tells of the proposal
     * @param clock what time it is
     * @param unitOfWork writes as one
     */
    public ProposeAction(
            Actions actions,
            Contacts contacts,
            Access access,
            Territories territories,
            Identifiers identifiers,
            Chronicle chronicle,
            InstantSource clock,
            UnitOfWork unitOfWork) {
        this.actions = actions;
        this.contacts = contacts;
        this.access = access;
        this.territories = territories;
        this.identifiers = identifiers;
        this.chronicle = chronicle;
        this.clock = clock;
        this.unitOfWork = unitOfWork;
    }

    /**
     * What is proposed.
     *
     * @param sheet what is written about the action
     * @param contact whom the organiser may write to
     * @param chosen the edit token that the form came with, so that sending it twice proposes once; one is made otherwise
     */
    public record Command(Sheet sheet, Contact contact, Optional<Token> chosen) {

        /**
         * A proposal whose edit token is to be made.
         *
         * @param sheet what is written about the action
         * @param contact whom the organiser may write to
         */
        public Command(Sheet sheet, Contact contact) {
            this(sheet, contact, Optional.empty());
        }
    }

    /**
     * A proposal received.
     *
     * @param action the action, waiting for the organiser
     * @param editToken lets its bearer correct it; shown once
     */
    public record Proposal(Action action, Token editToken) {}

    /**
     * Receives a proposal. Proposing the same again under the same edit token changes nothing.
     *
     * @param command what is proposed
     * @return the proposal; refused for an unknown authority or category, for something done in the future, and when the
     *     edit token chosen already lets its bearer correct something else
     */
    public Outcome<Proposal> propose(Command command) {
        return unitOfWork.write(() -> {
            Optional<Actor> known = command.chosen().flatMap(token -> access.bearer(token.digest()));
            return known.isPresent() ? again(command, known.get()) : examine(command);
        });
    }

    private Outcome<Proposal> again(Command command, Actor known) {
        return Optional.of(known)
                .filter(Actor.Contributor.class::isInstance)
                .map(Actor.Contributor.class::cast)
                .flatMap(contributor -> actions.find(contributor.action()))
                .filter(action -> action.sheet().writtenAs(command.sheet()))
                .map(action ->
                        Outcome.done(new Proposal(action, command.chosen().orElseThrow())))
                .orElseGet(() -> Outcome.refused(Refusal.ALREADY_PROPOSED));
    }

    private Outcome<Proposal> examine(Command command) {
        List<Objection> objections = new SheetExamination(territories, clock).objectionsTo(command.sheet());
        return objections.isEmpty() ? Outcome.done(receive(command)) : Outcome.refused(objections);
    }

    private Proposal receive(Command command) {
        Action action = Action.proposed(identify(command.sheet()), command.sheet(), clock.instant());
        Token editToken = command.chosen().orElseGet(identifiers::token);
        Actor contributor = new Actor.Contributor(action.id());
        actions.add(action);
        contacts.keep(action.id(), command.contact());
        access.grant(editToken.digest(), contributor);
        chronicle.tell(contributor, "propose-action", action.id(), "");
        return new Proposal(action, editToken);
    }

    private ActionId identify(Sheet sheet) {
        String authority = territories.find(sheet.authority()).orElseThrow().name();
        return Stream.generate(() -> ActionId.legible(authority, sheet.title(), identifiers.mark()))
                .filter(id -> actions.find(id).isEmpty())
                .findFirst()
                .orElseThrow();
    }
}
