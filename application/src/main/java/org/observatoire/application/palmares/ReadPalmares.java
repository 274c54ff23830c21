package org.observatoire.application.palmares;

import java.util.Collection;
import java.util.List;
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
     * @param palmares the palmarès, recorded or proclaimed
     * @param actions its actions that are still public, by identity
     * @param authorities who carried them, and their départements and regions
     */
    public record Told(Kept palmares, Map<ActionId, Action> actions, Map<AuthorityId, LocalAuthority> authorities) {}

    /** How a palmarès is known. */
    public sealed interface Kept {}

    /**
     * From public sources.
     *
     * @param record the record
     */
    public record Recorded(RecordedPalmares record) implements Kept {}

    /**
     * From the ballots cast here.
     *
     * @param versions the proclamation and its corrections, first to last
     */
    public record Judged(List<PalmaresArchive.Proclaimed> versions) implements Kept {

        /**
         * The version that holds.
         *
         * @return the last one
         */
        public PalmaresArchive.Proclaimed current() {
            return versions.get(versions.size() - 1);
        }
    }

    /**
     * Reads a palmarès.
     *
     * @param year the year of the edition
     * @return the palmarès; not found when there is none for that year
     */
    public Outcome<Told> read(int year) {
        return unitOfWork.read(() -> {
            List<PalmaresArchive.Proclaimed> versions = archive.proclaimed(year);
            if (!versions.isEmpty()) {
                Judged judged = new Judged(versions);
                return Outcome.done(told(judged, judged.current().nominees()));
            }
            return archive.recorded(year)
                    .map(record -> Outcome.done(told(new Recorded(record), record.actions())))
                    .orElseGet(() -> Outcome.refused(Refusal.NOT_FOUND));
        });
    }

    private Told told(Kept palmares, Collection<ActionId> named) {
        Map<ActionId, Action> published = actions.findAll(named).values().stream()
                .filter(Action::published)
                .collect(Collectors.toMap(Action::id, Function.identity()));
        return new Told(palmares, published, CarriersOf.actions(published.values(), territories));
    }
}
