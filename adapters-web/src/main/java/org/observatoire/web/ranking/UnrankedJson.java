package org.observatoire.web.ranking;

import org.observatoire.domain.ranking.Unranked;

/**
 * A candidate without a place, as the API tells it.
 *
 * @param candidate which
 * @param reason why, as a code
 * @param why why, in the reader's language
 */
public record UnrankedJson(String candidate, String reason, String why) {

    /** A candidate, which the text calls by a name. */
    public static UnrankedJson of(String candidate, String name, Unranked unranked, Reasons reasons) {
        return new UnrankedJson(candidate, Reasons.code(unranked.reason()), reasons.why(name, unranked));
    }
}
