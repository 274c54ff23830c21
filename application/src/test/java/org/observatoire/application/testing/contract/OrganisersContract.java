package org.observatoire.application.testing.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.observatoire.application.actor.OrganiserId;
import org.observatoire.application.port.Organisers;

/** The contract of {@link Organisers}. */
public interface OrganisersContract extends PortContract {

    /** An organiser. */
    Organisers.Named ONE = new Organisers.Named(new OrganiserId("b"), "Organisatrice 1");

    /** Another one. */
    Organisers.Named OTHER = new Organisers.Named(new OrganiserId("a"), "Organisateur 2");

    @Test
    default void findsThoseKeptAndNobodyElse() {
        kept(ONE, OTHER);

        assertEquals(Optional.of(ONE), ports().organisers().find(ONE.id()));
        assertEquals(Optional.empty(), ports().organisers().find(OrganiserId.FIRST));
    }

    @Test
    default void listsThemByIdentity() {
        kept(ONE, OTHER);

        assertEquals(List.of(OTHER, ONE), ports().organisers().all());
    }

    @Test
    default void keepsAnotherNameInPlaceOfTheFirst() {
        kept(ONE, OTHER);
        Organisers.Named renamed = new Organisers.Named(ONE.id(), "Organisatrice d’un autre nom");

        kept(renamed);

        assertEquals(List.of(OTHER, renamed), ports().organisers().all());
    }

    @Test
    default void erasesOneAndLeavesTheOthers() {
        kept(ONE, OTHER);

        Given.kept(ports(), () -> ports().organisers().erase(ONE.id()));

        assertEquals(List.of(OTHER), ports().organisers().all());
        assertEquals(Optional.empty(), ports().organisers().find(ONE.id()));
    }

    @Test
    default void erasesNobodyWithoutAWord() {
        kept(ONE);

        Given.kept(ports(), () -> ports().organisers().erase(OTHER.id()));

        assertEquals(List.of(ONE), ports().organisers().all());
    }

    private void kept(Organisers.Named... organisers) {
        Given.kept(ports(), () -> List.of(organisers).forEach(ports().organisers()::keep));
    }
}
