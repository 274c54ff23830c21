package org.observatoire.application.jury;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.observatoire.application.jury.Caution.Concern;
import org.observatoire.application.testing.Outcomes;
import org.observatoire.application.testing.Scene;
import org.observatoire.application.testing.sample.SomeActions;
import org.observatoire.application.testing.sample.SomeEdition;
import org.observatoire.domain.action.CategoryId;
import org.observatoire.domain.edition.EditionCalendar;
import org.observatoire.domain.edition.EditionRules;
import org.observatoire.domain.edition.NominationId;
import org.observatoire.domain.edition.Stage;
import org.observatoire.domain.edition.Window;
import org.observatoire.domain.jury.CommitteeOpinion.Advice;
import org.observatoire.domain.jury.Juror;
import org.observatoire.domain.ranking.Fraction;
import org.observatoire.domain.ranking.Quorum;

class ForeseeStageTest {

    private static final int YEAR = 2026;
    private static final Instant NOW = SomeActions.NOON;
    private static final Window OVER = new Window(NOW.minusSeconds(60), NOW);
    private static final Window OPEN = new Window(NOW, NOW.plusSeconds(1));
    private static final Window TO_COME = new Window(NOW.plusSeconds(1), NOW.plusSeconds(60));

    @Test
    void anEditionThatHasAllItNeedsCallsForNoCaution() {
        EditionInMemory edition = edition(Optional.of(OVER), Optional.of(OPEN));
        Juror selector = edition.invited("Membre 1", Juror.Role.SELECTOR);
        assertEquals(List.of(), cautions(edition, Stage.SUBMISSIONS));
        edition.to(Stage.SUBMISSIONS);
        assertEquals(List.of(), cautions(edition, Stage.SELECTION));
        edition.to(Stage.SELECTION);
        edition.published("a", "commune-44109");
        edition.said(selector, Advice.RETAIN, "reach.a");
        edition.nominated("reach.a");
        edition.nominated("listening.a");
        List<Juror> jurors = jurors(edition, 2);
        assertEquals(List.of(), cautions(edition, Stage.JUDGING));
        edition.to(Stage.JUDGING);
        for (Juror juror : jurors) {
            edition.judged(juror, NominationId.of("reach.a"));
            edition.judged(juror, NominationId.of("listening.a"));
        }
        edition.scene().clock().set(OPEN.closes());

        assertEquals(List.of(), cautions(edition, Stage.DELIBERATION));
    }

    @Test
    void selectionWithoutACommitteeBeforeSubmissionsAreOverCallsForTwo() {
        EditionInMemory edition = edition(Optional.of(OPEN), Optional.empty());
        edition.to(Stage.SUBMISSIONS);

        assertEquals(
                List.of(about(Concern.SUBMISSIONS_NOT_OVER), about(Concern.NO_SELECTOR)),
                cautions(edition, Stage.SELECTION));
    }

    @Test
    void judgingTellsWhoIsSilentWhatIsEmptyAndWhoIsMissing() {
        EditionInMemory edition = edition(Optional.empty(), Optional.of(TO_COME));
        edition.to(Stage.SELECTION);
        edition.published("a", "commune-44109");
        Juror heard = edition.invited("Membre 1", Juror.Role.SELECTOR);
        Juror silent = edition.invited("Membre 2", Juror.Role.SELECTOR);
        edition.said(heard, Advice.LEAVE, "reach.a");
        edition.nominated("reach.a");

        assertEquals(
                List.of(
                        about(Concern.SILENT_SELECTORS, silent.id().value()),
                        about(Concern.CATEGORY_WITHOUT_NOMINEE, "listening"),
                        about(Concern.NO_JUROR),
                        about(Concern.JUDGING_NOT_OPEN)),
                cautions(edition, Stage.JUDGING));
    }

    @Test
    void judgingTellsWhichNomineesTooFewMayJudge() {
        EditionInMemory edition = edition(Optional.empty(), Optional.of(OVER));
        edition.to(Stage.SELECTION);
        edition.published("a", "commune-44109");
        edition.nominated("listening.a");
        NominationId reach = edition.nominated("reach.a");
        edition.keptOut(jurors(edition, 2).get(0), reach);

        assertEquals(
                List.of(about(Concern.TOO_FEW_JURORS, "reach.a"), about(Concern.JUDGING_ALREADY_OVER)),
                cautions(edition, Stage.JUDGING));
    }

    @Test
    void deliberationTellsWhoHasNotFinished() {
        EditionInMemory edition = edition(Optional.empty(), Optional.of(OPEN));
        edition.to(Stage.SELECTION);
        edition.published("a", "commune-44109");
        edition.nominated("listening.a");
        edition.nominated("reach.a");
        List<Juror> jurors = jurors(edition, 2);
        edition.to(Stage.JUDGING);
        edition.judged(jurors.get(0), NominationId.of("reach.a"));
        edition.judged(jurors.get(0), NominationId.of("listening.a"));
        edition.judged(jurors.get(1), NominationId.of("reach.a"));

        EditionOutlook.Foreseen foreseen = foreseen(edition);

        assertEquals(
                List.of(
                        about(Concern.JUDGING_NOT_OVER),
                        about(Concern.BALLOTS_PENDING, jurors.get(1).id().value())),
                foreseen.cautions());
        assertEquals(3, foreseen.done());
        assertEquals(1, foreseen.pending());
        assertEquals(4, foreseen.ballots());
    }

    @Test
    void whatTheNextStageFindsIsCounted() {
        EditionInMemory edition = edition(Optional.empty(), Optional.empty());
        edition.to(Stage.SELECTION);
        edition.published("a", "commune-44109");
        edition.published("b", "commune-44109");
        edition.nominated("reach.a");
        edition.nominated("reach.b");
        edition.invited("Membre 1", Juror.Role.SELECTOR);
        jurors(edition, 3);

        EditionOutlook.Foreseen foreseen = foreseen(edition);

        assertEquals(Optional.of(Stage.JUDGING), foreseen.next());
        assertEquals(1, foreseen.count(Juror.Role.SELECTOR));
        assertEquals(3, foreseen.count(Juror.Role.JUROR));
        assertEquals(2, foreseen.nomineesIn(new CategoryId("reach")));
        assertEquals(0, foreseen.nomineesIn(new CategoryId("listening")));
        assertTrue(foreseen.nominees().containsKey(NominationId.of("reach.b")));
    }

    @Test
    void afterTheDeliberationComesTheProclamationThenNothing() {
        EditionInMemory edition = edition(Optional.empty(), Optional.empty());
        edition.to(Stage.DELIBERATION);
        assertEquals(List.of(), cautions(edition, Stage.PROCLAIMED));

        edition.proclaimed();

        assertEquals(Optional.empty(), foreseen(edition).next());
    }

    private static EditionInMemory edition(Optional<Window> submissions, Optional<Window> judging) {
        EditionRules rules = SomeEdition.graded(YEAR);
        return EditionInMemory.announced(new EditionRules(
                YEAR,
                rules.name(),
                rules.method(),
                rules.recusal(),
                new Quorum(Fraction.of(0), 2),
                rules.categories(),
                rules.gold(),
                new EditionCalendar(submissions, judging),
                rules.jurorsPerNominee()));
    }

    private static List<Juror> jurors(EditionInMemory edition, int many) {
        return IntStream.rangeClosed(1, many)
                .mapToObj(number -> edition.invited("Jurée " + number, Juror.Role.JUROR))
                .toList();
    }

    private static List<Caution> cautions(EditionInMemory edition, Stage next) {
        EditionOutlook.Foreseen foreseen = foreseen(edition);
        assertEquals(Optional.of(next), foreseen.next());
        return foreseen.cautions();
    }

    private static EditionOutlook.Foreseen foreseen(EditionInMemory edition) {
        return Outcomes.done(edition.scene().uses().foreseeStage().foresee(Scene.ORGANISER, YEAR));
    }

    private static Caution about(Concern concern, String... about) {
        return new Caution(concern, List.of(about));
    }
}
