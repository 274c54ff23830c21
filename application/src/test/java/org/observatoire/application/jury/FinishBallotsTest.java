package org.observatoire.application.jury;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.observatoire.application.actor.Actor;
import org.observatoire.application.outcome.Objection;
import org.observatoire.application.outcome.Outcome;
import org.observatoire.application.outcome.Refusal;
import org.observatoire.application.testing.Outcomes;
import org.observatoire.application.testing.PrizeOnScene;
import org.observatoire.application.testing.Scene;
import org.observatoire.application.testing.sample.SomeEdition;
import org.observatoire.domain.edition.EditionCalendar;
import org.observatoire.domain.edition.EditionRules;
import org.observatoire.domain.edition.NominationId;
import org.observatoire.domain.edition.Stage;
import org.observatoire.domain.edition.Window;
import org.observatoire.domain.jury.Ballot;
import org.observatoire.domain.jury.Judgement;
import org.observatoire.domain.wording.Malformed;

/** A juror goes from drafts to final ballots, on one screen or on several. */
class FinishBallotsTest {

    private static final Judgement GOOD = new Judgement.Graded(2);

    private final Scene scene = new Scene();
    private final PrizeOnScene prize =
            new PrizeOnScene(scene, SomeEdition.graded(2026), 2, "reach.a", "reach.b", "listening.a");

    @Test
    void draftsReadAgainAreMadeFinalTogether() {
        draft("reach.a", GOOD, "Bien vu");
        draft("reach.b", new Judgement.Abstained(), "");

        List<Ballot> finished = Outcomes.done(finish(read("reach.a", "reach.b")));

        assertEquals(
                List.of(
                        new Ballot(prize.juror(1).id(), NominationId.of("reach.a"), GOOD, "Bien vu", true),
                        new Ballot(
                                prize.juror(1).id(), NominationId.of("reach.b"), new Judgement.Abstained(), "", true)),
                finished);
        assertEquals(
                finished, scene.ports().ballots().castBy(2026, prize.juror(1).id()));
        assertEquals(
                2,
                scene.told().stream()
                        .filter(line -> line.contains("finish-ballot"))
                        .count());
    }

    @Test
    void oneIncompleteDraftKeepsAllOfThemDrafts() {
        draft("reach.a", GOOD, "");
        draft("reach.b", new Judgement.Blank(), "Plus tard");

        assertEquals(
                List.of(Objection.to("drafts[1]", Refusal.INCOMPLETE_BALLOT)),
                Outcomes.objections(finish(read("reach.a", "reach.b"))));
        assertEquals(
                List.of(Objection.to("drafts[0]", Refusal.INCOMPLETE_BALLOT)),
                Outcomes.objections(finish(read("listening.a"))));
        assertTrue(scene.ports().ballots().cast(2026).stream().noneMatch(Ballot::finished));
    }

    @Test
    void aDraftWrittenSinceItWasReadIsNotMadeFinal() {
        draft("reach.a", GOOD, "");
        List<FinishBallots.Draft> read = read("reach.a");
        draft("reach.a", GOOD, "Une réserve");

        assertEquals(List.of(Objection.to("drafts[0]", Refusal.STALE_REVISION)), Outcomes.objections(finish(read)));
        assertTrue(scene.ports().ballots().cast(2026).stream().noneMatch(Ballot::finished));
    }

    @Test
    void askingAgainChangesNothing() {
        draft("reach.a", GOOD, "");
        List<FinishBallots.Draft> read = read("reach.a");
        Outcomes.done(finish(read));
        int told = scene.journal().size();

        assertEquals(1, Outcomes.done(finish(read)).size());
        assertEquals(told, scene.journal().size());
    }

    @Test
    void whatIsNotTheirsIsNotFinished() {
        draft("reach.a", GOOD, "");
        List<FinishBallots.Draft> read = read("reach.a");
        prize.keepOut(1, "reach.a");

        assertEquals(List.of(Objection.to("drafts[0]", Refusal.RECUSED)), Outcomes.objections(finish(read)));
        assertEquals(
                List.of(Objection.to("drafts[0]", Refusal.NOT_FOUND)),
                Outcomes.objections(finish(List.of(new FinishBallots.Draft(NominationId.of("reach.inconnue"), "")))));
        for (Actor stranger :
                List.of(Scene.ORGANISER, new Actor.Juror(2027, prize.juror(1).id()))) {
            assertEquals(
                    List.of(Refusal.NOT_ALLOWED),
                    Outcomes.refusals(
                            scene.uses().finishBallots().finish(stranger, new FinishBallots.Command(2026, read))));
        }
    }

    @Test
    void nothingIsFinishedOnceJudgingIsOver() {
        draft("reach.a", GOOD, "");
        List<FinishBallots.Draft> read = read("reach.a");
        prize.to(Stage.DELIBERATION);

        assertEquals(List.of(Refusal.WRONG_STAGE), Outcomes.refusals(finish(read)));
    }

    @Test
    void aDraftIsNamedOnce() {
        List<FinishBallots.Draft> twice = Stream.concat(read("reach.a").stream(), read("reach.a").stream())
                .toList();

        assertThrows(Malformed.class, () -> new FinishBallots.Command(2026, twice));
    }

    @Test
    void aBallotWrittenOverAnotherDraftThanItsOwnIsRefusedAndNothingIsLost() {
        String before = mark("reach.a");
        Outcomes.done(cast("reach.a", 1, before));
        String first = mark("reach.a");

        assertEquals(List.of(Refusal.STALE_REVISION), Outcomes.refusals(cast("reach.a", 0, before)));
        assertEquals(first, mark("reach.a"));
        assertEquals(
                new Judgement.Graded(1),
                Outcomes.done(cast("reach.a", 1, before)).judgement());
        assertEquals(
                new Judgement.Graded(0),
                Outcomes.done(cast("reach.a", 0, first)).judgement());
    }

    @Test
    void aMarkChangesWithEveryPartOfABallot() {
        Ballot ballot = new Ballot(
                prize.juror(1).id(),
                NominationId.of("reach.a"),
                new Judgement.Scored(Map.of("a", 1, "b", 2)),
                "Oui",
                false);
        String mark = BallotMark.of(Optional.of(ballot));
        Ballot rescored = new Ballot(
                ballot.juror(), ballot.nomination(), new Judgement.Scored(Map.of("a", 2, "b", 1)), "Oui", false);
        Ballot reworded = new Ballot(ballot.juror(), ballot.nomination(), ballot.judgement(), "Non", false);

        assertNotEquals(mark, BallotMark.of(Optional.of(rescored)));
        assertNotEquals(mark, BallotMark.of(Optional.of(reworded)));
        assertNotEquals(mark, BallotMark.of(Optional.of(ballot.forGood())));
        assertNotEquals(mark, BallotMark.of(Optional.empty()));
    }

    @Test
    void aJurorReadsWhatIsCompleteAmongTheirOwn() {
        draft("reach.a", GOOD, "");
        draft("reach.b", new Judgement.Blank(), "Plus tard");
        prize.keepOut(1, "listening.a");

        ReadOwnBallots.OwnBallots own =
                Outcomes.done(scene.uses().readOwnBallots().read(prize.juror(1), 2026));

        assertEquals(
                Map.of("reach.a", true, "reach.b", false, "listening.a", false),
                own.ballots().stream()
                        .collect(Collectors.toMap(one -> one.nomination().toString(), ReadOwnBallots.Own::complete)));
        assertEquals(2, own.actions().size());
        assertTrue(own.actions().values().stream()
                .allMatch(action -> own.authorities().containsKey(action.sheet().authority())));
    }

    @Test
    void progressTellsWhoIsAwaitedForWhat() {
        prize.give(1, "reach.a", 2);
        draft("reach.b", GOOD, "");
        prize.keepOut(2, "listening.a");

        FollowProgress.Progress progress =
                Outcomes.done(scene.uses().followProgress().read(Scene.ORGANISER, 2026));

        assertEquals(List.of(prize.juror(2).id()), progress.awaited().get(NominationId.of("reach.a")));
        assertEquals(List.of(prize.juror(1).id()), progress.awaited().get(NominationId.of("listening.a")));
        assertEquals(2, progress.awaited().get(NominationId.of("reach.b")).size());
        assertEquals(progress.awaited().keySet(), progress.nominees().keySet());
        assertEquals(Stage.JUDGING, progress.edition().stage());
    }

    @Test
    void nothingIsWrittenBeforeTheWindowOpensNorAfterItCloses() {
        Scene elsewhere = new Scene();
        var rules = SomeEdition.graded(2026);
        var window = new Window(elsewhere.clock().instant().plusSeconds(60), Instant.parse("2999-01-01T00:00:00Z"));
        PrizeOnScene early = new PrizeOnScene(
                elsewhere,
                new EditionRules(
                        2026,
                        rules.name(),
                        rules.method(),
                        rules.recusal(),
                        rules.quorum(),
                        rules.categories(),
                        rules.gold(),
                        new EditionCalendar(Optional.empty(), Optional.of(window)),
                        Optional.empty()),
                1,
                "reach.a");

        assertEquals(List.of(Refusal.OUTSIDE_WINDOW), Outcomes.refusals(early.answer(1, "reach.a", GOOD, "", false)));
        assertEquals(
                List.of(Refusal.OUTSIDE_WINDOW),
                Outcomes.refusals(elsewhere
                        .uses()
                        .finishBallots()
                        .finish(early.juror(1), new FinishBallots.Command(2026, List.of()))));
    }

    private void draft(String nomination, Judgement judgement, String comment) {
        Outcomes.done(prize.answer(1, nomination, judgement, comment, false));
    }

    private Outcome<Ballot> cast(String nomination, int grade, String basis) {
        return scene.uses()
                .castBallot()
                .cast(
                        prize.juror(1),
                        new CastBallot.Command(
                                2026,
                                NominationId.of(nomination),
                                rules -> new Judgement.Graded(grade),
                                "",
                                false,
                                Optional.of(basis)));
    }

    private Outcome<List<Ballot>> finish(List<FinishBallots.Draft> drafts) {
        return scene.uses().finishBallots().finish(prize.juror(1), new FinishBallots.Command(2026, drafts));
    }

    private List<FinishBallots.Draft> read(String... nominations) {
        return Stream.of(nominations)
                .map(one -> new FinishBallots.Draft(NominationId.of(one), mark(one)))
                .toList();
    }

    private String mark(String nomination) {
        return BallotMark.of(scene.ports().ballots().find(2026, prize.juror(1).id(), NominationId.of(nomination)));
    }
}
