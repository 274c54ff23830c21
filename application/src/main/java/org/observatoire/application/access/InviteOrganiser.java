package org.observatoire.application.access;

import java.util.Optional;
import org.observatoire.application.actor.Actor;
import org.observatoire.application.actor.OrganiserId;
import org.observatoire.application.actor.Policy;
import org.observatoire.application.actor.Token;
import org.observatoire.application.journal.Chronicle;
import org.observatoire.application.outcome.Outcome;
import org.observatoire.application.outcome.Refusal;
import org.observatoire.application.port.Access;
import org.observatoire.application.port.Identifiers;
import org.observatoire.application.port.Organisers;
import org.observatoire.application.port.UnitOfWork;

/** An organiser invites another, who may do the same as they. */
public final class InviteOrganiser {

    private final Organisers organisers;
    private final Access access;
    private final Identifiers identifiers;
    private final Chronicle chronicle;
    private final UnitOfWork unitOfWork;

    /**
     * The use case.
     *
     * @param organisers keeps what they are called
     * @param access keeps whose token it is
     * @param identifiers makes the identity, and the token where none is chosen
     * @param chronicle tells of it, without the name
     * @param unitOfWork writes as one
     */
    public InviteOrganiser(
            Organisers organisers, Access access, Identifiers identifiers, Chronicle chronicle, UnitOfWork unitOfWork) {
        this.organisers = organisers;
        this.access = access;
        this.identifiers = identifiers;
        this.chronicle = chronicle;
        this.unitOfWork = unitOfWork;
    }

    /**
     * Who is invited.
     *
     * @param name what the others call them; 1 to 200 characters
     * @param chosen the token that the form came with, so that sending it twice invites once; one is made otherwise
     */
    public record Command(String name, Optional<Token> chosen) {}

    /**
     * An invitation.
     *
     * @param organiser who is invited
     * @param token lets its bearer act as them; shown once
     */
    public record Invitation(Organisers.Named organiser, Token token) {}

    /**
     * Invites someone. The same invitation again under the same token changes nothing.
     *
     * @param actor who asks: an organiser
     * @param command who is invited
     * @return the invitation; refused to anyone else, and when the token chosen already lets its bearer act as someone else
     */
    public Outcome<Invitation> invite(Actor actor, Command command) {
        Optional<Refusal> objection = Policy.objectionToOrganising(actor);
        if (objection.isPresent()) {
            return Outcome.refused(objection.get());
        }
        return unitOfWork.write(() -> {
            Optional<Actor> known = command.chosen().flatMap(token -> access.bearer(token.digest()));
            return known.isPresent() ? again(command, known.get()) : Outcome.done(keep(actor, command));
        });
    }

    private Outcome<Invitation> again(Command command, Actor known) {
        return Optional.of(known)
                .filter(Actor.Organiser.class::isInstance)
                .map(Actor.Organiser.class::cast)
                .flatMap(organiser -> organisers.find(organiser.id()))
                .filter(organiser -> organiser.equals(new Organisers.Named(organiser.id(), command.name())))
                .map(organiser ->
                        Outcome.done(new Invitation(organiser, command.chosen().orElseThrow())))
                .orElseGet(() -> Outcome.refused(Refusal.ALREADY_INVITED));
    }

    private Invitation keep(Actor actor, Command command) {
        OrganiserId id = new OrganiserId(identifiers.mark() + identifiers.mark());
        Organisers.Named organiser = new Organisers.Named(id, command.name());
        Token token = command.chosen().orElseGet(identifiers::token);
        organisers.keep(organiser);
        access.grant(token.digest(), new Actor.Organiser(id));
        chronicle.tell(actor, "invite-organiser", "organiser:" + id, "");
        return new Invitation(organiser, token);
    }
}
