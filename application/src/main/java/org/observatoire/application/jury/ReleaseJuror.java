package org.observatoire.application.jury;

import java.util.Optional;
import org.observatoire.application.actor.Actor;
import org.observatoire.application.actor.PrizeOperation;
import org.observatoire.application.edition.EditionDesk;
import org.observatoire.application.journal.Chronicle;
import org.observatoire.application.outcome.Outcome;
import org.observatoire.application.outcome.Refusal;
import org.observatoire.application.port.Access;
import org.observatoire.application.port.Juries;
import org.observatoire.domain.jury.Juror;
import org.observatoire.domain.jury.JurorId;

/** The organiser takes someone out of the committee or of the jury, before judging opens. */
public final class ReleaseJuror {

    private final EditionDesk desk;
    private final Juries juries;
    private final Access access;
    private final Chronicle chronicle;

    /**
     * The use case.
     *
     * @param desk checks who may, and when
     * @param juries who is invited, and what they said
     * @param access their tokens
     * @param chronicle tells of it, without the name
     */
    public ReleaseJuror(EditionDesk desk, Juries juries, Access access, Chronicle chronicle) {
        this.desk = desk;
        this.juries = juries;
        this.access = access;
        this.chronicle = chronicle;
    }

    /**
     * Who is taken out.
     *
     * @param year of which edition
     * @param juror who
     */
    public record Command(int year, JurorId juror) {}

    /**
     * Takes someone out, and with them what they said: their opinions, and the recusals declared for them. Their tokens let
     * nobody in any more. Once judging has opened, the panel no longer changes: who can judge no longer is kept out of each
     * nominee.
     *
     * @param actor who asks: an organiser
     * @param command who is taken out
     * @return who they were; refused to anyone else, for someone not invited, and once judging has opened
     */
    public Outcome<Juror> release(Actor actor, Command command) {
        return desk.act(actor, PrizeOperation.RELEASE, command.year(), edition -> {
            Optional<Juror> known = juries.find(command.year(), command.juror());
            if (known.isEmpty()) {
                return Outcome.refused(Refusal.NOT_FOUND);
            }
            access.tokensOf(InviteJuror.actorOf(command.year(), known.get())).forEach(access::revoke);
            juries.release(command.year(), command.juror());
            chronicle.tell(
                    actor,
                    "release-" + known.get().role().code(),
                    "edition:" + command.year(),
                    command.juror().value());
            return Outcome.done(known.get());
        });
    }
}
