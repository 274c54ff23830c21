package org.observatoire.application.port;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.observatoire.domain.action.Action;
import org.observatoire.domain.action.ActionId;

/** The actions, whatever their standing. Writes belong inside {@link UnitOfWork#write}. */
public interface Actions {

    /**
     * Keeps a new action.
     *
     * @param action an action whose identity is not taken; taking one that is is a bug
     */
    default void add(Action action) {
        addAll(List.of(action));
    }

    /**
     * Keeps new actions, all or none, for a fixed number of statements.
     *
     * @param actions actions whose identities are not taken; taking one that is is a bug
     */
    void addAll(List<Action> actions);

    /**
     * Keeps the next revision of an action.
     *
     * @param action an action kept at the revision just before; anything else is a bug
     */
    void replace(Action action);

    /**
     * An action by its identity.
     *
     * @param id the identity
     * @return the action at its last revision
     */
    Optional<Action> find(ActionId id);

    /**
     * Several actions, for a fixed number of statements.
     *
     * @param ids their identities
     * @return those that exist, by identity
     */
    Map<ActionId, Action> findAll(Collection<ActionId> ids);
}
