package org.observatoire.application.action;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.observatoire.application.port.ActionRegister;
import org.observatoire.application.port.Actions;
import org.observatoire.domain.action.Action;
import org.observatoire.domain.action.ActionId;
import org.observatoire.domain.action.Resemblance;

/** The published actions that look most like others, asked for all of them at once. */
final class NearDuplicates {

    private static final int CONSIDERED = 20;
    private static final int SHOWN = 4;

    private final ActionRegister register;
    private final Actions actions;

    NearDuplicates(ActionRegister register, Actions actions) {
        this.register = register;
        this.actions = actions;
    }

    /** Those of each action, the strongest likeness first. */
    Map<ActionId, List<NearDuplicate>> of(Collection<Action> some) {
        Map<ActionId, Set<ActionId>> alike = register.alike(some, CONSIDERED);
        Map<ActionId, Action> known =
                actions.findAll(alike.values().stream().flatMap(Set::stream).collect(Collectors.toSet()));
        return some.stream()
                .collect(Collectors.toMap(
                        Action::id, one -> nearest(one, alike.getOrDefault(one.id(), Set.of()), known)));
    }

    private static List<NearDuplicate> nearest(Action one, Set<ActionId> alike, Map<ActionId, Action> known) {
        return alike.stream()
                .map(known::get)
                .map(other -> resembling(one, other))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(NearDuplicate::resemblance, Resemblance.STRONGEST_FIRST)
                        .thenComparing(near -> near.action().id()))
                .limit(SHOWN)
                .toList();
    }

    private static Optional<NearDuplicate> resembling(Action one, Action other) {
        return Resemblance.between(one.sheet(), other.sheet())
                .map(resemblance -> new NearDuplicate(other, resemblance));
    }
}
