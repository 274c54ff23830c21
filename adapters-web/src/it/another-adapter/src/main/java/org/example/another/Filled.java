package org.example.another;

import org.observatoire.application.testing.Ports;
import org.observatoire.application.testing.memory.InMemoryObservatory;
import org.observatoire.application.testing.sample.SomeTerritories;

/**
 * The ports as this adapter fills them: the authorities its own way, the rest with the adapters in memory that the
 * application publishes, until it has one of its own for each.
 */
final class Filled {

    private Filled() {}

    static Ports ports() {
        Ports memory = new InMemoryObservatory().ports();
        return new Ports(
                memory.actions(),
                memory.catalogue(),
                memory.register(),
                memory.access(),
                memory.sessions(),
                memory.organisers(),
                memory.contacts(),
                memory.pictures(),
                memory.inspirations(),
                memory.editions(),
                memory.juries(),
                memory.backup(),
                memory.ballots(),
                memory.deliberations(),
                memory.archive(),
                memory.journal(),
                new OwnTerritories(SomeTerritories.all()),
                memory.darkroom(),
                memory.identifiers(),
                memory.unitOfWork());
    }
}
