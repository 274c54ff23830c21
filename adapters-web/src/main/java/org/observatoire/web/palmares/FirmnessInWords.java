package org.observatoire.web.palmares;

import org.observatoire.domain.palmares.Firmness;
import org.observatoire.web.http.Messages;

/** Words how well a nominee holds its rank when the same ballots are counted otherwise. */
final class FirmnessInWords {

    private FirmnessInWords() {}

    static String of(Firmness firmness, Messages messages) {
        String key = "firmness." + (firmness.holds() ? "holds" : "moves") + (firmness.cases() == 0 ? ".methods" : "");
        return messages.text(
                key,
                firmness.methods(),
                firmness.sameRank(),
                firmness.cases(),
                firmness.unchanged(),
                firmness.best(),
                firmness.worst());
    }
}
