package org.observatoire.application.jury;

import org.observatoire.application.access.Tokens;
import org.observatoire.application.actor.Actor;
import org.observatoire.application.actor.PrizeOperation;
import org.observatoire.application.edition.EditionDesk;
import org.observatoire.application.journal.Chronicle;
import org.observatoire.application.outcome.Outcome;
import org.observatoire.application.outcome.Refusal;
import org.observatoire.application.port.Juries;
import org.observatoire.domain.jury.Juror;
import org.observatoire.domain.jury.JurorId;

/** The organiser takes back the token of someone invited. They stay in the jury, and what they judged still counts. */
public final class RevokeInvitation {

    private final EditionDesk desk;
    private final Juries juries;
    private final Tokens tokens;
    private final Chronicle chronicle;

    /**
     * The use case.
     *
     * @param desk checks who may
     * @param juries knows who is invited
     * @param tokens takes the token back
     * @param chronicle tells of it
     */
    public RevokeInvitation(EditionDesk desk, Juries juries, Tokens tokens, Chronicle chronicle) {
        this.desk = desk;
        this.juries = juries;
        this.tokens = tokens;
        this.chronicle = chronicle;
    }

    /**
     * Whose token is taken back.
     *
     * @param year in which edition
     * @param juror who
     */
    public record Command(int year, JurorId juror) {}

    /**
     * Takes a token back. It lets nobody in any more, and the sessions that came from it are over.
     *
     * @param actor who asks: an organiser
     * @param command whose token
     * @return who they are, whether or not they had one; refused to anyone else and for someone not invited
     */
    public Outcome<Juror> revoke(Actor actor, Command command) {
        return desk.act(
                actor,
                PrizeOperation.REVOKE_INVITATION,
                command.year(),
                edition -> juries.find(command.year(), command.juror())
                        .map(juror -> {
                            if (tokens.takeBack(InviteJuror.actorOf(command.year(), juror))) {
                                chronicle.tell(
                                        actor,
                                        "revoke-invitation",
                                        "edition:" + command.year(),
                                        juror.id().value());
                            }
                            return Outcome.done(juror);
                        })
                        .orElseGet(() -> Outcome.refused(Refusal.NOT_FOUND)));
    }
}
