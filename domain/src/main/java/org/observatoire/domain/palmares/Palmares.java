package org.observatoire.domain.palmares;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.observatoire.domain.edition.EditionRules;
import org.observatoire.domain.edition.NominationId;

/**
 * The palmarès of an edition judged here, as it was proclaimed: nothing of it changes afterwards. A correction is another
 * palmarès, of the next version, beside it. This is also all that the recount file holds.
 *
 * @param rules the rules by which it was judged
 * @param version 1 for the proclamation, more for corrections
 * @param proclaimedAt when this version was made public
 * @param correction why this version replaces the one before; absent from the first
 * @param detail how much of the count is told
 * @param categories each category of the edition, in its order
 * @param gold who is the best of all categories; laureates of their own
 */
public record Palmares(
        EditionRules rules,
        int version,
        Instant proclaimedAt,
        Optional<String> correction,
        PublishedDetail detail,
        List<CategoryPalmares> categories,
        List<NominationId> gold) {

    /**
     * The format of the recount file that these records make. Files of the formats before it can be recounted too; the
     * first tells ballots without their {@link Returns.Papers#totals() totals}.
     */
    public static final int FORMAT = 2;

    /** Keeps immutable copies; a version beyond the first says why. */
    public Palmares {
        categories = List.copyOf(categories);
        gold = List.copyOf(gold);
        if (version < 1 || version > 1 && correction.isEmpty()) {
            throw new IllegalArgumentException("version: a correction says why");
        }
    }

    /**
     * The same palmarès at another moment.
     *
     * @param moment when it is made public
     * @return what says the same, then
     */
    public Palmares proclaimedAt(Instant moment) {
        return new Palmares(rules, version, moment, correction, detail, categories, gold);
    }

    /**
     * The writing that the seal is taken over: canonical JSON (RFC 8785: no blank, members in order), without the seal.
     *
     * @return one line of JSON
     */
    public String canonical() {
        return RecountPaper.write(this).toString();
    }

    /**
     * The recount file: the canonical writing and its seal.
     *
     * @param seal {@code sha256:} and the SHA-256 of {@link #canonical()} in hexadecimal
     * @return one line of JSON
     */
    public String sealed(String seal) {
        return RecountPaper.write(this).with("seal", seal).toString();
    }
}
