package org.observatoire.application.jury;

import java.util.List;
import java.util.Optional;
import org.observatoire.application.actor.Actor;
import org.observatoire.application.actor.PrizeOperation;
import org.observatoire.application.actor.Token;
import org.observatoire.application.edition.EditionDesk;
import org.observatoire.application.journal.Chronicle;
import org.observatoire.application.outcome.Objection;
import org.observatoire.application.outcome.Outcome;
import org.observatoire.application.outcome.Refusal;
import org.observatoire.application.port.Access;
import org.observatoire.application.port.Identifiers;
import org.observatoire.application.port.Juries;
import org.observatoire.application.port.Territories;
import org.observatoire.domain.jury.Juror;
import org.observatoire.domain.jury.JurorId;
import org.observatoire.domain.territory.AuthorityId;

/** The organiser invites someone to the committee or to the jury of an edition. */
public final class InviteJuror {

    private final EditionDesk desk;
    private final Juries juries;
    private final Access access;
    private final Territories territories;
    private final Identifiers identifiers;
    private final Chronicle chronicle;

    /**
     * The use case.
     *
     * @param desk checks who may, and when
     * @param juries keeps who is invited
     * @param access keeps whose token it is
     * @param territories knows the authorities
     * @param identifiers makes the identity and the token
     * @param chronicle tells of it, without the name
     */
    public InviteJuror(
            EditionDesk desk,
            Juries juries,
            Access access,
            Territories territories,
            Identifiers identifiers,
            Chronicle chronicle) {
        this.desk = desk;
        this.juries = juries;
        this.access = access;
        this.territories = territories;
        this.identifiers = identifiers;
        this.chronicle = chronicle;
    }

    /**
     * Who is invited.
     *
     * @param year to which edition
     * @param name how the organiser calls them; 1 to 200 characters
     * @param affiliation the authority that they belong to, where there is one
     * @param role what for
     * @param chosen the token that the form came with, so that sending it twice invites once; one is made otherwise
     */
    public record Command(
            int year, String name, Optional<AuthorityId> affiliation, Juror.Role role, Optional<Token> chosen) {

        /**
         * An invitation whose token is to be made.
         *
         * @param year to which edition
         * @param name how the organiser calls them; 1 to 200 characters
         * @param affiliation the authority that they belong to, where there is one
         * @param role what for
         */
        public Command(int year, String name, Optional<AuthorityId> affiliation, Juror.Role role) {
            this(year, name, affiliation, role, Optional.empty());
        }
    }

    /**
     * An invitation.
     *
     * @param juror who is invited
     * @param token lets its bearer act as them; shown once
     */
    public record Invitation(Juror juror, Token token) {}

    /**
     * Invites someone. The panel freezes when judging opens. The same invitation again under the same token changes
     * nothing.
     *
     * @param actor who asks: an organiser
     * @param command who is invited
     * @return the invitation; refused to anyone else, for an unknown authority, once judging has opened, and when the token
     *     chosen already lets its bearer act as someone else
     */
    public Outcome<Invitation> invite(Actor actor, Command command) {
        return desk.act(actor, PrizeOperation.INVITE, command.year(), edition -> {
            Optional<Actor> known = command.chosen().flatMap(token -> access.bearer(token.digest()));
            if (known.isPresent()) {
                return again(command, known.get());
            }
            return command.affiliation()
                            .filter(id -> territories.find(id).isEmpty())
                            .isPresent()
                    ? Outcome.refused(List.of(Objection.to("affiliation", Refusal.UNKNOWN_AUTHORITY)))
                    : Outcome.done(keep(actor, command));
        });
    }

    private Outcome<Invitation> again(Command command, Actor known) {
        return juries.invited(command.year()).stream()
                .filter(juror -> actorOf(command.year(), juror).equals(known))
                .filter(juror ->
                        juror.equals(new Juror(juror.id(), command.name(), command.affiliation(), command.role())))
                .findFirst()
                .map(juror ->
                        Outcome.done(new Invitation(juror, command.chosen().orElseThrow())))
                .orElseGet(() -> Outcome.refused(Refusal.ALREADY_INVITED));
    }

    private Invitation keep(Actor actor, Command command) {
        JurorId id = new JurorId(identifiers.mark() + identifiers.mark());
        Juror juror = new Juror(id, command.name(), command.affiliation(), command.role());
        Token token = command.chosen().orElseGet(identifiers::token);
        juries.keep(command.year(), juror);
        access.grant(token.digest(), actorOf(command.year(), juror));
        chronicle.tell(
                actor,
                "invite-" + command.role().code(),
                "edition:" + command.year(),
                id + command.affiliation().map(authority -> " of " + authority).orElse(""));
        return new Invitation(juror, token);
    }

    /** Whom the bearer of someone's token is. */
    static Actor actorOf(int year, Juror juror) {
        return switch (juror.role()) {
            case JUROR -> new Actor.Juror(year, juror.id());
            case SELECTOR -> new Actor.Selector(year, juror.id());
        };
    }
}
