package org.observatoire.application.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.observatoire.application.testing.sample.SomeEvents.launched;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.observatoire.application.outcome.Refusal;
import org.observatoire.application.testing.Outcomes;
import org.observatoire.application.testing.Scene;
import org.observatoire.application.testing.sample.SomeActions;
import org.observatoire.application.testing.sample.SomeSheet;
import org.observatoire.domain.action.Action;
import org.observatoire.domain.action.ActionId;
import org.observatoire.domain.action.Editorial;

class ImportActionsTest {

    private static final Instant EARLIER = SomeActions.NOON.minus(Duration.ofDays(900));

    private final Scene scene = new Scene();

    @Test
    void publishesEachActionAtOnceAndTellsTheJournalOfEach() {
        IncomingAction line = SomeLine.of(7, "une");

        assertEquals(List.of("7 brought", "9 brought"), bring(line, SomeLine.of(9, "autre")));

        assertEquals(
                new Action(new ActionId("une"), line.sheet(), new Editorial.Published(SomeActions.NOON), 1),
                kept("une"));
        assertEquals(
                List.of("organiser import-action action:une", "organiser import-action action:autre"), scene.told());
        assertEquals(Optional.empty(), scene.uses().verifyJournal().firstBreak());
    }

    @Test
    void keepsSinceWhenAnActionIsPublicElsewhere() {
        assertEquals(List.of("1 brought"), bring(published(1, "une", EARLIER)));

        assertEquals(EARLIER, kept("une").editorial().since());
    }

    @Test
    void refusesAPublicationToCome() {
        Instant later = SomeActions.NOON.plusMillis(1);

        assertEquals(
                List.of("1 refused publishedAt done-in-the-future", "2 brought"),
                bring(published(1, "une", later), published(2, "autre", SomeActions.NOON)));
    }

    @Test
    void addsNothingTheSecondTime() {
        IncomingAction[] lines = {SomeLine.of(1, "a"), SomeLine.of(2, "b", "a"), SomeLine.of(3, "c", "a", "b")};
        bring(lines);
        List<String> journal = scene.told();
        scene.clock().forward(Duration.ofDays(1));

        assertEquals(List.of("1 known", "2 known", "3 known"), bring(lines));

        assertEquals(journal, scene.told());
        assertEquals(1, kept("c").revision());
    }

    @Test
    void goesOnFromWhereItWasCut() {
        bring(SomeLine.of(1, "a"), SomeLine.of(2, "b", "a"));

        assertEquals(
                List.of("1 known", "2 known", "3 brought", "4 brought"),
                bring(SomeLine.of(1, "a"), SomeLine.of(2, "b", "a"), SomeLine.of(3, "c", "b"), SomeLine.of(4, "d")));
    }

    @Test
    void changesNoActionThatIsThereAlready() {
        scene.published("une", SomeSheet.titled("Une"));
        scene.published("tag", SomeSheet.titled("Tag").tagged("Ecoute"));
        scene.withdrawn(scene.published("retiree", SomeSheet.titled("Retirée")));
        Action proposal = scene.proposed(SomeSheet.titled("Proposée"));

        assertEquals(
                List.of(
                        "1 refused id identifier-taken",
                        "2 refused id identifier-taken",
                        "3 refused id identifier-taken",
                        "4 refused id identifier-taken",
                        "5 refused id identifier-taken"),
                bring(
                        SomeLine.of(1, "une", SomeSheet.titled("Deux")),
                        SomeLine.of(2, "tag", SomeSheet.titled("Tag").tagged("Écoute")),
                        SomeLine.of(3, "retiree", SomeSheet.titled("Retirée")),
                        SomeLine.of(4, proposal.id().value(), SomeSheet.titled("Proposée")),
                        SomeLine.of(5, "une", SomeSheet.titled("Une"), "tag")));

        assertEquals("Une", kept("une").sheet().title());
    }

    @Test
    void takesAnIdentityOnceInAFile() {
        assertEquals(
                List.of("1 brought", "2 refused id identifier-taken", "3 refused id identifier-taken"),
                bring(SomeLine.of(1, "une"), SomeLine.of(2, "une"), SomeLine.of(3, "une", SomeSheet.titled("Autre"))));
        assertEquals(
                List.of("1 known", "2 refused id identifier-taken"),
                bring(SomeLine.of(1, "une"), SomeLine.of(2, "une")));
    }

    @Test
    void takesTheIdentityThatARefusedLineLeaves() {
        assertEquals(
                List.of("1 refused authority unknown-authority", "2 brought"),
                bring(
                        SomeLine.of(1, "une", SomeSheet.titled("Une").by("commune-99999")),
                        SomeLine.of(2, "une", SomeSheet.titled("Une"))));
    }

    @Test
    void refusesWhatAProposalWouldBeRefusedForAndKeepsTheOthers() {
        assertEquals(
                List.of(
                        "1 brought",
                        "2 refused authority unknown-authority, categories[0] unknown-category,"
                                + " events[0].date done-in-the-future",
                        "3 brought"),
                bring(
                        SomeLine.of(1, "une"),
                        SomeLine.of(
                                2,
                                "fautive",
                                SomeSheet.titled("A")
                                        .by("commune-99999")
                                        .filedIn("sourire")
                                        .living(launched("2031"))),
                        SomeLine.of(3, "autre")));

        assertEquals(Optional.empty(), scene.ports().actions().find(new ActionId("fautive")));
        assertEquals(2, scene.told().size());
    }

    @Test
    void wondersAtTheSameTitleOfTheSameAuthority() {
        scene.published("ancienne", SomeSheet.titled("Le fil d’entraide"));
        IncomingAction[] lines = {
            SomeLine.of(1, "b", SomeSheet.titled("Le Fil d'entraide !")),
            SomeLine.of(2, "c", SomeSheet.titled("Le fil d’entraide").by("commune-60176")),
            SomeLine.of(3, "d", SomeSheet.titled("LE FIL D’ENTRAIDE").by("commune-60176"))
        };

        assertEquals(List.of("1 doubtful ancienne", "2 brought", "3 doubtful c"), rehearse(lines));
        assertEquals(List.of("1 doubtful ancienne", "2 brought", "3 doubtful c"), bring(lines));
        assertEquals("Le Fil d'entraide !", kept("b").sheet().title());
        assertEquals(List.of("1 known", "2 known", "3 known"), bring(lines));
    }

    @Test
    void leavesOutWhatIsDoubtfulWhenThatIsWished() {
        IncomingAction[] lines = {
            SomeLine.of(1, "a", SomeSheet.titled("Le fil")),
            SomeLine.of(2, "b", SomeSheet.titled("Le fil")),
            SomeLine.of(3, "c", "b")
        };

        assertEquals(
                List.of("1 brought", "2 doubtful a", "3 refused inspiredBy[0].action unknown-action"),
                told(new ImportActions.Command(List.of(lines).iterator(), false, false)));

        assertEquals(Optional.empty(), scene.ports().actions().find(new ActionId("b")));
        assertEquals(List.of("organiser import-action action:a"), scene.told());
    }

    @Test
    void isRefusedToAnyoneButAnOrganiser() {
        Action action = scene.published("une");
        var command = new ImportActions.Command(List.of(SomeLine.of(1, "b")).iterator(), false, true);

        assertEquals(
                List.of(Refusal.NOT_IDENTIFIED),
                Outcomes.refusals(
                        scene.uses().importActions().bring(Scene.VISITOR, command, verdict -> verdict.line())));
        assertEquals(
                List.of(Refusal.NOT_ALLOWED),
                Outcomes.refusals(scene.uses()
                        .importActions()
                        .bring(Scene.contributorOf(action), command, verdict -> verdict.line())));

        assertEquals(Optional.empty(), scene.ports().actions().find(new ActionId("b")));
    }

    @Test
    void countsEachFate() {
        scene.published("une", SomeSheet.titled("Titre de une"));
        var lines = List.of(
                SomeLine.of(1, "une"), SomeLine.of(2, "b"), SomeLine.of(3, "c"), SomeLine.of(4, "d", "inconnue"));

        assertEquals(
                Map.of(Verdict.Fate.KNOWN, 1L, Verdict.Fate.BROUGHT, 2L, Verdict.Fate.REFUSED, 1L),
                Outcomes.done(scene.uses()
                        .importActions()
                        .bring(
                                Scene.ORGANISER,
                                new ImportActions.Command(lines.iterator(), true, true),
                                verdict -> verdict.line())));
    }

    private Action kept(String id) {
        return scene.ports().actions().find(new ActionId(id)).orElseThrow();
    }

    private static IncomingAction published(long number, String id, Instant since) {
        return new IncomingAction(
                number, new ActionId(id), SomeSheet.titled(id).sheet(), Optional.of(since), List.of());
    }

    private List<String> bring(IncomingAction... lines) {
        return told(new ImportActions.Command(List.of(lines).iterator(), false, true));
    }

    private List<String> rehearse(IncomingAction... lines) {
        return told(new ImportActions.Command(List.of(lines).iterator(), true, true));
    }

    private List<String> told(ImportActions.Command command) {
        return SomeVerdicts.told(scene, command);
    }
}
