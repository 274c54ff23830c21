package org.observatoire.domain.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.observatoire.domain.wording.MalformedAssertions.assertMalformed;
import static org.observatoire.domain.wording.MalformedAssertions.assertPast;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.observatoire.domain.wording.Fault;

class PictureTest {

    private static final Caption CAPTION = new Caption("Un marché", Optional.empty());

    @ParameterizedTest
    @CsvSource({"1600,1200", "1200,1600", "1,1", "641,1600"})
    void aPrintHasNoSideOverSixteenHundredPixels(int width, int height) {
        assertEquals(width, sized(width, height).width());
    }

    @ParameterizedTest
    @CsvSource({"1601,1200", "1200,1601", "0,5", "5,0", "-1,5"})
    void anythingElseIsNoPrint(int width, int height) {
        assertThrows(IllegalArgumentException.class, () -> sized(width, height));
    }

    @Test
    void aWidePictureHasASmallPrintBesides() {
        assertEquals(List.of(640, 1600), sized(1600, 1200).widths());
        assertEquals(List.of(640, 641), sized(641, 100).widths());
        assertEquals(List.of(640), sized(640, 1600).widths());
        assertEquals(List.of(3), sized(3, 2).widths());
    }

    @Test
    void itsPrintsHaveTheSameShape() {
        assertEquals(480, sized(1600, 1200).heightAt(640));
        assertEquals(1200, sized(1600, 1200).heightAt(1600));
        assertEquals(427, sized(1500, 1000).heightAt(640));
        assertEquals(1, sized(1600, 1).heightAt(640));
    }

    @Test
    void anAlternativeTextIsNeededAndACreditIsNot() {
        assertMalformed("alt", Fault.MISSING, () -> new Caption(" \u200b", Optional.of("Ville")));
        assertPast("alt", Fault.TOO_LONG, 500, () -> new Caption("x".repeat(501), Optional.empty()));
        assertPast("credit", Fault.TOO_LONG, 200, () -> new Caption("x", Optional.of("x".repeat(201))));
        assertEquals(CAPTION, new Caption(" Un marché ", Optional.of("  ")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "abc", "../../etc/passwd", "A000000000000000000000000000000000000000000000000000000000000000"
            })
    void anIdentityIsADigest(String written) {
        assertMalformed("picture", Fault.NOT_AN_IDENTIFIER, () -> new PictureId(written));
    }

    private static Picture sized(int width, int height) {
        return new Picture(SomePictures.id(1), Picture.Format.PNG, width, height, CAPTION);
    }
}
