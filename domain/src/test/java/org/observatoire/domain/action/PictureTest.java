package org.observatoire.domain.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.observatoire.domain.wording.MalformedAssertions.assertMalformed;
import static org.observatoire.domain.wording.MalformedAssertions.assertPast;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.observatoire.domain.wording.Fault;

class PictureTest {

    private static final Caption CAPTION = new Caption("Un marché", Optional.empty());

    @ParameterizedTest
    @CsvSource({"1600,1200", "1200,1600", "1,1"})
    void aPictureIsAsLargeAsAPrint(int width, int height) {
        Dimensions size = new Dimensions(width, height);

        assertEquals(size, sized(size).size());
    }

    @ParameterizedTest
    @CsvSource({"1601,1200", "1200,1601"})
    void nothingLargerIsAPicture(int width, int height) {
        assertThrows(IllegalArgumentException.class, () -> sized(new Dimensions(width, height)));
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

    private static Picture sized(Dimensions size) {
        return new Picture(SomePictures.id(1), Picture.Format.PNG, size, CAPTION);
    }
}
