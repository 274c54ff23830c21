package org.observatoire.domain.palmares;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.observatoire.domain.edition.NominationId;
import org.observatoire.domain.jury.Judgement;
import org.observatoire.domain.ranking.Fraction;
import org.observatoire.domain.ranking.Tally;

/** What was counted in a category, in as much detail as is told. */
public sealed interface Returns {

    /**
     * What is told of the totals of nominees.
     *
     * @return the totals, alone or beside the ballots that they come from; nothing where they are not told
     */
    Optional<Totals> totals();

    /**
     * The judgements themselves.
     *
     * @param papers one for each juror who judged something, in an order that tells nothing of who they are
     * @param totals what they add up to for each nominee judged; absent only from what a file of the first format tells,
     *     see {@link Palmares#FORMAT}
     */
    record Papers(List<Paper> papers, Optional<Totals> totals) implements Returns {

        /** Keeps an immutable copy. */
        public Papers {
            papers = List.copyOf(papers);
        }
    }

    /**
     * What one juror judged.
     *
     * @param juror a pseudonym, such as {@code J1}
     * @param judgements what counted: scores or mentions, neither drafts nor abstentions
     */
    record Paper(String juror, Map<NominationId, Judgement> judgements) {

        /** Keeps an immutable copy. */
        public Paper {
            judgements = Map.copyOf(judgements);
        }
    }

    /** What judgements add up to, nominee by nominee. */
    sealed interface Totals extends Returns {

        /**
         * Those whose totals are told.
         *
         * @return the nominees
         */
        Set<NominationId> nominees();

        @Override
        default Optional<Totals> totals() {
            return Optional.of(this);
        }
    }

    /**
     * The exact mean of each nominee.
     *
     * @param means the means, for nominees that were judged
     */
    record Means(Map<NominationId, Fraction> means) implements Totals {

        /** Keeps an immutable copy. */
        public Means {
            means = Map.copyOf(means);
        }

        @Override
        public Set<NominationId> nominees() {
            return means.keySet();
        }
    }

    /**
     * The mentions of each nominee, counted.
     *
     * @param tallies the counts, for nominees that were judged
     */
    record Mentions(Map<NominationId, Tally> tallies) implements Totals {

        /** Keeps an immutable copy. */
        public Mentions {
            tallies = Map.copyOf(tallies);
        }

        @Override
        public Set<NominationId> nominees() {
            return tallies.keySet();
        }
    }

    /** Nothing but the places. */
    record PlacesAlone() implements Returns {

        @Override
        public Optional<Totals> totals() {
            return Optional.empty();
        }
    }
}
