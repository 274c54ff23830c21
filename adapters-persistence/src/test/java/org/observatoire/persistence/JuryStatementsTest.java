package org.observatoire.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.observatoire.application.actor.Actor;
import org.observatoire.application.outcome.Outcome;
import org.observatoire.application.testing.Ports;
import org.observatoire.application.testing.UseCases;
import org.observatoire.application.testing.sample.SomeActions;
import org.observatoire.application.testing.sample.SomeClock;
import org.observatoire.application.testing.sample.SomeEdition;
import org.observatoire.application.testing.sample.SomeSheet;
import org.observatoire.domain.edition.Edition;
import org.observatoire.domain.edition.NominationId;
import org.observatoire.domain.edition.Stage;
import org.observatoire.domain.jury.Ballot;
import org.observatoire.domain.jury.Judgement;
import org.observatoire.domain.jury.Juror;
import org.observatoire.domain.jury.JurorId;

/** How much the screens of a jury ask of the database: as much for forty files as for one. */
class JuryStatementsTest {

    private static final Actor ORGANISER = new Actor.Organiser();

    private final TemporaryDatabase database = new TemporaryDatabase();
    private final Ports ports = database.ports();
    private final UseCases uses = new UseCases(ports, new SomeClock());
    private final Statements statements = new Statements(database.units());

    @AfterEach
    void closeDatabase() {
        database.close();
    }

    @Test
    void eachScreenAsksAsMuchForFortyFilesAsForOne() {
        edition(2026, 1, 1);
        edition(2027, 40, 12);
        for (Map.Entry<String, Screen> screen : screens().entrySet()) {
            List<String> few = statements.readBy(() -> screen.getValue().read(2026));
            List<String> many = statements.readBy(() -> screen.getValue().read(2027));
            assertEquals(few.size(), many.size(), screen.getKey());
            assertTrue(many.size() <= 40, () -> screen.getKey() + " asks " + many.size());
        }
    }

    /** What a page begins with. */
    private interface Screen {
        Outcome<?> read(int year);
    }

    private Map<String, Screen> screens() {
        return Map.of(
                "own ballots",
                year -> uses.readOwnBallots().read(new Actor.Juror(year, new JurorId("j1")), year),
                "progress",
                year -> uses.followProgress().read(ORGANISER, year),
                "deliberation",
                year -> uses.readDeliberation().read(ORGANISER, year));
    }

    private void edition(int year, int nominees, int jurors) {
        database.units().write(() -> {
            ports.editions().add(Edition.at(SomeEdition.graded(year), Stage.DELIBERATION));
            for (int juror = 1; juror <= jurors; juror++) {
                ports.juries()
                        .keep(year, new Juror(new JurorId("j" + juror), "Jurée", Optional.empty(), Juror.Role.JUROR));
            }
            for (int nominee = 0; nominee < nominees; nominee++) {
                String action = "a-" + year + "-" + nominee;
                ports.actions().add(SomeActions.published(action, SomeSheet.titled(action)));
                NominationId nomination = NominationId.of("reach." + action);
                ports.editions().nominate(year, nomination);
                for (int juror = 1; juror <= jurors; juror++) {
                    ports.ballots()
                            .keep(
                                    year,
                                    new Ballot(
                                            new JurorId("j" + juror),
                                            nomination,
                                            new Judgement.Graded(juror % 3),
                                            "Un mot",
                                            true));
                }
            }
            return Outcome.done(true);
        });
    }
}
