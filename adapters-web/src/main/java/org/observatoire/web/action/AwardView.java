package org.observatoire.web.action;

import org.observatoire.domain.action.Certainty;
import org.observatoire.domain.palmares.Award;
import org.observatoire.web.http.Messages;
import org.observatoire.web.page.Term;

/**
 * A distinction.
 *
 * @param metal which
 * @param year the edition that gave it
 * @param category the category of that edition, as the edition words it; blank for the whole edition
 * @param exAequo whether it was shared
 * @param certainty how we know
 * @param inferred whether we only deduced it
 */
public record AwardView(Term metal, String year, String category, boolean exAequo, String certainty, boolean inferred) {

    static AwardView of(Messages messages, Award award) {
        return new AwardView(
                Term.of(messages, award.distinction()),
                Integer.toString(award.edition()),
                award.category().orElse(""),
                award.exAequo(),
                messages.term(award.certainty()),
                award.certainty() == Certainty.INFERRED);
    }
}
