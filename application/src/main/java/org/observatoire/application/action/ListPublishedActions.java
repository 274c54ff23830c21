package org.observatoire.application.action;

import java.util.List;
import java.util.Optional;
import org.observatoire.application.port.ActionCatalogue;
import org.observatoire.application.port.UnitOfWork;
import org.observatoire.domain.action.ActionId;

/** Lists every published action, for site maps and exports. */
public final class ListPublishedActions {

    private final ActionCatalogue catalogue;
    private final UnitOfWork unitOfWork;

    /**
     * The use case.
     *
     * @param catalogue the published actions
     * @param unitOfWork reads as one
     */
    public ListPublishedActions(ActionCatalogue catalogue, UnitOfWork unitOfWork) {
        this.catalogue = catalogue;
        this.unitOfWork = unitOfWork;
    }

    /**
     * Some of the published actions, by identity.
     *
     * @param after the last one already known
     * @param limit how many at most, 1 or more
     * @return those that follow; fewer than the limit at the end
     */
    public List<ActionCatalogue.Listed> list(Optional<ActionId> after, int limit) {
        return unitOfWork.read(() -> catalogue.listed(after, limit));
    }
}
