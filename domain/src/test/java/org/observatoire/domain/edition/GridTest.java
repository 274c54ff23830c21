package org.observatoire.domain.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.observatoire.domain.wording.MalformedAssertions.assertMalformed;
import static org.observatoire.domain.wording.MalformedAssertions.assertPast;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.observatoire.domain.wording.Fault;

class GridTest {

    @ParameterizedTest
    @CsvSource({"60, 40, true", "99, 1, true", "60, 39, false", "60, 41, false", "100, 100, false"})
    void theWeightsSumToAHundred(int one, int other, boolean accepted) {
        List<Criterion> criteria = List.of(new Criterion("a", "A", one), new Criterion("b", "B", other));

        if (accepted) {
            assertEquals(List.of("a", "b"), new Grid(criteria).ids());
        } else {
            assertMalformed("grid", Fault.WEIGHTS_OFF, () -> new Grid(criteria));
        }
    }

    @Test
    void oneCriterionMayWeighAll() {
        assertEquals(List.of("all"), new Grid(List.of(new Criterion("all", "Tout", 100))).ids());
    }

    @Test
    void aGridHasOneToTwentyCriteria() {
        assertMalformed("grid", Fault.MISSING, () -> new Grid(List.of()));
        assertEquals(20, new Grid(criteria(20, 5)).ids().size());
        assertPast("grid", Fault.TOO_MANY, 20, () -> new Grid(criteria(21, 4)));
    }

    @Test
    void noCriterionStandsTwice() {
        Criterion half = new Criterion("half", "Moitié", 50);

        assertMalformed("grid", Fault.REPEATED, () -> new Grid(Collections.nCopies(2, half)));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "Care", "care_of", "-care", "care-", "a--b", "é"})
    void aCriterionIsNamedByLowerCaseWords(String id) {
        assertMalformed("id", Fault.NOT_AN_IDENTIFIER, () -> new Criterion(id, "Soin", 10));
    }

    @Test
    void aGridWeighsTheScoresOfAJurorInHundredths() {
        Grid grid = new Grid(List.of(new Criterion("boldness", "Audace", 20), new Criterion("care", "Soin", 80)));

        assertEquals(420, grid.weigh(Map.of("boldness", 5, "care", 4)));
        assertEquals(-180, grid.weigh(Map.of("boldness", -1, "care", -2)));
        assertEquals(4 * Grid.WHOLE, grid.weigh(Map.of("boldness", 4, "care", 4)));
    }

    @Test
    void theNameOfACriterionHasAtMostSixtyCharacters() {
        assertEquals("a".repeat(60), new Criterion("a".repeat(60), "Soin", 10).id());
        assertMalformed("id", Fault.NOT_AN_IDENTIFIER, () -> new Criterion("a".repeat(61), "Soin", 10));
    }

    @Test
    void aCriterionHasALabelAndAWeightFromOneToAHundred() {
        assertEquals("Soin", new Criterion("care", " Soin ", 1).label());
        assertMalformed("label", Fault.MISSING, () -> new Criterion("care", " ", 10));
        assertPast("label", Fault.TOO_LONG, 200, () -> new Criterion("care", "a".repeat(201), 10));
        assertPast("weight", Fault.OUT_OF_RANGE, 100, () -> new Criterion("care", "Soin", 0));
        assertPast("weight", Fault.OUT_OF_RANGE, 100, () -> new Criterion("care", "Soin", 101));
    }

    @Test
    void aScaleHoldsItsTwoEndsAndAllBetween() {
        Scale scale = new Scale(-1, 2);

        assertTrue(IntStream.rangeClosed(-1, 2).allMatch(scale::holds));
        assertFalse(scale.holds(-2));
        assertFalse(scale.holds(3));
    }

    @Test
    void aScaleGoesUpWithinAThousandEitherWay() {
        assertEquals(1_000, new Scale(-1_000, 1_000).max());
        assertPast("scale", Fault.OUT_OF_RANGE, 1_000, () -> new Scale(-1_001, 5));
        assertPast("scale", Fault.OUT_OF_RANGE, 1_000, () -> new Scale(0, 1_001));
        assertMalformed("scale", Fault.OUT_OF_RANGE, () -> new Scale(5, 5));
        assertMalformed("scale", Fault.OUT_OF_RANGE, () -> new Scale(5, 0));
    }

    private static List<Criterion> criteria(int number, int weight) {
        return IntStream.range(0, number)
                .mapToObj(index -> new Criterion("c" + index, "C", weight))
                .toList();
    }
}
