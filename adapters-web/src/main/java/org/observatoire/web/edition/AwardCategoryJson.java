package org.observatoire.web.edition;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.observatoire.application.edition.ReadEdition;
import org.observatoire.domain.edition.AwardCategory;
import org.observatoire.domain.edition.Grid;
import org.observatoire.domain.edition.NominationId;
import org.observatoire.domain.edition.Stage;
import org.observatoire.domain.wording.Coded;
import org.observatoire.domain.wording.Folding;
import org.observatoire.web.action.ActionJson;

/**
 * A category of an edition, as the API tells it.
 *
 * @param id its name
 * @param label how people read it
 * @param eligibleKinds the kinds of authority that it is open to; all where empty
 * @param eligibleSizes the sizes of authority that it is open to; all where empty
 * @param grid what jurors score
 * @param distinctions how many it gives of each, where that is known
 * @param nominees what is nominated in it, once that is public
 */
record AwardCategoryJson(
        String id,
        String label,
        List<String> eligibleKinds,
        List<String> eligibleSizes,
        List<CriterionJson> grid,
        Optional<Map<String, Integer>> distinctions,
        Optional<List<NomineeJson>> nominees) {

    /**
     * A nominee.
     *
     * @param nomination its nomination
     * @param action what is nominated
     */
    record NomineeJson(String nomination, ActionJson action) {}

    static AwardCategoryJson of(AwardCategory category, ReadEdition.Judged edition) {
        boolean named = edition.edition().stage().compareTo(Stage.JUDGING) >= 0;
        List<NomineeJson> nominees = edition.nominees().stream()
                .filter(nomination -> nomination.category().equals(category.id()))
                .map(nomination -> nominee(nomination, edition))
                .toList();
        return new AwardCategoryJson(
                category.id().value(),
                category.label(),
                category.eligibleKinds().stream().map(Coded::code).toList(),
                category.eligibleSizes().stream().map(Coded::code).toList(),
                category.grid().map(Grid::criteria).orElse(List.of()).stream()
                        .map(CriterionJson::of)
                        .toList(),
                Optional.of(Map.of(
                        "silver",
                        category.prizes().silver(),
                        "bronze",
                        category.prizes().bronze())),
                named ? Optional.of(nominees) : Optional.empty());
    }

    /** A category of an edition that was not judged here: its label is all that is known of it. */
    static AwardCategoryJson labelled(String label) {
        return new AwardCategoryJson(
                Folding.words(label, "-"), label, List.of(), List.of(), List.of(), Optional.empty(), Optional.empty());
    }

    private static NomineeJson nominee(NominationId nomination, ReadEdition.Judged edition) {
        return new NomineeJson(
                nomination.toString(), ActionJson.of(nomination.action(), edition.actions(), edition.authorities()));
    }
}
