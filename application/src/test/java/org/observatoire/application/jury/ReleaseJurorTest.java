package org.observatoire.application.jury;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.observatoire.application.outcome.Outcome;
import org.observatoire.application.outcome.Refusal;
import org.observatoire.application.testing.Outcomes;
import org.observatoire.application.testing.Scene;
import org.observatoire.application.testing.sample.SomeEdition;
import org.observatoire.domain.edition.Stage;
import org.observatoire.domain.jury.CommitteeOpinion.Advice;
import org.observatoire.domain.jury.Juror;
import org.observatoire.domain.jury.JurorId;

class ReleaseJurorTest {

    private final EditionInMemory edition = EditionInMemory.announced(SomeEdition.graded(2026));

    @Test
    void whoIsTakenOutIsLetInNoMoreAndTheirOpinionsGo() {
        edition.to(Stage.SELECTION);
        edition.published("a", "departement-32");
        InviteJuror.Invitation invitation = Outcomes.done(edition.scene()
                .uses()
                .inviteJuror()
                .invite(
                        Scene.ORGANISER,
                        new InviteJuror.Command(2026, "Membre 1", Optional.empty(), Juror.Role.SELECTOR)));
        Juror other = edition.invited("Membre 2", Juror.Role.SELECTOR);
        edition.said(invitation.juror(), Advice.RETAIN, "reach.a");
        edition.said(other, Advice.LEAVE, "reach.a");

        assertEquals(
                invitation.juror(), Outcomes.done(release(invitation.juror().id())));

        assertEquals(
                "organiser release-selector edition:2026",
                edition.scene().told().get(edition.scene().told().size() - 1));
        assertEquals(
                Optional.empty(),
                edition.scene()
                        .uses()
                        .recogniseActor()
                        .recognise(invitation.token().secret()));
        assertEquals(List.of(other), edition.scene().ports().juries().invited(2026));
        assertEquals(1, edition.scene().ports().juries().opinions(2026).size());
    }

    @Test
    void thePanelNoLongerChangesOnceJudgingIsOpen() {
        Juror juror = edition.invited("Jurée 1", Juror.Role.JUROR);
        edition.to(Stage.JUDGING);

        assertEquals(List.of(Refusal.WRONG_STAGE), Outcomes.refusals(release(juror.id())));
        assertEquals(List.of(juror), edition.scene().ports().juries().invited(2026));
    }

    @Test
    void nobodyIsTakenOutTwice() {
        Juror juror = edition.invited("Jurée 1", Juror.Role.JUROR);
        Outcomes.done(release(juror.id()));

        assertEquals(List.of(Refusal.NOT_FOUND), Outcomes.refusals(release(juror.id())));
    }

    private Outcome<Juror> release(JurorId juror) {
        return edition.scene().uses().releaseJuror().release(Scene.ORGANISER, new ReleaseJuror.Command(2026, juror));
    }
}
