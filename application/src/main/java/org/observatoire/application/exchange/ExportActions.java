package org.observatoire.application.exchange;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.observatoire.application.action.Today;
import org.observatoire.application.port.ActionCatalogue;
import org.observatoire.application.port.ActionCatalogue.Listed;
import org.observatoire.application.port.Actions;
import org.observatoire.application.port.Inspirations;
import org.observatoire.application.port.PalmaresArchive;
import org.observatoire.application.port.Territories;
import org.observatoire.application.port.UnitOfWork;
import org.observatoire.domain.action.Action;
import org.observatoire.domain.action.ActionId;
import org.observatoire.domain.action.Status;
import org.observatoire.domain.inspiration.Reuse;
import org.observatoire.domain.palmares.Award;
import org.observatoire.domain.territory.AuthorityId;
import org.observatoire.domain.territory.LocalAuthority;

/** Anyone takes away the published actions, part by part, however many there are. */
public final class ExportActions {

    private final ActionCatalogue catalogue;
    private final Actions actions;
    private final Inspirations inspirations;
    private final PalmaresArchive archive;
    private final Territories territories;
    private final InstantSource clock;
    private final UnitOfWork unitOfWork;

    /**
     * The use case.
     *
     * @param catalogue which actions are published
     * @param actions what they say
     * @param inspirations who borrowed from whom
     * @param archive what was distinguished
     * @param territories the authorities
     * @param clock what time it is
     * @param unitOfWork reads each part as one
     */
    public ExportActions(
            ActionCatalogue catalogue,
            Actions actions,
            Inspirations inspirations,
            PalmaresArchive archive,
            Territories territories,
            InstantSource clock,
            UnitOfWork unitOfWork) {
        this.catalogue = catalogue;
        this.actions = actions;
        this.inspirations = inspirations;
        this.archive = archive;
        this.territories = territories;
        this.clock = clock;
        this.unitOfWork = unitOfWork;
    }

    /**
     * A published action, to be taken away.
     *
     * @param action the action
     * @param authority who carried it
     * @param status what became of it, today
     * @param inspiredBy what it borrowed from actions that are published too
     * @param awards what it was distinguished with in palmarès that are public
     */
    public record Exported(
            Action action, LocalAuthority authority, Status status, List<Reuse> inspiredBy, List<Award> awards) {}

    /**
     * Some of the published actions.
     *
     * @param actions them, by identity
     * @param areas the départements and regions of their authorities, by code
     * @param next the last of them, after which the next part begins; absent from the last part
     */
    public record Part(List<Exported> actions, Map<AuthorityId, LocalAuthority> areas, Optional<ActionId> next) {}

    /**
     * Takes a part. Each part is read as one; what is published or corrected between two parts may show in the later one.
     *
     * @param after the last action already taken, nothing to begin
     * @param limit how many at most, 1 or more
     * @return the actions that follow
     */
    public Part export(Optional<ActionId> after, int limit) {
        return unitOfWork.read(() -> {
            List<ActionId> listed =
                    catalogue.listed(after, limit).stream().map(Listed::id).toList();
            Optional<ActionId> next =
                    listed.size() < limit ? Optional.empty() : Optional.of(listed.get(listed.size() - 1));
            return part(listed, next);
        });
    }

    private Part part(List<ActionId> listed, Optional<ActionId> next) {
        Map<ActionId, Action> found = actions.findAll(listed);
        Map<ActionId, List<Award>> awards = archive.awards(listed);
        Map<ActionId, List<Reuse>> borrowed = borrowed(listed);
        Map<AuthorityId, LocalAuthority> carriers = territories.findAll(found.values().stream()
                .map(action -> action.sheet().authority())
                .collect(Collectors.toSet()));
        LocalDate today = Today.in(clock);
        List<Exported> exported = listed.stream()
                .map(found::get)
                .map(action -> new Exported(
                        action,
                        carriers.get(action.sheet().authority()),
                        action.sheet().life().status(today),
                        borrowed.getOrDefault(action.id(), List.of()),
                        awards.getOrDefault(action.id(), List.of())))
                .toList();
        return new Part(exported, areas(carriers), next);
    }

    private Map<ActionId, List<Reuse>> borrowed(List<ActionId> listed) {
        List<Reuse> reuses = inspirations.borrowedBy(listed);
        Set<ActionId> lenders = reuses.stream().map(Reuse::lender).collect(Collectors.toCollection(HashSet::new));
        Map<ActionId, Action> known = actions.findAll(lenders);
        lenders.removeIf(
                lender -> !known.containsKey(lender) || !known.get(lender).published());
        return reuses.stream()
                .filter(reuse -> lenders.contains(reuse.lender()))
                .collect(Collectors.groupingBy(Reuse::borrower));
    }

    private Map<AuthorityId, LocalAuthority> areas(Map<AuthorityId, LocalAuthority> carriers) {
        Set<AuthorityId> named = carriers.values().stream()
                .flatMap(authority -> authority.areas().stream())
                .collect(Collectors.toSet());
        return new HashMap<>(territories.findAll(named));
    }
}
