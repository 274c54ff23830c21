package org.observatoire.application.testing.memory;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.observatoire.application.port.Actions;
import org.observatoire.domain.action.Action;
import org.observatoire.domain.action.ActionId;

final class InMemoryActions implements Actions {

    private final InMemoryUnitOfWork unitOfWork;

    InMemoryActions(InMemoryUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    @Override
    public void addAll(List<Action> actions) {
        Map<ActionId, Action> kept = unitOfWork.written().actions();
        for (Action action : actions) {
            if (kept.putIfAbsent(action.id(), action) != null) {
                throw new IllegalStateException("action: " + action.id() + " is taken");
            }
        }
    }

    @Override
    public void replace(Action action) {
        Map<ActionId, Action> actions = unitOfWork.written().actions();
        Action before = actions.get(action.id());
        if (before == null || before.revision() + 1 != action.revision()) {
            throw new IllegalStateException(
                    "action: revision " + action.revision() + " of " + action.id() + " does not follow");
        }
        actions.put(action.id(), action);
    }

    @Override
    public Optional<Action> find(ActionId id) {
        return Optional.ofNullable(unitOfWork.seen().actions().get(id));
    }

    @Override
    public Map<ActionId, Action> findAll(Collection<ActionId> ids) {
        return ids.stream()
                .distinct()
                .flatMap(id -> find(id).stream())
                .collect(Collectors.toUnmodifiableMap(Action::id, Function.identity()));
    }
}
