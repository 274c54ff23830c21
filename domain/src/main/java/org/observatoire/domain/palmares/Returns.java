package org.observatoire.domain.palmares;

import java.util.List;
import java.util.Map;
import org.observatoire.domain.edition.NominationId;
import org.observatoire.domain.jury.Judgement;
import org.observatoire.domain.ranking.Fraction;
import org.observatoire.domain.ranking.Tally;

/** What was counted in a category, in as much detail as is told. */
public sealed interface Returns {

    /**
     * The judgements themselves.
     *
     * @param papers one for each juror who judged something, in an order that tells nothing of who they are
     */
    record Papers(List<Paper> papers) implements Returns {

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

    /**
     * The exact mean of each nominee.
     *
     * @param means the means, for nominees that were judged
     */
    record Means(Map<NominationId, Fraction> means) implements Returns {

        /** Keeps an immutable copy. */
        public Means {
            means = Map.copyOf(means);
        }
    }

    /**
     * The mentions of each nominee, counted.
     *
     * @param tallies the counts, for nominees that were judged
     */
    record Mentions(Map<NominationId, Tally> tallies) implements Returns {

        /** Keeps an immutable copy. */
        public Mentions {
            tallies = Map.copyOf(tallies);
        }
    }

    /** Nothing but the places. */
    record PlacesAlone() implements Returns {}
}
