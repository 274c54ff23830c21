package org.observatoire.domain.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.observatoire.domain.wording.TriedOnSeeds;

class DimensionsTest {

    @ParameterizedTest
    @CsvSource({"0,5", "5,0", "-1,5", "5,-1"})
    void nothingHasNoSurface(int width, int height) {
        assertThrows(IllegalArgumentException.class, () -> new Dimensions(width, height));
    }

    @ParameterizedTest
    @CsvSource({
        "4000,3000,1600,1200",
        "3000,4000,1200,1600",
        "1600,1600,1600,1600",
        "1601,1600,1600,1599",
        "800,600,800,600",
        "1,1,1,1",
        "40000,10,1600,1",
        "2400,1599,1600,1066"
    })
    void aLargePrintHasNoSideOverSixteenHundredPixelsAndEnlargesNothing(int w, int h, int width, int height) {
        assertEquals(new Dimensions(width, height), new Dimensions(w, h).largePrint());
    }

    @TriedOnSeeds
    void aLargePrintIsAPrintOfTheSameShape(long seed) {
        Random random = new Random(seed);
        Dimensions sent = new Dimensions(1 + random.nextInt(20_000), 1 + random.nextInt(20_000));

        Dimensions print = sent.largePrint();

        assertTrue(print.ofAPrint());
        double scale = Math.min(1, 1600.0 / Math.max(sent.width(), sent.height()));
        assertEquals(sent.width() * scale, print.width(), 1);
        assertEquals(sent.height() * scale, print.height(), 1);
        assertEquals(print, print.largePrint());
    }

    @Test
    void aWidePictureHasASmallPrintBesidesOfTheSameShape() {
        assertEquals(
                List.of(new Dimensions(640, 480), new Dimensions(1600, 1200)), new Dimensions(1600, 1200).prints());
        assertEquals(
                List.of(new Dimensions(640, 427), new Dimensions(1500, 1000)), new Dimensions(1500, 1000).prints());
        assertEquals(List.of(new Dimensions(640, 1), new Dimensions(1600, 1)), new Dimensions(1600, 1).prints());
        assertEquals(List.of(new Dimensions(640, 1600)), new Dimensions(640, 1600).prints());
        assertEquals(List.of(new Dimensions(3, 2)), new Dimensions(3, 2).prints());
    }

    @Test
    void pixelsAreCountedPastWhatAnIntegerHolds() {
        assertEquals(4_000_000_000L, new Dimensions(100_000, 40_000).pixels());
    }
}
