package org.observatoire.application.action;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.observatoire.application.actor.Actor;
import org.observatoire.application.actor.Permission;
import org.observatoire.application.actor.Policy;
import org.observatoire.application.outcome.Outcome;
import org.observatoire.application.outcome.Refusal;
import org.observatoire.application.port.Actions;
import org.observatoire.application.port.Inspirations;
import org.observatoire.application.port.PalmaresArchive;
import org.observatoire.application.port.Pictures;
import org.observatoire.application.port.Territories;
import org.observatoire.application.port.UnitOfWork;
import org.observatoire.domain.action.Action;
import org.observatoire.domain.action.ActionId;
import org.observatoire.domain.action.Editorial;
import org.observatoire.domain.action.LifeEvent;
import org.observatoire.domain.category.Observation;
import org.observatoire.domain.category.Reading;
import org.observatoire.domain.category.StandingCategory;
import org.observatoire.domain.inspiration.InspirationGraph;
import org.observatoire.domain.inspiration.Reuse;
import org.observatoire.domain.territory.AuthorityId;
import org.observatoire.domain.territory.LocalAuthority;

/** Anyone reads the sheet of a published action; its contributor and the organiser, of any. */
public final class ReadAction {

    private final Actions actions;
    private final Pictures pictures;
    private final Inspirations inspirations;
    private final PalmaresArchive archive;
    private final Territories territories;
    private final InstantSource clock;
    private final UnitOfWork unitOfWork;

    /**
     * The use case.
     *
     * @param actions the actions
     * @param pictures what they look like
     * @param inspirations who borrowed from whom
     * @param archive what was distinguished
     * @param territories the authorities
     * @param clock what time it is
     * @param unitOfWork reads as one
     */
    public ReadAction(
            Actions actions,
            Pictures pictures,
            Inspirations inspirations,
            PalmaresArchive archive,
            Territories territories,
            InstantSource clock,
            UnitOfWork unitOfWork) {
        this.actions = actions;
        this.pictures = pictures;
        this.inspirations = inspirations;
        this.archive = archive;
        this.territories = territories;
        this.clock = clock;
        this.unitOfWork = unitOfWork;
    }

    /**
     * Reads an action.
     *
     * @param actor who asks
     * @param id which action
     * @return the action in full; not found where it is not public and whoever asks may not read it, withdrawn where it
     *     was public
     */
    public Outcome<ActionInFull> read(Actor actor, ActionId id) {
        return unitOfWork.read(() -> actions.find(id)
                .map(action -> read(actor, action))
                .orElseGet(() -> Outcome.refused(Refusal.NOT_FOUND)));
    }

    private Outcome<ActionInFull> read(Actor actor, Action action) {
        boolean readable = action.published()
                || Policy.objectionTo(actor, Permission.READ_UNPUBLISHED, action.id())
                        .isEmpty();
        if (readable) {
            return Outcome.done(inFull(action));
        }
        boolean tombstone = action.standing() == Editorial.Standing.WITHDRAWN;
        return Outcome.refused(tombstone ? Refusal.WITHDRAWN : Refusal.NOT_FOUND);
    }

    private ActionInFull inFull(Action action) {
        InspirationGraph graph = new InspirationGraph(inspirations.around(action.id()));
        Map<ActionId, Action> kin = actions.findAll(kinOf(action.id(), graph));
        Map<AuthorityId, LocalAuthority> known = territories.findAll(authoritiesAround(action, kin.values()));
        LocalAuthority authority = known.get(action.sheet().authority());
        Map<AuthorityId, LocalAuthority> around = new HashMap<>(known);
        around.putAll(territories.findAll(authority.areas()));
        LocalDate today = Today.in(clock);
        Map<ActionId, LocalAuthority> borrowers = borrowers(graph.descendants(action.id()), kin, known);
        Observation observation = new Observation(action, authority, relayers(action, known), borrowers, today);
        List<Reading> readings = Stream.of(StandingCategory.values())
                .map(category -> category.read(observation))
                .toList();
        return new ActionInFull(
                action,
                authority,
                action.sheet().life().status(today),
                readings,
                shown(graph.borrowedBy(action.id()), Reuse::lender, kin),
                shown(graph.lentBy(action.id()), Reuse::borrower, kin),
                archive.awards(List.of(action.id())).getOrDefault(action.id(), List.of()),
                pictures.of(action.id()),
                around);
    }

    private static Set<ActionId> kinOf(ActionId id, InspirationGraph graph) {
        Set<ActionId> kin = new HashSet<>(graph.descendants(id));
        graph.borrowedBy(id).forEach(reuse -> kin.add(reuse.lender()));
        return kin;
    }

    private static Set<AuthorityId> authoritiesAround(Action action, Collection<Action> kin) {
        Set<AuthorityId> ids = new HashSet<>(Set.of(action.sheet().authority()));
        relayersNamed(action).forEach(ids::add);
        kin.stream()
                .filter(Action::published)
                .forEach(one -> ids.add(one.sheet().authority()));
        return ids;
    }

    private static Stream<AuthorityId> relayersNamed(Action action) {
        return action.sheet().life().done(LifeEvent.Relayed.class).flatMap(event -> event.authority().stream());
    }

    private static Map<AuthorityId, LocalAuthority> relayers(Action action, Map<AuthorityId, LocalAuthority> known) {
        return relayersNamed(action)
                .distinct()
                .filter(known::containsKey)
                .collect(Collectors.toMap(Function.identity(), known::get));
    }

    private static Map<ActionId, LocalAuthority> borrowers(
            Set<ActionId> descendants, Map<ActionId, Action> kin, Map<AuthorityId, LocalAuthority> known) {
        return descendants.stream()
                .flatMap(id -> Optional.ofNullable(kin.get(id)).stream())
                .filter(Action::published)
                .collect(Collectors.toMap(
                        Action::id, borrower -> known.get(borrower.sheet().authority())));
    }

    private static List<ActionInFull.Kin> shown(
            List<Reuse> reuses, Function<Reuse, ActionId> other, Map<ActionId, Action> kin) {
        return reuses.stream()
                .filter(reuse -> wasPublic(kin.get(other.apply(reuse))))
                .map(reuse -> new ActionInFull.Kin(
                        reuse, Optional.of(kin.get(other.apply(reuse))).filter(Action::published)))
                .toList();
    }

    private static boolean wasPublic(Action action) {
        return action.published() || action.standing() == Editorial.Standing.WITHDRAWN;
    }
}
