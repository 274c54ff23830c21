package org.observatoire.domain.palmares;

import java.util.Optional;
import org.observatoire.domain.edition.NominationId;
import org.observatoire.domain.ranking.Coverage;
import org.observatoire.domain.territory.AuthorityId;

/**
 * A nominee in a palmarès; it stays whole whatever becomes of the action's sheet.
 *
 * @param nomination which nominee
 * @param title the title of its action when the palmarès was proclaimed
 * @param authority who carried it
 * @param coverage how many judged it, abstained, were recused or gave nothing; never who
 * @param rank its rank by the count, from 1; absent where its quorum was not met
 * @param distinction what it has in its category
 * @param exAequo whether it shares that with a nominee of the same rank
 * @param firmness how well it holds its rank, where it has one
 */
public record NomineeLine(
        NominationId nomination,
        String title,
        AuthorityId authority,
        Coverage coverage,
        Optional<Integer> rank,
        Optional<Distinction> distinction,
        boolean exAequo,
        Optional<Firmness> firmness) {}
