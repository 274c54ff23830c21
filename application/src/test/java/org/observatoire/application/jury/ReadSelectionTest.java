package org.observatoire.application.jury;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.observatoire.application.testing.Outcomes;
import org.observatoire.application.testing.Scene;
import org.observatoire.application.testing.sample.SomeEdition;
import org.observatoire.domain.edition.Stage;
import org.observatoire.domain.jury.CommitteeOpinion;
import org.observatoire.domain.jury.CommitteeOpinion.Advice;
import org.observatoire.domain.jury.Juror;

class ReadSelectionTest {

    /** The category « listening » comes first there. */
    private final EditionInMemory edition = EditionInMemory.announced(SomeEdition.graded(2026));

    private Juror selector;

    @BeforeEach
    void openTheSelection() {
        edition.to(Stage.SELECTION);
        selector = edition.invited("Membre 1", Juror.Role.SELECTOR);
    }

    @Test
    void theMostRetainedComeFirstThenThoseFiledThere() {
        List.of("a", "b", "c", "d").forEach(id -> edition.published(id, "departement-32"));
        edition.published("classee", "departement-32", "listening");
        Juror other = edition.invited("Membre 2", Juror.Role.SELECTOR);
        edition.said(selector, Advice.LEAVE, "listening.a");
        edition.said(selector, Advice.DISCUSS, "listening.b");
        edition.said(selector, Advice.RETAIN, "listening.c");
        edition.said(selector, Advice.RETAIN, "listening.d");
        edition.said(other, Advice.RETAIN, "listening.d");

        ReadSelection.Considered listening = selection().categories().get(0);

        assertEquals(List.of("d", "c", "b", "classee", "a"), ids(listening));
        assertEquals(5, listening.eligible());
        assertEquals(2, listening.candidates().get(0).count(Advice.RETAIN));
        assertTrue(listening.candidates().get(3).lookedForHere());
    }

    @Test
    void anOpinionThatHasBecomeAConflictNoLongerCounts() {
        edition.published("gersoise", "departement-32");
        CommitteeOpinion opinion = edition.said(selector, Advice.RETAIN, "listening.gersoise");
        assertEquals(
                List.of(opinion),
                selection().categories().get(0).candidates().get(0).opinions());

        edition.moved(selector.id(), "departement-32");

        assertEquals(
                List.of(), selection().categories().get(0).candidates().get(0).opinions());
    }

    @Test
    void theNominatedAreShownHoweverManyOthersThereAre() {
        IntStream.range(0, ReadSelection.SHOWN_WITHOUT_OPINION + 5)
                .forEach(number -> edition.published("n-%03d".formatted(number), "departement-32"));
        edition.nominated("listening.n-104");
        edition.said(selector, Advice.LEAVE, "listening.n-103");

        ReadSelection.Considered listening = selection().categories().get(0);

        assertEquals(105, listening.eligible());
        assertEquals(
                ReadSelection.SHOWN_WITHOUT_OPINION + 2, listening.candidates().size());
        assertTrue(ids(listening).containsAll(List.of("n-103", "n-104")));
    }

    @Test
    void itTellsWhoIsInTheCommittee() {
        edition.invited("Jurée 1", Juror.Role.JUROR);

        assertEquals(List.of(selector), selection().selectors());
    }

    @Test
    void wordsFindCandidatesByTheirTitleAndTheirAuthority() {
        edition.published("le-marche-drive", "departement-32");
        edition.published("le-marche", "commune-44109");

        assertEquals(
                List.of("le-marche-drive"),
                ids(selection("Marché, gers").categories().get(0)));
        assertEquals(
                List.of("le-marche"), ids(selection("MARCHE nant").categories().get(0)));
        assertEquals(List.of(), ids(selection("arche").categories().get(0)));
        assertEquals(2, selection("arche").categories().get(0).eligible());
        assertEquals(2, ids(selection(" ").categories().get(0)).size());
    }

    private ReadSelection.Selection selection() {
        return selection("");
    }

    private ReadSelection.Selection selection(String words) {
        return Outcomes.done(
                edition.scene().uses().readSelection().read(Scene.ORGANISER, new ReadSelection.Question(2026, words)));
    }

    private static List<String> ids(ReadSelection.Considered considered) {
        return considered.candidates().stream()
                .map(candidate -> candidate.action().id().value())
                .toList();
    }
}
