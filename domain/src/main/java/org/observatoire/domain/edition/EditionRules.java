package org.observatoire.domain.edition;

import java.util.List;
import java.util.Optional;
import org.observatoire.domain.action.CategoryId;
import org.observatoire.domain.ranking.Quorum;
import org.observatoire.domain.wording.Fault;
import org.observatoire.domain.wording.Malformed;
import org.observatoire.domain.wording.Wording;

/**
 * What an edition announces, and holds to: each part may be amended until the stage that {@link RulePart freezes it}.
 *
 * @param year its year, which names it; 2000 to 2999
 * @param name how people call it; 1 to 200 characters
 * @param method how jurors judge
 * @param recusal how near to their own authority jurors stay out
 * @param quorum how much of its panel a nominee needs to be ranked
 * @param categories 1 to 50, each named once; each with a grid under the weighted mean
 * @param gold whether the best of all categories is distinguished too
 * @param calendar when it takes proposals and ballots
 * @param jurorsPerNominee how many jurors judge each nominee, 1 or more; all where absent
 */
public record EditionRules(
        int year,
        String name,
        JudgingMethod method,
        RecusalBreadth recusal,
        Quorum quorum,
        List<AwardCategory> categories,
        boolean gold,
        EditionCalendar calendar,
        Optional<Integer> jurorsPerNominee) {

    /** Checks each part, and that they go together. */
    public EditionRules {
        if (year < 2000 || year > 2999) {
            throw new Malformed("year", Fault.OUT_OF_RANGE, 2999);
        }
        name = Wording.required("name", name, 200);
        categories = Wording.bounded("categories", categories, 50);
        if (categories.isEmpty()) {
            throw new Malformed("categories", Fault.MISSING);
        }
        if (categories.stream().map(AwardCategory::id).distinct().count() != categories.size()) {
            throw new Malformed("categories", Fault.REPEATED);
        }
        if (jurorsPerNominee.filter(number -> number < 1).isPresent()) {
            throw new Malformed("jurorsPerNominee", Fault.OUT_OF_RANGE);
        }
        requireGrids(method, categories);
    }

    /**
     * One of its categories.
     *
     * @param id its name
     * @return the category; nothing when this edition has none of that name
     */
    public Optional<AwardCategory> category(CategoryId id) {
        return categories.stream().filter(category -> category.id().equals(id)).findFirst();
    }

    private static void requireGrids(JudgingMethod method, List<AwardCategory> categories) {
        if (method instanceof JudgingMethod.WeightedMean) {
            for (int index = 0; index < categories.size(); index++) {
                if (categories.get(index).grid().isEmpty()) {
                    throw new Malformed("categories[" + index + "].grid", Fault.MISSING);
                }
            }
        }
    }
}
