package org.observatoire.application.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.observatoire.application.testing.sample.SomeEvents.launched;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.observatoire.application.testing.Scene;
import org.observatoire.application.testing.sample.SomeSheet;
import org.observatoire.domain.action.Action;
import org.observatoire.domain.action.ActionId;
import org.observatoire.domain.action.ApproximateDate;
import org.observatoire.domain.inspiration.Reuse;
import org.observatoire.domain.wording.Fault;
import org.observatoire.domain.wording.Malformed;

/** What is borrowed comes in with who borrowed it, or neither does. */
class ImportedReusesTest {

    private final Scene scene = new Scene();

    @Test
    void keepsWhatIsBorrowedWithItsDateAndItsConfirmations() {
        Reuse reuse = new Reuse(
                new ActionId("b"),
                new ActionId("a"),
                Optional.of(new ApproximateDate("2020-05~")),
                Set.of(Reuse.Side.LENDER));
        IncomingAction borrower = new IncomingAction(
                2,
                new ActionId("b"),
                SomeSheet.titled("B").sheet(),
                Optional.empty(),
                List.of(new IncomingAction.Borrowing(reuse.lender(), reuse.on(), reuse.confirmedBy())));

        assertEquals(List.of("1 brought", "2 brought"), bring(SomeLine.of(1, "a"), borrower));

        assertEquals(List.of(reuse), scene.ports().inspirations().borrowedBy(List.of(reuse.borrower())));
        assertEquals("organiser link-reuse action:b", scene.told().get(2));
        assertEquals("lender: a", scene.journal().get(2).detail());
    }

    @Test
    void borrowsFromActionsOfTheObservatory() {
        scene.published("ancienne");

        assertEquals(List.of("1 brought"), bring(SomeLine.of(1, "b", "ancienne")));
    }

    @Test
    void waitsForALenderFurtherDown() {
        IncomingAction[] lines = {
            SomeLine.of(1, "c", "b", "a"), SomeLine.of(2, "b", "a"), SomeLine.of(3, "a"), SomeLine.of(4, "d", "c")
        };

        assertEquals(List.of("1 brought", "2 brought", "3 brought", "4 brought"), rehearse(lines));
        assertEquals(List.of("1 brought", "2 brought", "3 brought", "4 brought"), bring(lines));
        assertEquals(
                4,
                scene.ports()
                        .inspirations()
                        .borrowedBy(Stream.of("b", "c", "d").map(ActionId::new).toList())
                        .size());
    }

    @Test
    void followsALineTurnedUpsideDownHoweverLong() {
        int length = 3_000;
        IncomingAction[] lines = IntStream.range(0, length)
                .mapToObj(number -> number == length - 1
                        ? SomeLine.of(number, "a" + number)
                        : SomeLine.of(number, "a" + number, "a" + (number + 1)))
                .toArray(IncomingAction[]::new);

        assertTrue(rehearse(lines).stream().allMatch(told -> told.endsWith(" brought")));
    }

    @Test
    void refusesBothALineAndWhatItBorrowsFromNobody() {
        Action withdrawn = scene.withdrawn(scene.published("retiree"));
        Action proposal = scene.proposed(SomeSheet.titled("Proposée"));

        assertEquals(
                List.of(
                        "1 refused inspiredBy[1].action unknown-action",
                        "2 refused inspiredBy[0].action unknown-action",
                        "3 brought",
                        "4 refused inspiredBy[0].action unknown-action",
                        "5 refused inspiredBy[0].action unknown-action"),
                bring(
                        SomeLine.of(1, "b", "a", "inconnue"),
                        SomeLine.of(2, "c", "b"),
                        SomeLine.of(3, "a"),
                        SomeLine.of(4, "d", withdrawn.id().value()),
                        SomeLine.of(5, "e", proposal.id().value())));

        assertEquals(Optional.empty(), scene.ports().actions().find(new ActionId("b")));
        assertEquals(Optional.empty(), scene.ports().actions().find(new ActionId("c")));
    }

    @Test
    void refusesWhatGoesRoundInCircles() {
        assertEquals(
                List.of(
                        "1 refused inspiredBy[0].action reuse-circular",
                        "2 refused inspiredBy[0].action reuse-circular",
                        "3 refused inspiredBy[0].action reuse-circular",
                        "4 refused inspiredBy[0].action unknown-action",
                        "5 brought"),
                bring(
                        SomeLine.of(1, "a", "b"),
                        SomeLine.of(2, "b", "c"),
                        SomeLine.of(3, "c", "a", "e"),
                        SomeLine.of(4, "d", "inconnue", "a"),
                        SomeLine.of(5, "e")));
    }

    @Test
    void refusesWhatNoActionCanBorrow() {
        scene.published("recente", SomeSheet.titled("Récente").living(launched("2020-05")));

        assertEquals(
                List.of(
                        "1 refused inspiredBy[0].action reuse-of-itself",
                        "2 refused inspiredBy[0].action reuse-before-its-cause",
                        "3 brought",
                        "4 refused inspiredBy[0].action reuse-before-its-cause"),
                bring(
                        SomeLine.of(1, "a", "a"),
                        SomeLine.of(2, "b", SomeSheet.titled("B").living(launched("2019")), "recente"),
                        SomeLine.of(3, "c", SomeSheet.titled("C").living(launched("2020-12")), "recente"),
                        SomeLine.of(4, "d", SomeSheet.titled("D").living(launched("2020-06")), "c")));
    }

    @Test
    void takesEachLenderOnce() {
        assertEquals(
                Fault.REPEATED,
                assertThrows(Malformed.class, () -> SomeLine.of(1, "a", "b", "b"))
                        .fault());
    }

    /** Lines in any order, good and bad, of which a rehearsal has told what comes of them. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void comesToWhatTheRehearsalTold(long seed) {
        Random random = new Random(seed);
        scene.published("la", SomeSheet.titled("Titre 1").living(launched("2015")));
        IncomingAction[] lines = IntStream.range(0, 1_500)
                .mapToObj(number -> anyLine(number, random))
                .toArray(IncomingAction[]::new);

        List<String> rehearsed = rehearse(lines);

        assertEquals(1, scene.told().size());
        assertEquals(rehearsed, bring(lines));
        for (String fate : List.of("brought", "doubtful", "refused")) {
            assertTrue(rehearsed.stream().anyMatch(told -> told.contains(fate)), fate);
        }
        assertTrue(bring(lines).stream().noneMatch(told -> told.contains("brought")));
        assertEquals(Optional.empty(), scene.uses().verifyJournal().firstBreak());
    }

    private static IncomingAction anyLine(int number, Random random) {
        String id = "a-" + random.nextInt(1_400);
        SomeSheet sheet = SomeSheet.titled("Titre " + random.nextInt(4_000))
                .by(random.nextInt(40) == 0 ? "commune-99999" : "commune-44109")
                .living(launched(Integer.toString(2000 + random.nextInt(20))));
        String[] lenders = random.ints(random.nextInt(3), 0, 1_450)
                .distinct()
                .mapToObj(lender -> lender == 0 ? "la" : "a-" + lender)
                .toArray(String[]::new);
        return SomeLine.of(number, id, sheet, lenders);
    }

    private List<String> bring(IncomingAction... lines) {
        return SomeVerdicts.told(scene, new ImportActions.Command(List.of(lines).iterator(), false, true));
    }

    private List<String> rehearse(IncomingAction... lines) {
        return SomeVerdicts.told(scene, new ImportActions.Command(List.of(lines).iterator(), true, true));
    }
}
