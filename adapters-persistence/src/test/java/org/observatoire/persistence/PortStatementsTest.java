package org.observatoire.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.observatoire.application.actor.Actor;
import org.observatoire.application.testing.Ports;
import org.observatoire.domain.action.ActionId;
import org.observatoire.domain.territory.AuthorityId;
import org.observatoire.domain.territory.SearchableName;

/** How much the other ports ask of the database. */
class PortStatementsTest {

    private final TemporaryDatabase database = new TemporaryDatabase();
    private final Ports ports = database.ports();
    private final Statements statements = new Statements(database.units());

    @AfterEach
    void closeDatabase() {
        database.close();
    }

    @Test
    void readsNoTableWithoutAnIndex() {
        ActionId id = new ActionId("une");
        List<Runnable> questions = List.of(
                () -> ports.actions().find(id),
                () -> ports.access().bearer("empreinte"),
                () -> ports.access().tokensOf(new Actor.Organiser()),
                () -> ports.access().tokensOf(new Actor.Contributor(id)),
                () -> ports.contacts().of(id),
                () -> ports.inspirations().around(id),
                () -> ports.archive().recorded(2020),
                () -> ports.archive().awards(List.of(id)),
                () -> ports.journal().last(),
                () -> ports.journal().after(10, 10),
                () -> ports.territories().find(new AuthorityId("commune-67447")),
                () -> ports.territories().named(SearchableName.of("mont"), 20));

        for (Runnable question : questions) {
            for (String statement : statements.readBy(question)) {
                assertEquals(List.of(), statements.wholeTablesReadBy(statement), statement);
            }
        }
    }

    @Test
    void asksAsMuchForManyActionsAsForOne() {
        assertEquals(8, statements.readBy(() -> ports.actions().findAll(ids(1))).size());
        assertEquals(
                8, statements.readBy(() -> ports.actions().findAll(ids(500))).size());
        assertEquals(
                1, statements.readBy(() -> ports.archive().awards(ids(500))).size());
    }

    @Test
    void asksOnceForAllThatSurroundsAnAction() {
        assertEquals(
                1,
                statements
                        .readBy(() -> ports.inspirations().around(ids(1).get(0)))
                        .size());
    }

    private static List<ActionId> ids(int many) {
        return new ArrayList<>(
                IntStream.range(0, many).mapToObj(n -> new ActionId("a-" + n)).toList());
    }
}
