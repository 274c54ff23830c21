package org.observatoire.application.jury;

import org.observatoire.application.access.Tokens;
import org.observatoire.application.actor.Actor;
import org.observatoire.application.actor.PrizeOperation;
import org.observatoire.application.actor.Token;
import org.observatoire.application.edition.EditionDesk;
import org.observatoire.application.journal.Chronicle;
import org.observatoire.application.outcome.Outcome;
import org.observatoire.application.outcome.Refusal;
import org.observatoire.application.port.Identifiers;
import org.observatoire.application.port.Juries;
import org.observatoire.domain.jury.JurorId;

/** The organiser gives someone invited a new token, because the one that they had is lost or was seen by others. */
public final class RenewInvitation {

    private final EditionDesk desk;
    private final Juries juries;
    private final Tokens tokens;
    private final Identifiers identifiers;
    private final Chronicle chronicle;

    /**
     * The use case.
     *
     * @param desk checks who may
     * @param juries knows who is invited
     * @param tokens replaces the token
     * @param identifiers makes the new one
     * @param chronicle tells of it
     */
    public RenewInvitation(
            EditionDesk desk, Juries juries, Tokens tokens, Identifiers identifiers, Chronicle chronicle) {
        this.desk = desk;
        this.juries = juries;
        this.tokens = tokens;
        this.identifiers = identifiers;
        this.chronicle = chronicle;
    }

    /**
     * Whose token is renewed.
     *
     * @param year in which edition
     * @param juror who
     */
    public record Command(int year, JurorId juror) {}

    /**
     * Renews a token. The one before it lets nobody in any more, and the sessions that came from it are over.
     *
     * @param actor who asks: an organiser
     * @param command whose token
     * @return the invitation, whose token is shown once; refused to anyone else and for someone not invited
     */
    public Outcome<InviteJuror.Invitation> renew(Actor actor, Command command) {
        return desk.act(
                actor,
                PrizeOperation.RENEW_INVITATION,
                command.year(),
                edition -> juries.find(command.year(), command.juror())
                        .map(juror -> {
                            Token token = identifiers.token();
                            tokens.replace(InviteJuror.actorOf(command.year(), juror), token);
                            chronicle.tell(
                                    actor,
                                    "renew-invitation",
                                    "edition:" + command.year(),
                                    juror.id().value());
                            return Outcome.done(new InviteJuror.Invitation(juror, token));
                        })
                        .orElseGet(() -> Outcome.refused(Refusal.NOT_FOUND)));
    }
}
