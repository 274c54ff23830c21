package org.observatoire.web.edition;

import java.math.BigDecimal;
import org.observatoire.domain.ranking.Quorum;

/**
 * What a nominee needs to be ranked, as the API tells it.
 *
 * @param share what part of its panel must judge it
 * @param min how many must, at least
 */
record QuorumJson(BigDecimal share, long min) {

    /** How many decimals a share may have. */
    static final int DECIMALS = 6;

    static QuorumJson of(Quorum quorum) {
        return new QuorumJson(
                new BigDecimal(
                        quorum.share().rounded(DECIMALS).stripTrailingZeros().toPlainString()),
                quorum.minimum());
    }
}
