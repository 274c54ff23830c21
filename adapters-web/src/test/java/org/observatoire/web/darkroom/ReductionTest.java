package org.observatoire.web.darkroom;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.observatoire.domain.action.Dimensions;

class ReductionTest {

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 100);
    }

    @Test
    void eachPixelIsTheMeanOfWhatItCovers() {
        Pixels four = pixels(2, 2, 0xff000000, 0xff0000ff, 0xff00ff00, 0xffff0000);

        assertArrayEquals(
                new int[] {0xff404040}, Reduction.of(four, new Dimensions(1, 1)).argb());
    }

    @Test
    void aPixelThatIsCutCountsOnEachSideForItsPart() {
        Pixels three = pixels(3, 1, 0xff000000, 0xff646464, 0xffc8c8c8);

        assertArrayEquals(
                new int[] {0xff212121, 0xffa7a7a7},
                Reduction.of(three, new Dimensions(2, 1)).argb());
    }

    @Test
    void whatIsNotSeenLendsNoColour() {
        Pixels two = pixels(2, 1, 0x00ff0000, 0xff0000ff);

        assertArrayEquals(
                new int[] {0x800000ff}, Reduction.of(two, new Dimensions(1, 1)).argb());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void oneColourStaysThatColour(long seed) {
        Random random = new Random(seed);
        int colour = 0xff000000 | random.nextInt(1 << 24);
        Pixels flat = random(random, colour);

        Pixels reduced = Reduction.of(flat, smaller(random, flat.size()));

        int[] expected = new int[reduced.argb().length];
        Arrays.fill(expected, colour);
        assertArrayEquals(expected, reduced.argb(), "seed " + seed);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theSameSizeIsTheSamePicture(long seed) {
        Pixels picture = noise(new Random(seed));

        assertArrayEquals(picture.argb(), Reduction.of(picture, picture.size()).argb(), "seed " + seed);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void asMuchLightComesOutAsCameIn(long seed) {
        Random random = new Random(seed);
        Pixels picture = noise(random);

        Pixels reduced = Reduction.of(picture, smaller(random, picture.size()));

        assertEquals(mean(picture), mean(reduced), 1, "seed " + seed);
    }

    private static double mean(Pixels picture) {
        return Arrays.stream(picture.argb())
                .map(pixel -> pixel & 0xff)
                .average()
                .orElseThrow();
    }

    private static Pixels noise(Random random) {
        Pixels flat = random(random, 0);
        int[] noise =
                random.ints(flat.argb().length).map(pixel -> 0xff000000 | pixel).toArray();
        return new Pixels(flat.size(), noise);
    }

    private static Pixels random(Random random, int colour) {
        Dimensions size = new Dimensions(1 + random.nextInt(70), 1 + random.nextInt(70));
        int[] argb = new int[(int) size.pixels()];
        Arrays.fill(argb, colour);
        return new Pixels(size, argb);
    }

    private static Dimensions smaller(Random random, Dimensions size) {
        return new Dimensions(1 + random.nextInt(size.width()), 1 + random.nextInt(size.height()));
    }

    private static Pixels pixels(int width, int height, int... argb) {
        return new Pixels(new Dimensions(width, height), argb);
    }
}
