package org.observatoire.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.observatoire.application.actor.Actor;
import org.observatoire.application.actor.OrganiserId;
import org.observatoire.application.jury.ReadOwnOpinions;
import org.observatoire.application.jury.ReadSelection;
import org.observatoire.application.outcome.Outcome;
import org.observatoire.application.testing.Ports;
import org.observatoire.application.testing.UseCases;
import org.observatoire.application.testing.sample.SomeActions;
import org.observatoire.application.testing.sample.SomeClock;
import org.observatoire.application.testing.sample.SomeEdition;
import org.observatoire.application.testing.sample.SomePictures;
import org.observatoire.application.testing.sample.SomeProclamation;
import org.observatoire.application.testing.sample.SomeSheet;
import org.observatoire.domain.action.ActionId;
import org.observatoire.domain.action.CategoryId;
import org.observatoire.domain.action.Likeness;
import org.observatoire.domain.edition.Edition;
import org.observatoire.domain.edition.NominationId;
import org.observatoire.domain.jury.Ballot;
import org.observatoire.domain.jury.CommitteeOpinion;
import org.observatoire.domain.jury.Judgement;
import org.observatoire.domain.jury.Juror;
import org.observatoire.domain.jury.JurorId;
import org.observatoire.domain.territory.AuthorityId;
import org.observatoire.domain.territory.SearchableName;

/** How much the other ports ask of the database. */
class PortStatementsTest {

    private static final JurorId JUROR = new JurorId("j1");
    private static final JurorId SELECTOR = new JurorId("s1");
    private static final Optional<AuthorityId> NANTES = Optional.of(new AuthorityId("commune-44109"));

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
                () -> ports.access().bearersIn(2026),
                () -> ports.access().organisers(),
                () -> ports.organisers().find(OrganiserId.FIRST),
                () -> ports.sessions().find("empreinte"),
                () -> ports.access().tokensOf(new Actor.Contributor(id)),
                () -> ports.contacts().of(id),
                () -> ports.pictures().of(id),
                () -> ports.pictures().bearers(SomePictures.numbered(1).id()),
                () -> ports.pictures().print(SomePictures.numbered(1).id(), 640),
                () -> ports.inspirations().around(id),
                () -> ports.inspirations().borrowedBy(List.of(id)),
                () -> ports.catalogue()
                        .alike(List.of(Likeness.of(SomeSheet.titled("Une").sheet()))),
                () -> ports.access().tokensOf(new Actor.Juror(2026, JUROR)),
                () -> ports.editions().find(2026),
                () -> ports.editions().nominations(2026),
                () -> ports.juries().find(2026, JUROR),
                () -> ports.juries().invited(2026),
                () -> ports.juries().recusals(2026),
                () -> ports.juries().shares(2026),
                () -> ports.juries().opinions(2026),
                () -> ports.ballots().find(2026, JUROR, NominationId.of("reach.une")),
                () -> ports.ballots().castBy(2026, JUROR),
                () -> ports.ballots().cast(2026),
                () -> ports.deliberations().find(2026),
                () -> ports.catalogue().entrants(),
                () -> ports.archive().recorded(2020),
                () -> ports.archive().proclaimed(2026),
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
    void asksAsMuchForAWholeEditionAsForAnEmptyOne() {
        Map<Integer, Runnable> questions = Map.of(
                6, () -> ports.editions().find(2026),
                7, () -> ports.editions().all(),
                2, () -> ports.ballots().cast(2026),
                3, () -> ports.archive().proclaimed(2026));
        questions.forEach((statements, question) ->
                assertEquals(statements, this.statements.readBy(question).size()));

        judgeTwoEditions();

        questions.forEach((statements, question) ->
                assertEquals(statements, this.statements.readBy(question).size()));
    }

    @Test
    void asksAsMuchOfABusyEditionAsOfAQuietOne() {
        Actor organiser = new Actor.Organiser();
        Actor selector = new Actor.Selector(2026, SELECTOR);
        UseCases uses = new UseCases(ports, new SomeClock());
        List<Runnable> questions = List.of(
                () -> uses.readJury().read(organiser, 2026),
                () -> uses.foreseeStage().foresee(organiser, 2026),
                () -> uses.readSelection().read(organiser, new ReadSelection.Question(2026, "")),
                () -> uses.readOwnOpinions()
                        .read(
                                selector,
                                new ReadOwnOpinions.Question(2026, Optional.empty(), false, Optional.empty(), 100)),
                () -> uses.readAgenda().read(organiser));
        select(0, 1);
        List<Integer> quiet = asked(questions);

        select(1, 40);

        assertEquals(quiet, asked(questions));
        assertTrue(quiet.stream().allMatch(statements -> statements > 1 && statements < 40), quiet::toString);
    }

    private List<Integer> asked(List<Runnable> questions) {
        return questions.stream()
                .map(question -> statements.readBy(question).size())
                .toList();
    }

    /** An edition in selection, with so many more actions, of which each is nominated, and as many jurors. */
    private void select(int from, int to) {
        database.units().write(() -> {
            if (from == 0) {
                ports.editions().add(new Edition.InSelection(SomeEdition.graded(2026)));
                ports.juries().keep(2026, new Juror(SELECTOR, "Membre 1", NANTES, Juror.Role.SELECTOR));
            }
            for (int number = from; number < to; number++) {
                String id = "a-" + number;
                ports.actions()
                        .add(SomeActions.published(id, SomeSheet.titled(id).by("departement-32")));
                ports.editions().nominate(2026, NominationId.of("reach." + id));
                JurorId juror = new JurorId("j-" + number);
                ports.juries().keep(2026, new Juror(juror, "Jurée " + number, NANTES, Juror.Role.JUROR));
                ports.juries()
                        .keep(
                                2026,
                                new CommitteeOpinion(
                                        SELECTOR,
                                        new ActionId(id),
                                        new CategoryId("reach"),
                                        CommitteeOpinion.Advice.RETAIN,
                                        ""));
            }
            return Outcome.done(true);
        });
    }

    @Test
    void asksOnceForAllThatSurroundsAnAction() {
        assertEquals(
                1,
                statements
                        .readBy(() -> ports.inspirations().around(ids(1).get(0)))
                        .size());
    }

    private void judgeTwoEditions() {
        database.units().write(() -> {
            ports.actions().add(SomeActions.published("une", SomeSheet.titled("Une")));
            for (int year = 2026; year <= 2027; year++) {
                ports.editions().add(new Edition.InJudging(SomeEdition.scored(year)));
                ports.juries().keep(year, new Juror(JUROR, "Jurée 1", Optional.empty(), Juror.Role.JUROR));
                for (String nominated : List.of("reach.une", "listening.une")) {
                    NominationId nomination = NominationId.of(nominated);
                    ports.editions().nominate(year, nomination);
                    Judgement judgement = new Judgement.Scored(Map.of("utilite", 3, "audace", 4));
                    ports.ballots().keep(year, new Ballot(JUROR, nomination, judgement, "", true));
                }
            }
            ports.archive().keep(SomeProclamation.of(2026, 1).nominating("une").proclaimed());
            ports.archive().keep(SomeProclamation.of(2026, 2).nominating("une").proclaimed());
            return Outcome.done(true);
        });
    }

    private static List<ActionId> ids(int many) {
        return new ArrayList<>(
                IntStream.range(0, many).mapToObj(n -> new ActionId("a-" + n)).toList());
    }
}
