package org.observatoire.application.jury;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.observatoire.application.edition.WithdrawNomination;
import org.observatoire.application.outcome.Outcome;
import org.observatoire.application.outcome.Refusal;
import org.observatoire.application.testing.Outcomes;
import org.observatoire.application.testing.Scene;
import org.observatoire.application.testing.sample.SomeEdition;
import org.observatoire.domain.edition.NominationId;
import org.observatoire.domain.edition.Stage;
import org.observatoire.domain.jury.Juror;

class WithdrawNominationTest {

    private static final NominationId NOMINATION = NominationId.of("reach.a");

    private final EditionInMemory edition = EditionInMemory.announced(SomeEdition.graded(2026));

    @BeforeEach
    void nominate() {
        edition.to(Stage.SELECTION);
        edition.published("a", "departement-32");
        edition.nominated("reach.a");
    }

    @Test
    void aNominationTakenBackIsNoMore() {
        assertEquals(NOMINATION, Outcomes.done(withdraw()));

        assertEquals(List.of(), edition.scene().ports().editions().nominations(2026));
        assertTrue(edition.scene().told().contains("organiser withdraw-nomination edition:2026"));
    }

    @Test
    void takingItBackAgainChangesNothing() {
        Outcomes.done(withdraw());
        int lines = edition.scene().journal().size();

        Outcomes.done(withdraw());

        assertEquals(lines, edition.scene().journal().size());
    }

    @Test
    void aRecusalHoldsAgainOnceItIsNominatedOnceMore() {
        Juror juror = edition.invited("Jurée 1", Juror.Role.JUROR);
        edition.keptOut(juror, NOMINATION);
        Outcomes.done(withdraw());
        assertEquals(List.of(), jury().members().get(0).declared());

        edition.nominated("reach.a");

        assertFalse(jury().members().get(0).declared().isEmpty());
    }

    @Test
    void nomineesStayOnceTheyArePublic() {
        edition.to(Stage.JUDGING);

        assertEquals(List.of(Refusal.WRONG_STAGE), Outcomes.refusals(withdraw()));
        assertEquals(List.of(NOMINATION), edition.scene().ports().editions().nominations(2026));
    }

    private Outcome<NominationId> withdraw() {
        return edition.scene()
                .uses()
                .withdrawNomination()
                .withdraw(Scene.ORGANISER, new WithdrawNomination.Command(2026, NOMINATION));
    }

    private ReadJury.Jury jury() {
        return Outcomes.done(edition.scene().uses().readJury().read(Scene.ORGANISER, 2026));
    }
}
