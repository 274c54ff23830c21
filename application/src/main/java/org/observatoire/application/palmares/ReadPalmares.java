package org.observatoire.application.palmares;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.observatoire.application.outcome.Outcome;
import org.observatoire.application.outcome.Refusal;
import org.observatoire.application.port.Actions;
import org.observatoire.application.port.PalmaresArchive;
import org.observatoire.application.port.Territories;
import org.observatoire.application.port.UnitOfWork;
import org.observatoire.domain.action.Action;
import org.observatoire.domain.action.ActionId;
import org.observatoire.domain.palmares.RecordedPalmares;
import org.observatoire.domain.territory.AuthorityId;
import org.observatoire.domain.territory.LocalAuthority;

/** Anyone reads the palmarès of an edition. */
public final class ReadPalmares {

    private final PalmaresArchive archive;
    private final Actions actions;
    private final Territories territories;
    private final UnitOfWork unitOfWork;

    /**
     * The use case.
     *
     * @param archive the palmarès
     * @param actions the actions
     * @param territories the authorities
     * @param unitOfWork reads as one
     */
    public ReadPalmares(PalmaresArchive archive, Actions actions, Territories territories, UnitOfWork unitOfWork) {
        this.archive = archive;
        this.actions = actions;
        this.territories = territories;
        this.unitOfWork = unitOfWork;
    }

    /**
     * A palmarès and those that it names.
     *
     * @param palmares the record
     * @param actions its actions that are still public, by identity
     * @param authorities who carried them, and their départements and regions
     */
    public record Told(
            RecordedPalmares palmares, Map<ActionId, Action> actions, Map<AuthorityId, LocalAuthority> authorities) {}

    /**
     * Reads a palmarès.
     *
     * @param year the year of the edition
     * @return the palmarès; not found when there is none for that year
     */
    public Outcome<Told> read(int year) {
        return unitOfWork.read(() -> archive.recorded(year)
                .map(palmares -> Outcome.done(told(palmares)))
                .orElseGet(() -> Outcome.refused(Refusal.NOT_FOUND)));
    }

    private Told told(RecordedPalmares palmares) {
        Map<ActionId, Action> published = actions.findAll(palmares.actions()).values().stream()
                .filter(Action::published)
                .collect(Collectors.toMap(Action::id, Function.identity()));
        return new Told(palmares, published, around(published.values()));
    }

    private Map<AuthorityId, LocalAuthority> around(Collection<Action> published) {
        Map<AuthorityId, LocalAuthority> carriers = territories.findAll(
                published.stream().map(action -> action.sheet().authority()).collect(Collectors.toSet()));
        Map<AuthorityId, LocalAuthority> around = new HashMap<>(territories.findAll(carriers.values().stream()
                .flatMap(authority -> authority.areas().stream())
                .collect(Collectors.toSet())));
        around.putAll(carriers);
        return around;
    }
}
