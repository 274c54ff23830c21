package org.observatoire.domain.edition;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.observatoire.domain.action.CategoryId;
import org.observatoire.domain.category.StandingCategory;
import org.observatoire.domain.territory.AuthorityKind;
import org.observatoire.domain.territory.LocalAuthority;
import org.observatoire.domain.territory.SizeBand;
import org.observatoire.domain.wording.Wording;

/**
 * A category in which an edition distinguishes actions. It need not be one of the standing four.
 *
 * @param id how it is named
 * @param label how people read it; 1 to 200 characters
 * @param eligibleKinds the kinds of authority that it is open to; all where empty
 * @param eligibleSizes the sizes of authority that it is open to; all where empty
 * @param grid what jurors score; needed by the weighted mean, unused by majority judgment
 * @param prizes how many distinctions it gives
 */
public record AwardCategory(
        CategoryId id,
        String label,
        List<AuthorityKind> eligibleKinds,
        List<SizeBand> eligibleSizes,
        Optional<Grid> grid,
        PrizesToGive prizes) {

    /** Checks the label and that nothing is listed twice. */
    public AwardCategory {
        label = Wording.required("label", label, 200);
        eligibleKinds = Wording.distinct("eligibleKinds", eligibleKinds, AuthorityKind.values().length);
        eligibleSizes = Wording.distinct("eligibleSizes", eligibleSizes, SizeBand.values().length);
    }

    /**
     * Whether it is open to an authority.
     *
     * @param authority the authority that carried an action
     * @return true when both its kind and its size are eligible
     */
    public boolean openTo(LocalAuthority authority) {
        boolean kind = eligibleKinds.isEmpty() || eligibleKinds.contains(authority.kind());
        boolean size = eligibleSizes.isEmpty() || eligibleSizes.contains(authority.size());
        return kind && size;
    }

    /**
     * Whether an action is first looked for here. Actions are filed in the standing categories; a category that an
     * edition brings of its own looks at them all.
     *
     * @param filed the categories in which an action is filed
     * @return true for an action filed in this category, and for any where this one is none of the standing four
     */
    public boolean looksFirstAt(Collection<CategoryId> filed) {
        return StandingCategory.of(id).isEmpty() || filed.contains(id);
    }
}
