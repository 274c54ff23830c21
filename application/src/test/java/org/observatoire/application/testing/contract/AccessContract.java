package org.observatoire.application.testing.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.observatoire.application.actor.Actor;
import org.observatoire.application.actor.OrganiserId;
import org.observatoire.application.testing.sample.SomeEdition;
import org.observatoire.domain.action.ActionId;
import org.observatoire.domain.jury.JurorId;

/** The contract of {@link org.observatoire.application.port.Access}. */
public interface AccessContract extends PortContract {

    /** An organiser. */
    Actor ORGANISER = new Actor.Organiser();

    @Test
    default void recognisesTheBearerOfATokenGranted() {
        Actor contributor = new Actor.Contributor(Given.someAction(ports(), "la-sienne"));

        Given.kept(ports(), () -> {
            ports().access().grant("a1", ORGANISER);
            ports().access().grant("b2", contributor);
        });

        assertEquals(Optional.of(ORGANISER), ports().access().bearer("a1"));
        assertEquals(Optional.of(contributor), ports().access().bearer("b2"));
    }

    @Test
    default void knowsNoBearerOfATokenNeverGranted() {
        Given.kept(ports(), () -> ports().access().grant("a1", ORGANISER));

        assertEquals(Optional.empty(), ports().access().bearer("a2"));
        assertEquals(Optional.empty(), ports().access().bearer("A1"));
        assertEquals(Optional.empty(), ports().access().bearer("a1 "));
        assertEquals(Optional.empty(), ports().access().bearer(""));
        assertEquals(Optional.empty(), ports().access().bearer("' OR '1'='1"));
    }

    @Test
    default void knowsNoBearerOfATokenRevoked() {
        Given.kept(ports(), () -> ports().access().grant("a1", ORGANISER));

        Given.kept(ports(), () -> ports().access().revoke("a1"));

        assertEquals(Optional.empty(), ports().access().bearer("a1"));
        assertEquals(Set.of(), ports().access().tokensOf(ORGANISER));
    }

    @Test
    default void revokesOneTokenAndLeavesTheOthers() {
        Given.kept(ports(), () -> {
            ports().access().grant("a1", ORGANISER);
            ports().access().grant("a2", ORGANISER);
        });

        Given.kept(ports(), () -> ports().access().revoke("a1"));

        assertEquals(Set.of("a2"), ports().access().tokensOf(ORGANISER));
        assertEquals(Optional.of(ORGANISER), ports().access().bearer("a2"));
    }

    @Test
    default void revokesATokenUnknownWithoutAWord() {
        Given.kept(ports(), () -> ports().access().revoke("jamais-donne"));

        assertEquals(Optional.empty(), ports().access().bearer("jamais-donne"));
    }

    @Test
    default void listsTheTokensOfOneActorAlone() {
        ActionId one = Given.someAction(ports(), "une");
        ActionId other = Given.someAction(ports(), "une-autre");
        Given.kept(ports(), () -> {
            ports().access().grant("a1", ORGANISER);
            ports().access().grant("b1", new Actor.Contributor(one));
            ports().access().grant("b2", new Actor.Contributor(one));
            ports().access().grant("c1", new Actor.Contributor(other));
        });

        assertEquals(Set.of("a1"), ports().access().tokensOf(ORGANISER));
        assertEquals(Set.of("b1", "b2"), ports().access().tokensOf(new Actor.Contributor(one)));
        assertEquals(Set.of("c1"), ports().access().tokensOf(new Actor.Contributor(other)));
        assertEquals(Set.of(), ports().access().tokensOf(new Actor.Contributor(new ActionId("aucune"))));
    }

    @Test
    default void tellsOrganisersApart() {
        Actor second = new Actor.Organiser(new OrganiserId("second"));
        Given.kept(ports(), () -> {
            ports().access().grant("a1", ORGANISER);
            ports().access().grant("a2", second);
        });

        assertEquals(Optional.of(ORGANISER), ports().access().bearer("a1"));
        assertEquals(Optional.of(second), ports().access().bearer("a2"));
        assertEquals(Set.of("a1"), ports().access().tokensOf(ORGANISER));
        assertEquals(Set.of("a2"), ports().access().tokensOf(second));
        assertEquals(Set.of(ORGANISER, second), ports().access().organisers());

        Given.kept(ports(), () -> ports().access().revoke("a1"));

        assertEquals(Set.of(second), ports().access().organisers());
    }

    @Test
    default void grantsAgainATokenOnceRevoked() {
        Given.kept(ports(), () -> ports().access().grant("a1", ORGANISER));
        Given.kept(ports(), () -> ports().access().revoke("a1"));

        Given.kept(ports(), () -> ports().access().grant("a1", ORGANISER));

        assertEquals(Optional.of(ORGANISER), ports().access().bearer("a1"));
    }

    @Test
    default void recognisesJurorsAndSelectorsInTheirEdition() {
        GivenPrize.judging(ports(), SomeEdition.graded(2026));
        GivenPrize.judging(ports(), SomeEdition.graded(2027));
        GivenPrize.jurors(ports(), 2026, 2);
        GivenPrize.jurors(ports(), 2027, 1);
        Given.kept(ports(), () -> ports().juries().keep(2026, GivenPrize.selector("s1")));
        Actor juror = new Actor.Juror(2026, new JurorId("j1"));
        Actor neighbour = new Actor.Juror(2026, new JurorId("j2"));
        Actor namesake = new Actor.Juror(2027, new JurorId("j1"));
        Actor selector = new Actor.Selector(2026, new JurorId("s1"));

        Given.kept(ports(), () -> {
            ports().access().grant("a1", juror);
            ports().access().grant("a2", neighbour);
            ports().access().grant("a3", namesake);
            ports().access().grant("a4", selector);
            ports().access().grant("a5", ORGANISER);
        });

        assertEquals(Optional.of(juror), ports().access().bearer("a1"));
        assertEquals(Optional.of(namesake), ports().access().bearer("a3"));
        assertEquals(Optional.of(selector), ports().access().bearer("a4"));
        assertEquals(Set.of("a1"), ports().access().tokensOf(juror));
        assertEquals(Set.of("a2"), ports().access().tokensOf(neighbour));
        assertEquals(Set.of("a4"), ports().access().tokensOf(selector));
        assertEquals(Set.of("a5"), ports().access().tokensOf(ORGANISER));
        assertEquals(Set.of(juror, neighbour, selector), ports().access().bearersIn(2026));
        assertEquals(Set.of(namesake), ports().access().bearersIn(2027));
        assertEquals(Set.of(), ports().access().bearersIn(2028));

        Given.kept(ports(), () -> ports().access().revoke("a2"));

        assertEquals(Set.of(juror, selector), ports().access().bearersIn(2026));
    }
}
