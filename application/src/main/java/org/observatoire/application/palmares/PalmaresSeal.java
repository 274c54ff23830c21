package org.observatoire.application.palmares;

import java.time.Instant;
import org.observatoire.application.seal.Sha256;
import org.observatoire.domain.palmares.Palmares;

/** The seal of a recount file: whoever changes one character of the rest breaks it. */
public final class PalmaresSeal {

    private PalmaresSeal() {}

    /**
     * The seal of a palmarès.
     *
     * @param palmares the palmarès
     * @return {@code sha256:} and the digest of its canonical writing
     */
    public static String of(Palmares palmares) {
        return "sha256:" + Sha256.of(palmares.canonical());
    }

    /**
     * The mark of what a palmarès says, whenever it is proclaimed: what was read can be told from what changed since.
     *
     * @param palmares the palmarès
     * @return the seal that it would have without its moment
     */
    public static String ofWhatItSays(Palmares palmares) {
        return of(palmares.proclaimedAt(Instant.EPOCH));
    }
}
