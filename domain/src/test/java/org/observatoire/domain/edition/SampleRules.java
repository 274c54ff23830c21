package org.observatoire.domain.edition;

import java.util.List;
import java.util.Optional;
import org.observatoire.domain.action.ActionId;
import org.observatoire.domain.action.CategoryId;
import org.observatoire.domain.ranking.Fraction;
import org.observatoire.domain.ranking.Quorum;

/** Rules of editions that never were. */
public final class SampleRules {

    /** A fifth for the first criterion: means such as 3.4, 3.6 and 4.4 are within reach of whole scores up to 5. */
    public static final Grid GRID =
            new Grid(List.of(new Criterion("boldness", "Audace", 20), new Criterion("care", "Soin", 80)));

    public static final JudgingMethod SCORES = new JudgingMethod.WeightedMean(new Scale(0, 5));
    public static final JudgingMethod MENTIONS =
            new JudgingMethod.MajorityJudgment(List.of("Insuffisant", "Passable", "Bien", "Excellent"));
    public static final Quorum TWO_AND_HALF = new Quorum(Fraction.of(1, 2), 2);

    private SampleRules() {}

    public static AwardCategory category(String id, int silver, int bronze) {
        return new AwardCategory(
                new CategoryId(id),
                "Catégorie " + id,
                List.of(),
                List.of(),
                Optional.of(GRID),
                new PrizesToGive(silver, bronze));
    }

    public static EditionRules rules(JudgingMethod method, AwardCategory... categories) {
        return rules(method, TWO_AND_HALF, Optional.empty(), categories);
    }

    public static EditionRules rules(
            JudgingMethod method, Quorum quorum, Optional<Integer> jurorsPerNominee, AwardCategory... categories) {
        return new EditionRules(
                2031,
                "Édition d’essai",
                method,
                RecusalBreadth.AUTHORITY,
                quorum,
                List.of(categories),
                true,
                new EditionCalendar(Optional.empty(), Optional.empty()),
                jurorsPerNominee);
    }

    public static NominationId nomination(String category, String action) {
        return new NominationId(new CategoryId(category), new ActionId(action));
    }
}
