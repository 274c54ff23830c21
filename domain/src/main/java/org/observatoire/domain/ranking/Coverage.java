package org.observatoire.domain.ranking;

/**
 * How many of the jurors asked about a candidate have judged it, and what became of the others.
 *
 * @param given judgements that count, 0 or more
 * @param abstained jurors who chose not to judge, 0 or more
 * @param notYetGiven jurors whose ballot is still a draft, 0 or more
 * @param recused jurors kept away by a conflict of interest, 0 or more
 */
public record Coverage(long given, long abstained, long notYetGiven, long recused) {

    /**
     * Checks the counts.
     *
     * @param given judgements that count
     * @param abstained jurors who chose not to judge
     * @param notYetGiven jurors whose ballot is still a draft
     * @param recused jurors kept away by a conflict of interest
     * @throws IllegalArgumentException if a count is negative
     */
    public Coverage {
        if (given < 0 || abstained < 0 || notYetGiven < 0 || recused < 0) {
            throw new IllegalArgumentException("coverage must not count below zero");
        }
    }

    /**
     * Everyone who was asked has judged.
     *
     * @param given how many they are, 0 or more
     * @return a coverage from which nobody is missing
     */
    public static Coverage allGiven(long given) {
        return new Coverage(given, 0, 0, 0);
    }

    /** {@return the number of jurors a quorum counts: all those asked but the recused} */
    public long panel() {
        return given + abstained + notYetGiven;
    }
}
