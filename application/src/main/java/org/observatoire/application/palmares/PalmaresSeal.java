package org.observatoire.application.palmares;

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
}
