package org.observatoire.application.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Sha256Test {

    /** The examples of FIPS 180-4, and one that takes more than a byte a character in UTF-8. */
    @Test
    void agreesWithTheStandard() {
        assertEquals("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", Sha256.of(""));
        assertEquals("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", Sha256.of("abc"));
        assertEquals("4a99557e4033c3539de2eb65472017cad5f9557f7a0625a09f1c3f6e2ba69c4c", Sha256.of("é"));
    }

    @Test
    void digestsTheBytesOfATextAsTheText() {
        assertEquals(Sha256.of("é"), Sha256.of(new byte[] {(byte) 0xc3, (byte) 0xa9}));
    }

    @Test
    void writesEachPartAfterItsLengthInBytes() {
        assertEquals(Sha256.of("2:é0:3:abc"), Sha256.ofParts(List.of("é", "", "abc")));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void givesNoTwoListsOnePrint(long seed) {
        Random random = new Random(seed);
        Set<List<String>> lists = new HashSet<>();
        Set<String> prints = new HashSet<>();
        for (int turn = 0; turn < 2_000; turn++) {
            List<String> list = list(random);
            lists.add(list);
            prints.add(Sha256.ofParts(list));
        }

        assertEquals(lists.size(), prints.size(), "seed " + seed);
    }

    private static List<String> list(Random random) {
        List<String> list = new ArrayList<>();
        for (int parts = random.nextInt(4); parts > 0; parts--) {
            StringBuilder part = new StringBuilder();
            random.ints(random.nextInt(4), 0, 4).forEach(sign -> part.append("1:a2".charAt(sign)));
            list.add(part.toString());
        }
        return list;
    }
}
