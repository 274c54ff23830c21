package org.observatoire.application.testing.memory;

import java.util.Collection;
import org.observatoire.application.testing.Ports;
import org.observatoire.application.testing.sample.SomeTerritories;
import org.observatoire.domain.territory.LocalAuthority;

/**
 * A whole observatory in memory: every port over one store, for as many threads as wanted. Writing outside
 * {@link org.observatoire.application.port.UnitOfWork#write}, or one unit of work inside another, throws
 * {@link IllegalStateException}: both are bugs of the caller.
 */
public final class InMemoryObservatory {

    private final Ports ports;

    /** An empty observatory over {@link SomeTerritories}, with identifiers that are the same each time. */
    public InMemoryObservatory() {
        this(SomeTerritories.all(), 1);
    }

    /**
     * An empty observatory.
     *
     * @param territories the authorities it knows
     * @param seed what its identifiers are drawn from: the same seed, the same identifiers
     */
    public InMemoryObservatory(Collection<LocalAuthority> territories, long seed) {
        var unitOfWork = new InMemoryUnitOfWork();
        var known = new InMemoryTerritories(territories);
        this.ports = new Ports(
                new InMemoryActions(unitOfWork),
                new InMemoryActionCatalogue(unitOfWork, known),
                new InMemoryActionRegister(unitOfWork, known),
                new InMemoryAccess(unitOfWork),
                new InMemorySessions(unitOfWork),
                new InMemoryOrganisers(unitOfWork),
                new InMemoryContacts(unitOfWork),
                new InMemoryPictures(unitOfWork),
                new InMemoryInspirations(unitOfWork),
                new InMemoryEditions(unitOfWork),
                new InMemoryJuries(unitOfWork),
                new InMemoryBackup(unitOfWork),
                new InMemoryBallots(unitOfWork),
                new InMemoryDeliberations(unitOfWork),
                new InMemoryPalmaresArchive(unitOfWork),
                new InMemoryJournal(unitOfWork),
                known,
                new InMemoryDarkroom(),
                new SeededIdentifiers(seed),
                unitOfWork);
    }

    /**
     * Its ports.
     *
     * @return always the same
     */
    public Ports ports() {
        return ports;
    }
}
