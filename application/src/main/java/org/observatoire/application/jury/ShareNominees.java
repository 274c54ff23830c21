package org.observatoire.application.jury;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.observatoire.application.actor.Actor;
import org.observatoire.application.edition.AtStage;
import org.observatoire.application.journal.Chronicle;
import org.observatoire.application.port.Juries;
import org.observatoire.domain.edition.Edition;
import org.observatoire.domain.edition.EditionRules;
import org.observatoire.domain.edition.NominationId;
import org.observatoire.domain.edition.Stage;
import org.observatoire.domain.jury.Assignment.Share;

/**
 * Gives nominees to jurors for good, where each nominee has jurors of its own: all of them when judging opens, then what a
 * conflict takes out of someone's hands. What a juror has to judge never changes otherwise.
 */
public final class ShareNominees implements AtStage {

    private final JuryRoom room;
    private final Juries juries;
    private final Chronicle chronicle;

    /**
     * The use case.
     *
     * @param room who judges what, as conflicts stand
     * @param juries keeps what is given
     * @param chronicle tells of it
     */
    public ShareNominees(JuryRoom room, Juries juries, Chronicle chronicle) {
        this.room = room;
        this.juries = juries;
        this.chronicle = chronicle;
    }

    /**
     * Gives what has too few jurors, while they may judge. Where every juror judges everything, there is nothing to give.
     */
    @Override
    public void settle(Actor actor, Edition edition) {
        EditionRules rules = edition.rules();
        if (edition.stage() != Stage.JUDGING || rules.jurorsPerNominee().isEmpty()) {
            return;
        }
        Set<Share> known = Set.copyOf(juries.shares(rules.year()));
        List<Share> given = room.of(edition).assignment().shares().stream()
                .filter(share -> !known.contains(share))
                .toList();
        juries.share(rules.year(), given);
        byNominee(given)
                .forEach((nomination, jurors) -> chronicle.tell(
                        actor, "share-nominee", "edition:" + rules.year(), nomination + " to " + jurors));
    }

    private static Map<NominationId, String> byNominee(List<Share> given) {
        return given.stream()
                .collect(Collectors.groupingBy(
                        Share::nomination,
                        TreeMap::new,
                        Collectors.mapping(share -> share.juror().value(), Collectors.joining(", "))));
    }
}
