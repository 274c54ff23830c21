package org.observatoire.application.jury;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.observatoire.application.port.ActionCatalogue.Entrant;
import org.observatoire.domain.action.ActionId;
import org.observatoire.domain.edition.AwardCategory;
import org.observatoire.domain.edition.NominationId;
import org.observatoire.domain.jury.CommitteeOpinion;

/**
 * The actions that a selector may have before them.
 *
 * @param open those that no conflict keeps them from, latest first
 * @param keptFrom those that one does
 * @param opinions what they said, by the nomination that it would be
 */
record Shelf(List<Entrant> open, List<Entrant> keptFrom, Map<NominationId, CommitteeOpinion> opinions) {

    ReadOwnOpinions.Progress progress(AwardCategory category) {
        List<Entrant> all = in(category);
        List<Entrant> asked = all.stream()
                .filter(entrant -> category.looksFirstAt(entrant.categories()))
                .toList();
        return new ReadOwnOpinions.Progress(
                category,
                asked.stream()
                        .filter(entrant -> opinionOn(category, entrant.id()).isPresent())
                        .count(),
                asked.size(),
                all.size() - asked.size(),
                keptFrom.stream()
                        .filter(entrant -> category.openTo(entrant.authority()))
                        .count());
    }

    /** What follows an action in a category; everything where that action is not there, or no longer. */
    List<Entrant> following(Optional<ActionId> after, AwardCategory category) {
        List<Entrant> all = in(category);
        List<ActionId> ids = all.stream().map(Entrant::id).toList();
        int next = after.map(ids::indexOf).orElse(-1) + 1;
        return all.subList(next, all.size());
    }

    Optional<CommitteeOpinion> opinionOn(AwardCategory category, ActionId action) {
        return Optional.ofNullable(opinions.get(new NominationId(category.id(), action)));
    }

    private List<Entrant> in(AwardCategory category) {
        return open.stream()
                .filter(entrant -> category.openTo(entrant.authority()))
                .sorted(Comparator.comparing(entrant -> !category.looksFirstAt(entrant.categories())))
                .toList();
    }
}
