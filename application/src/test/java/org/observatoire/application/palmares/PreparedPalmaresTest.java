package org.observatoire.application.palmares;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.observatoire.application.actor.Actor;
import org.observatoire.application.outcome.Objection;
import org.observatoire.application.outcome.Outcome;
import org.observatoire.application.outcome.Refusal;
import org.observatoire.application.port.PalmaresArchive;
import org.observatoire.application.testing.Outcomes;
import org.observatoire.application.testing.PrizeOnScene;
import org.observatoire.application.testing.Scene;
import org.observatoire.application.testing.sample.SomeEdition;
import org.observatoire.domain.action.CategoryId;
import org.observatoire.domain.edition.EditionRules;
import org.observatoire.domain.edition.NominationId;
import org.observatoire.domain.edition.Stage;
import org.observatoire.domain.palmares.DeliberationDraft;
import org.observatoire.domain.palmares.Distinguished;
import org.observatoire.domain.palmares.Palmares;
import org.observatoire.domain.palmares.PublishedDetail;

/** From a draft that two organisers share to the palmarès that they read, and no other. */
class PreparedPalmaresTest {

    private static final CategoryId REACH = new CategoryId("reach");
    private static final Distinguished FALLING = distinguished("reach.a", "reach.b");
    private static final Distinguished OTHERWISE = distinguished("reach.b", "reach.a");

    private final Scene scene = new Scene();
    private PrizeOnScene prize;

    @BeforeEach
    void deliberate() {
        EditionRules rules = SomeEdition.graded(2026);
        prize = new PrizeOnScene(scene, withGold(rules), 2, "reach.a", "reach.b", "listening.a");
        for (int juror = 1; juror <= 2; juror++) {
            prize.give(juror, "reach.a", 2);
            prize.give(juror, "reach.b", 1);
            prize.give(juror, "listening.a", 1);
        }
        prize.to(Stage.DELIBERATION);
    }

    @Test
    void aDraftIsKeptAtItsRevisionAndFoundAgain() {
        DeliberationDraft first = Outcomes.done(prepare(0, OTHERWISE, ""));
        DeliberationDraft second = Outcomes.done(prepare(1, OTHERWISE, "Une idée neuve"));

        assertEquals(1, first.revision());
        assertEquals(2, second.revision());
        assertEquals(Optional.of(second), read().draft());
        assertEquals(2, read().revision());
        assertEquals(
                2,
                scene.told().stream()
                        .filter(line -> line.contains("prepare-decision"))
                        .count());
    }

    @Test
    void whatTheRankingGivesIsNoDeparture() {
        DeliberationDraft draft = Outcomes.done(prepare(0, FALLING, ""));

        assertEquals(List.of(), draft.leanings());
    }

    @Test
    void nobodyWritesOverWhatAnotherKeptSince() {
        DeliberationDraft hers = Outcomes.done(prepare(0, OTHERWISE, "La sienne"));

        assertEquals(List.of(Refusal.STALE_REVISION), Outcomes.refusals(prepare(0, OTHERWISE, "La mienne")));
        assertEquals(Optional.of(hers), read().draft());
    }

    @Test
    void theSameDraftSentAgainChangesNothing() {
        DeliberationDraft draft = Outcomes.done(prepare(0, OTHERWISE, "Une raison"));
        int told = scene.journal().size();

        assertEquals(draft, Outcomes.done(prepare(0, OTHERWISE, "Une raison")));
        assertEquals(told, scene.journal().size());
    }

    @Test
    void aDraftNamesNomineesOfItsCategoriesAlone() {
        assertEquals(
                List.of(Objection.to("choices.reach", Refusal.NOT_A_NOMINEE)),
                Outcomes.objections(prepare(0, distinguished("listening.a", "reach.b"), "")));
        assertEquals(
                List.of(Objection.to("choices.audace", Refusal.NO_SUCH_CATEGORY)),
                Outcomes.objections(scene.uses()
                        .prepareDecision()
                        .prepare(
                                Scene.ORGANISER,
                                command(
                                        0,
                                        Map.of(new CategoryId("audace"), new PrepareDecision.Choice(OTHERWISE, "")),
                                        List.of()))));
        assertEquals(
                List.of(Objection.to("gold", Refusal.NOT_A_NOMINEE)),
                Outcomes.objections(scene.uses()
                        .prepareDecision()
                        .prepare(Scene.ORGANISER, command(0, Map.of(), List.of(NominationId.of("reach.inconnue"))))));
    }

    @Test
    void organisersAlonePrepareFromDeliberationOn() {
        for (Actor other :
                List.of(prize.juror(1), new Actor.Selector(2026, prize.juror(1).id()))) {
            assertEquals(
                    List.of(Refusal.NOT_ALLOWED),
                    Outcomes.refusals(scene.uses().prepareDecision().prepare(other, command(0, Map.of(), List.of()))));
            assertEquals(
                    List.of(Refusal.NOT_ALLOWED),
                    Outcomes.refusals(scene.uses().readDeliberation().read(other, 2026)));
        }
        assertEquals(
                List.of(Refusal.NOT_IDENTIFIED),
                Outcomes.refusals(scene.uses().readDeliberation().read(Scene.VISITOR, 2026)));
        Scene judging = new Scene();
        new PrizeOnScene(judging, SomeEdition.graded(2026), 1, "reach.a");
        assertEquals(
                List.of(Refusal.WRONG_STAGE),
                Outcomes.refusals(judging.uses().readDeliberation().read(Scene.ORGANISER, 2026)));
        assertEquals(
                List.of(Refusal.WRONG_STAGE),
                Outcomes.refusals(
                        judging.uses().prepareDecision().prepare(Scene.ORGANISER, command(0, Map.of(), List.of()))));
    }

    @Test
    void thePalmaresReadIsTheOneThatIsProclaimed() {
        Outcomes.done(complete(0, OTHERWISE, "Une idée neuve", "reach.b"));
        Palmares read = read().palmares().orElseThrow();

        PalmaresArchive.Proclaimed proclaimed = Outcomes.done(proclaim(read));

        assertEquals(read.proclaimedAt(proclaimed.at()).canonical(), canonical(proclaimed));
        assertEquals(List.of(), read().objections());
    }

    @Test
    void whatChangedSinceItWasReadIsNotProclaimed() {
        Outcomes.done(complete(0, FALLING, "", "reach.a"));
        Palmares read = read().palmares().orElseThrow();
        prize.keepOut(1, "reach.a");

        assertEquals(List.of(Refusal.STALE_REVISION), Outcomes.refusals(proclaim(read)));
        assertEquals(List.of(), read().versions());
        assertNotEquals(
                PalmaresSeal.ofWhatItSays(read),
                PalmaresSeal.ofWhatItSays(read().palmares().orElseThrow()));
    }

    @Test
    void aDraftThatLacksSomethingMakesNoPalmares() {
        Outcomes.done(prepare(0, OTHERWISE, ""));

        assertEquals(Optional.empty(), read().palmares());
        assertEquals(List.of(), read().objections());
    }

    @Test
    void goldThatIsNoLongerALaureateIsObjectedTo() {
        Outcomes.done(complete(0, OTHERWISE, "Une idée neuve", "reach.a"));

        assertEquals(List.of(Objection.to("gold[0]", Refusal.NOT_A_LAUREATE)), read().objections());
        assertEquals(Optional.empty(), read().palmares());
    }

    @Test
    void onceProclaimedADraftIsDoneWithAndItsRevisionGoesOn() {
        Outcomes.done(complete(0, FALLING, "", "reach.a"));
        Outcomes.done(proclaim(read().palmares().orElseThrow()));

        assertEquals(Optional.empty(), read().draft());
        assertEquals(1, read().revision());
        assertEquals(2, read().nextVersion());

        DeliberationDraft correction = Outcomes.done(complete(1, OTHERWISE, "Une erreur de lecture", "reach.b"));
        assertEquals(2, correction.version());
        assertEquals(2, correction.revision());
    }

    @Test
    void aCorrectionIsTheOneThatWasRead() {
        Outcomes.done(complete(0, FALLING, "", "reach.a"));
        Outcomes.done(proclaim(read().palmares().orElseThrow()));
        Outcomes.done(complete(1, OTHERWISE, "Une idée neuve", "reach.b"));
        Palmares read = read().palmares().orElseThrow();
        DeliberationDraft draft = read().draft().orElseThrow();

        assertEquals(
                List.of(Refusal.STALE_REVISION),
                Outcomes.refusals(correct(draft, PalmaresSeal.ofWhatItSays(read) + "0")));
        PalmaresArchive.Proclaimed corrected = Outcomes.done(correct(draft, PalmaresSeal.ofWhatItSays(read)));

        assertEquals(2, corrected.version());
        assertEquals(read.proclaimedAt(corrected.at()).canonical(), canonical(corrected));
        assertTrue(corrected.recountFile().contains("Corrigé"));
    }

    private Outcome<DeliberationDraft> prepare(int revision, Distinguished chosen, String reason) {
        return scene.uses()
                .prepareDecision()
                .prepare(
                        Scene.ORGANISER,
                        command(revision, Map.of(REACH, new PrepareDecision.Choice(chosen, reason)), List.of()));
    }

    private Outcome<DeliberationDraft> complete(int revision, Distinguished chosen, String reason, String gold) {
        return scene.uses()
                .prepareDecision()
                .prepare(
                        Scene.ORGANISER,
                        new PrepareDecision.Command(
                                2026,
                                revision,
                                Map.of(REACH, new PrepareDecision.Choice(chosen, reason)),
                                List.of(NominationId.of(gold)),
                                Optional.of(PublishedDetail.TALLIES),
                                revision == 0 ? "" : "Corrigé"));
    }

    private static PrepareDecision.Command command(
            int revision, Map<CategoryId, PrepareDecision.Choice> choices, List<NominationId> gold) {
        return new PrepareDecision.Command(2026, revision, choices, gold, Optional.empty(), "");
    }

    private Outcome<PalmaresArchive.Proclaimed> proclaim(Palmares read) {
        return scene.uses()
                .proclaimPalmares()
                .proclaim(
                        Scene.ORGANISER,
                        new ProclaimPalmares.Command(
                                2026,
                                read().draft()
                                        .flatMap(DeliberationDraft::decision)
                                        .orElseThrow(),
                                Optional.of(PalmaresSeal.ofWhatItSays(read))));
    }

    private Outcome<PalmaresArchive.Proclaimed> correct(DeliberationDraft draft, String mark) {
        return scene.uses()
                .correctPalmares()
                .correct(
                        Scene.ORGANISER,
                        new CorrectPalmares.Command(
                                2026, draft.decision().orElseThrow(), draft.correction(), Optional.of(mark)));
    }

    private DeliberationInFull read() {
        return Outcomes.done(scene.uses().readDeliberation().read(Scene.ORGANISER, 2026));
    }

    private static String canonical(PalmaresArchive.Proclaimed proclaimed) {
        return proclaimed.recountFile().replace(",\"seal\":\"" + proclaimed.seal() + "\"", "");
    }

    private static Distinguished distinguished(String silver, String bronze) {
        return new Distinguished(
                Stream.of(silver).map(NominationId::of).toList(),
                Stream.of(bronze).map(NominationId::of).toList());
    }

    private static EditionRules withGold(EditionRules rules) {
        return new EditionRules(
                rules.year(),
                rules.name(),
                rules.method(),
                rules.recusal(),
                rules.quorum(),
                rules.categories(),
                true,
                rules.calendar(),
                rules.jurorsPerNominee());
    }
}
