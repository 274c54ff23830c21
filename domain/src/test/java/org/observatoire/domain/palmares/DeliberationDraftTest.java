package org.observatoire.domain.palmares;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.observatoire.domain.palmares.JudgedEdition.scored;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.observatoire.domain.edition.AwardCategory;
import org.observatoire.domain.edition.NominationId;
import org.observatoire.domain.edition.SampleRules;
import org.observatoire.domain.jury.JurorId;
import org.observatoire.domain.palmares.DeliberationDraft.Gap;
import org.observatoire.domain.palmares.DeliberationDraft.Missing;
import org.observatoire.domain.wording.Fault;
import org.observatoire.domain.wording.Malformed;

class DeliberationDraftTest {

    private static final AwardCategory LISTENING = SampleRules.category("listening", 1, 1);
    private static final AwardCategory REACH = SampleRules.category("reach", 1, 0);
    private static final NominationId A = SampleRules.nomination("listening", "a");
    private static final NominationId B = SampleRules.nomination("listening", "b");
    private static final NominationId C = SampleRules.nomination("listening", "c");
    private static final NominationId R = SampleRules.nomination("reach", "a");
    private static final List<JurorId> J = IntStream.range(0, 2)
            .mapToObj(index -> new JurorId("juror-" + index))
            .toList();
    private static final JudgedEdition EDITION = judged();
    private static final CategoryCount COUNT = EDITION.count(LISTENING);

    @Test
    void choosingWhatTheRankingGivesIsFollowingIt() {
        Leaning leaning = Leaning.of(COUNT, new Distinguished(List.of(A), List.of(B)), "");

        assertEquals(new Leaning(LISTENING.id(), Optional.empty(), ""), leaning);
        assertEquals(COUNT.falling(), leaning.distinguished(COUNT));
    }

    @Test
    void choosingOtherwiseIsDepartingFromTheRankingWhateverTheOrder() {
        Distinguished chosen = new Distinguished(List.of(B, A), List.of(C));
        Leaning leaning = Leaning.of(COUNT, chosen, " Le jury a préféré. ");

        assertEquals(Optional.of(new Distinguished(List.of(A, B), List.of(C))), leaning.chosen());
        assertEquals("Le jury a préféré.", leaning.reason());
        assertEquals(new Distinguished(List.of(A, B), List.of(C)), leaning.distinguished(COUNT));
        assertTrue(Leaning.of(COUNT, new Distinguished(List.of(A), List.of()), "")
                .chosen()
                .isPresent());
    }

    @Test
    void aBlankDraftOnlyLacksHowMuchBecomesPublic() {
        assertEquals(
                List.of(new Gap(Missing.DETAIL, Optional.empty())),
                DeliberationDraft.blank(1, 0).gaps());
        assertEquals(Optional.empty(), DeliberationDraft.blank(1, 0).decision());
    }

    @Test
    void aDraftTellsEverythingThatItLacks() {
        DeliberationDraft draft = new DeliberationDraft(
                2,
                4,
                List.of(),
                List.of(Leaning.of(COUNT, new Distinguished(List.of(), List.of(C)), "")),
                Optional.empty(),
                " ");

        assertEquals(
                List.of(
                        new Gap(Missing.LAUREATE, Optional.of(LISTENING.id())),
                        new Gap(Missing.REASON, Optional.of(LISTENING.id())),
                        new Gap(Missing.DETAIL, Optional.empty()),
                        new Gap(Missing.CORRECTION, Optional.empty())),
                draft.gaps());
    }

    @Test
    void aCompleteDraftIsADecisionAndKeepsForItselfAReasonThatJustifiesNothing() {
        DeliberationDraft draft = new DeliberationDraft(
                1,
                3,
                List.of(R, B),
                List.of(
                        new Leaning(REACH.id(), Optional.empty(), "Écrite trop tôt"),
                        Leaning.of(COUNT, new Distinguished(List.of(B), List.of()), "Une idée neuve")),
                Optional.of(PublishedDetail.TALLIES),
                "");

        assertEquals(
                Optional.of(new Decision(
                        List.of(B, R),
                        List.of(new Departure(LISTENING.id(), List.of(B), List.of(), "Une idée neuve")),
                        PublishedDetail.TALLIES)),
                draft.decision());
        assertEquals("Écrite trop tôt", draft.leaning(REACH.id()).reason());
    }

    @Test
    void correctingBeginsFromWhatWasDecidedAndLacksItsReasonAlone() {
        Decision decided = new Decision(
                List.of(B),
                List.of(new Departure(LISTENING.id(), List.of(B), List.of(A), "Une idée neuve")),
                PublishedDetail.BALLOTS);
        DeliberationDraft draft = DeliberationDraft.correcting(EDITION.palmares(decided), 7);

        assertEquals(2, draft.version());
        assertEquals(7, draft.revision());
        assertEquals(List.of(new Gap(Missing.CORRECTION, Optional.empty())), draft.gaps());
        DeliberationDraft said = new DeliberationDraft(
                2, 7, draft.gold(), draft.leanings(), draft.detail(), "Une erreur de retranscription");
        assertEquals(Optional.of(decided), said.decision());
    }

    @Test
    void aLeaningThatSaysNothingIsNotKept() {
        DeliberationDraft draft = new DeliberationDraft(
                1, 1, List.of(), List.of(new Leaning(REACH.id(), Optional.empty(), " ")), Optional.empty(), "");

        assertEquals(DeliberationDraft.blank(1, 1), draft);
        assertEquals(new Leaning(REACH.id(), Optional.empty(), ""), draft.leaning(REACH.id()));
    }

    @Test
    void twoDraftsSayTheSameWhateverTheirRevision() {
        DeliberationDraft draft = DeliberationDraft.blank(1, 0);

        assertTrue(draft.saysTheSameAs(draft.revised(5)));
        assertFalse(draft.saysTheSameAs(DeliberationDraft.blank(2, 0)));
        assertEquals(5, draft.revised(5).revision());
    }

    @Test
    void nothingIsNamedTwice() {
        Leaning leaning = new Leaning(REACH.id(), Optional.empty(), "Une raison");

        assertEquals(
                Fault.REPEATED,
                assertThrows(
                                Malformed.class,
                                () -> new DeliberationDraft(1, 0, List.of(A, A), List.of(), Optional.empty(), ""))
                        .fault());
        assertEquals(
                Fault.REPEATED,
                assertThrows(
                                Malformed.class,
                                () -> new DeliberationDraft(
                                        1, 0, List.of(), List.of(leaning, leaning), Optional.empty(), ""))
                        .fault());
    }

    @Test
    void versionsBeginAtOneAndRevisionsAtNone() {
        assertThrows(IllegalArgumentException.class, () -> DeliberationDraft.blank(0, 0));
        assertThrows(IllegalArgumentException.class, () -> DeliberationDraft.blank(1, -1));
    }

    @Test
    void reasonsHaveALimit() {
        assertEquals(
                4_000,
                assertThrows(Malformed.class, () -> new Leaning(REACH.id(), Optional.empty(), "a".repeat(4_001)))
                        .limit());
        assertEquals(
                2_000,
                assertThrows(
                                Malformed.class,
                                () -> new DeliberationDraft(
                                        1, 0, List.of(), List.of(), Optional.empty(), "a".repeat(2_001)))
                        .limit());
    }

    private static JudgedEdition judged() {
        JudgedEdition open =
                new JudgedEdition(SampleRules.rules(SampleRules.SCORES, LISTENING, REACH), List.of(A, B, C, R), J);
        for (JurorId juror : J) {
            open = open.with(
                    scored(juror, A, 5, 5), scored(juror, B, 4, 4), scored(juror, C, 3, 3), scored(juror, R, 2, 2));
        }
        return open;
    }
}
