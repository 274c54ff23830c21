package org.observatoire.application.edition;

import org.observatoire.application.actor.Actor;
import org.observatoire.application.actor.PrizeOperation;
import org.observatoire.application.journal.Chronicle;
import org.observatoire.application.outcome.Outcome;
import org.observatoire.application.port.Editions;
import org.observatoire.domain.edition.NominationId;

/** The organiser takes back a nomination, while nominees are not public. */
public final class WithdrawNomination {

    private final EditionDesk desk;
    private final Editions editions;
    private final Chronicle chronicle;

    /**
     * The use case.
     *
     * @param desk checks who may, and when
     * @param editions keeps the nominations
     * @param chronicle tells of it
     */
    public WithdrawNomination(EditionDesk desk, Editions editions, Chronicle chronicle) {
        this.desk = desk;
        this.editions = editions;
        this.chronicle = chronicle;
    }

    /**
     * What is taken back.
     *
     * @param year in which edition
     * @param nomination which nomination
     */
    public record Command(int year, NominationId nomination) {}

    /**
     * Takes back a nomination; what is not nominated stays so. Recusals from it are kept: they hold again should it be
     * nominated once more.
     *
     * @param actor who asks: an organiser
     * @param command what is taken back
     * @return the nomination; refused to anyone else, and once judging has opened
     */
    public Outcome<NominationId> withdraw(Actor actor, Command command) {
        return desk.act(actor, PrizeOperation.WITHDRAW_NOMINATION, command.year(), edition -> {
            if (editions.nominations(command.year()).contains(command.nomination())) {
                editions.withdraw(command.year(), command.nomination());
                chronicle.tell(
                        actor,
                        "withdraw-nomination",
                        "edition:" + command.year(),
                        command.nomination().toString());
            }
            return Outcome.done(command.nomination());
        });
    }
}
