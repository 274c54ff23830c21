package org.observatoire.application.jury;

import java.util.Optional;
import java.util.TreeMap;
import org.observatoire.application.seal.Sha256;
import org.observatoire.domain.jury.Ballot;
import org.observatoire.domain.jury.Judgement;

/** The mark by which a ballot that was read can be told from one written since, on another screen. */
public final class BallotMark {

    private static final int LENGTH = 16;

    private BallotMark() {}

    /**
     * The mark of a ballot.
     *
     * @param ballot the ballot as it was read; nothing where there was none
     * @return the same for ballots that say the same, another for those that do not
     */
    public static String of(Optional<Ballot> ballot) {
        return ballot.map(one -> Sha256.of(told(one.judgement()) + "\n" + one.finished() + "\n" + one.comment())
                        .substring(0, LENGTH))
                .orElse("none");
    }

    /** What a judgement says, in words that do not depend on any order. */
    static String told(Judgement judgement) {
        return judgement instanceof Judgement.Scored scored
                ? new TreeMap<>(scored.scores()).toString()
                : judgement.toString();
    }
}
