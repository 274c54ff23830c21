package org.observatoire.application.jury;

import java.util.List;
import org.observatoire.domain.wording.Coded;

/**
 * Something to look at before an edition goes on to its next stage. It warns; it forbids nothing.
 *
 * @param concern what about
 * @param about the categories, nominations or people concerned, each by identity; empty where it is the whole edition
 */
public record Caution(Concern concern, List<String> about) {

    /** Keeps an immutable copy. */
    public Caution {
        about = List.copyOf(about);
    }

    /** What a caution is about. */
    public enum Concern implements Coded {
        /** The window of submissions that was announced is not over. */
        SUBMISSIONS_NOT_OVER,
        /** Nobody is in the selection committee. */
        NO_SELECTOR,
        /** Members of the committee have given no opinion yet. */
        SILENT_SELECTORS,
        /** Categories have no nominee. */
        CATEGORY_WITHOUT_NOMINEE,
        /** Nobody is in the jury, which freezes. */
        NO_JUROR,
        /** Nominees cannot be ranked, or not as the edition asks: too few jurors may judge them. */
        TOO_FEW_JURORS,
        /** The window of judging opens later: until then, no ballot is taken. */
        JUDGING_NOT_OPEN,
        /** The window of judging is over already: no ballot would be taken. */
        JUDGING_ALREADY_OVER,
        /** The window of judging that was announced is not over. */
        JUDGING_NOT_OVER,
        /** Jurors have not finished: what they have not made final will not count. */
        BALLOTS_PENDING
    }
}
