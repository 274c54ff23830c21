package org.observatoire.domain.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.observatoire.domain.wording.MalformedAssertions.assertMalformed;
import static org.observatoire.domain.wording.MalformedAssertions.assertPast;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.observatoire.domain.wording.Fault;

class ActionTest {

    private static final ActionId ID = new ActionId("pulnoy-marche");
    private static final Sheet SHEET = SheetDraft.begun().sheet();
    private static final Instant BEFORE = Instant.parse("2026-01-01T08:00:00Z");
    private static final Instant NOW = Instant.parse("2026-02-01T08:00:00Z");

    @Test
    void aProposalWaitsForTheOrganiserAtItsFirstRevision() {
        Action proposed = Action.proposed(ID, SHEET, NOW);

        assertEquals(new Action(ID, SHEET, new Editorial.Proposed(NOW), 1), proposed);
        assertEquals(Editorial.Standing.PROPOSED, proposed.standing());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void aRevisionBeforeTheFirstIsRefused(int revision) {
        IllegalArgumentException refused = assertThrows(
                IllegalArgumentException.class, () -> new Action(ID, SHEET, new Editorial.Proposed(NOW), revision));

        assertEquals("revision: " + revision + " is before the first", refused.getMessage());
    }

    @ParameterizedTest
    @CsvSource({"PROPOSED, false", "PUBLISHED, true", "REFUSED, false", "WITHDRAWN, false", "TAKEN_BACK, false"})
    void onlyWhatIsPublishedIsPublic(Editorial.Standing standing, boolean published) {
        assertEquals(published, standing(standing).published());
        assertEquals(standing, standing(standing).standing());
        assertEquals(BEFORE, standing(standing).editorial().since());
    }

    @ParameterizedTest
    @EnumSource(Editorial.Standing.class)
    void anythingNeitherPublishedNorTakenBackCanBePublished(Editorial.Standing standing) {
        boolean decided = standing == Editorial.Standing.PUBLISHED || standing == Editorial.Standing.TAKEN_BACK;
        Optional<Action> expected =
                decided ? Optional.empty() : Optional.of(new Action(ID, SHEET, new Editorial.Published(NOW), 8));

        assertEquals(expected, standing(standing).publishedAt(NOW));
    }

    @ParameterizedTest
    @EnumSource(Editorial.Standing.class)
    void onlyAProposalCanBeRefused(Editorial.Standing standing) {
        Optional<Action> expected = standing == Editorial.Standing.PROPOSED
                ? Optional.of(new Action(ID, SHEET, new Editorial.Refused(NOW, "Hors sujet"), 8))
                : Optional.empty();

        assertEquals(expected, standing(standing).refusedAt("Hors sujet", NOW));
    }

    @ParameterizedTest
    @EnumSource(Editorial.Standing.class)
    void onlyWhatIsPublishedCanBeWithdrawn(Editorial.Standing standing) {
        Optional<Action> expected = standing == Editorial.Standing.PUBLISHED
                ? Optional.of(new Action(ID, SHEET, new Editorial.Withdrawn(NOW, "À la demande de la ville"), 8))
                : Optional.empty();

        assertEquals(expected, standing(standing).withdrawnAt("À la demande de la ville", NOW));
    }

    @ParameterizedTest
    @EnumSource(Editorial.Standing.class)
    void onlyAProposalCanBeTakenBack(Editorial.Standing standing) {
        Optional<Action> expected = standing == Editorial.Standing.PROPOSED
                ? Optional.of(new Action(ID, SHEET, new Editorial.TakenBack(NOW), 8))
                : Optional.empty();

        assertEquals(expected, standing(standing).takenBackAt(NOW));
    }

    @ParameterizedTest
    @EnumSource(Editorial.Standing.class)
    void aReasonIsAskedWhateverTheStanding(Editorial.Standing standing) {
        assertMalformed("reason", Fault.MISSING, () -> standing(standing).refusedAt(" ", NOW));
        assertMalformed("reason", Fault.MISSING, () -> standing(standing).withdrawnAt("", NOW));
    }

    @Test
    void aReasonHasOneToTwoThousandCharacters() {
        String longest = "a".repeat(2_000);

        assertEquals(longest, new Editorial.Refused(NOW, longest).reason());
        assertEquals(longest, new Editorial.Withdrawn(NOW, longest).reason());
        assertEquals(Optional.of(longest), new Editorial.Refused(NOW, longest).why());
        assertEquals(Optional.of(longest), new Editorial.Withdrawn(NOW, longest).why());
        assertEquals(Optional.empty(), new Editorial.Published(NOW).why());
        assertPast("reason", Fault.TOO_LONG, 2_000, () -> new Editorial.Refused(NOW, longest + "a"));
        assertPast("reason", Fault.TOO_LONG, 2_000, () -> new Editorial.Withdrawn(NOW, longest + "a"));
    }

    @ParameterizedTest
    @EnumSource(Editorial.Standing.class)
    void anotherSheetMakesTheNextRevisionAndKeepsTheStanding(Editorial.Standing standing) {
        Sheet other = SheetDraft.begun().title("Un autre titre").sheet();
        Action action = standing(standing);

        assertEquals(new Action(ID, other, action.editorial(), 8), action.rewritten(other));
    }

    private static Action standing(Editorial.Standing standing) {
        Editorial editorial = switch (standing) {
            case PROPOSED -> new Editorial.Proposed(BEFORE);
            case PUBLISHED -> new Editorial.Published(BEFORE);
            case REFUSED -> new Editorial.Refused(BEFORE, "Une raison");
            case WITHDRAWN -> new Editorial.Withdrawn(BEFORE, "Une raison");
            case TAKEN_BACK -> new Editorial.TakenBack(BEFORE);
        };
        return new Action(ID, SHEET, editorial, 7);
    }
}
