package org.observatoire.web.darkroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.observatoire.application.outcome.Outcome;
import org.observatoire.application.outcome.Refusal;
import org.observatoire.application.testing.sample.SomePictures;

/** Files that mean harm, or came to some. */
class HostileFilesTest {

    private static final int AFTER_THE_HEADER_OF_A_PNG = 33;
    private static final Set<Refusal> OF_A_FILE =
            Set.of(Refusal.NOT_A_PICTURE, Refusal.PICTURE_DAMAGED, Refusal.PICTURE_MOVES, Refusal.PICTURE_TOO_LARGE);
    private static final byte[] JPEG =
            SentFile.withExif(SentFile.written(SentFile.quarters(96, 64, BufferedImage.TYPE_INT_RGB), "jpeg"), 6);

    @ParameterizedTest
    @ValueSource(strings = {"gif", "bmp", "tiff"})
    void aPictureInAnotherFormatIsNone(String format) {
        byte[] file = SentFile.written(SentFile.quarters(20, 10, BufferedImage.TYPE_INT_RGB), format);

        assertEquals(List.of(Refusal.NOT_A_PICTURE), DevelopedPrint.refusals(file));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
                "<!DOCTYPE html><script>alert(1)</script>",
                "#!/bin/sh\nrm -rf /\n",
                "%PDF-1.7",
                "PK\u0003\u0004",
                "MZ"
            })
    void whatIsNoPictureIsNone(String file) {
        assertEquals(List.of(Refusal.NOT_A_PICTURE), DevelopedPrint.refusals(file.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aPictureThatIsAlsoSomethingElseIsShownAsAPictureAlone() {
        byte[] script = "<script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII);
        byte[] both = SentFile.inserted(JPEG, JPEG.length, script);

        assertEquals(-1, DevelopedPrint.of(both).text().indexOf("<script>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"40000x40000", "2147483647x2147483647", "6400x6400", "1000000x41"})
    void aPngThatClaimsTooManyPixelsIsRefusedUnopened(String claimed) {
        String[] sides = claimed.split("x");
        byte[] file = SomePictures.pngThatClaims(Integer.parseInt(sides[0]), Integer.parseInt(sides[1]));

        assertEquals(List.of(Refusal.PICTURE_TOO_LARGE), DevelopedPrint.refusals(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0x10", "10x0", "-1x10", "-5x-5"})
    void aPngWithoutSurfaceIsDamaged(String claimed) {
        String[] sides = claimed.split("x");
        byte[] file = SomePictures.pngThatClaims(Integer.parseInt(sides[0]), Integer.parseInt(sides[1]));

        assertEquals(List.of(Refusal.PICTURE_DAMAGED), DevelopedPrint.refusals(file));
    }

    @Test
    void aPngThatClaimsMoreThanItHoldsIsDamaged() {
        assertEquals(
                List.of(Refusal.PICTURE_DAMAGED), DevelopedPrint.refusals(SomePictures.pngThatClaims(6_000, 6_000)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zTXt", "iCCP", "iTXt"})
    void whatInflatesBeyondMeasureBesideAPictureIsLeftAlone(String chunk) {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        bomb.writeBytes("a\0\0".getBytes(StandardCharsets.US_ASCII));
        bomb.writeBytes(SomePictures.deflated(new byte[64 * 1024 * 1024]));
        byte[] file = SentFile.inserted(
                SomePictures.png(40, 30, 0xcc3820),
                AFTER_THE_HEADER_OF_A_PNG,
                SomePictures.chunk(chunk, bomb.toByteArray()));

        assertEquals("red", DevelopedPrint.of(file).colourAt(50, 50));
    }

    @Test
    void aJpegThatClaimsTooManyPixelsIsRefusedUnopened() {
        byte[] file = JPEG.clone();
        int frame = indexOf(file, "ffc0");
        ByteBuffer.wrap(file).putShort(frame + 5, (short) 65_500).putShort(frame + 7, (short) 65_500);

        assertEquals(List.of(Refusal.PICTURE_TOO_LARGE), DevelopedPrint.refusals(file));
    }

    @ParameterizedTest
    @ValueSource(ints = {0xc3, 0xc5, 0xc9, 0xcb, 0xcf})
    void aJpegThatBrowsersDoNotReadIsNotReadHere(int frame) {
        byte[] file = JPEG.clone();
        file[indexOf(file, "ffc0") + 1] = (byte) frame;

        assertEquals(List.of(Refusal.PICTURE_DAMAGED), DevelopedPrint.refusals(file));
    }

    @Test
    void aJpegThatGoesOverItselfWithoutEndIsDamaged() {
        assertEquals("96x64", DevelopedPrint.of(goneOverAgain(20)).size());
        assertEquals(List.of(Refusal.PICTURE_DAMAGED), DevelopedPrint.refusals(goneOverAgain(65)));
    }

    /** A progressive JPEG whose last scan comes again so many times. */
    private static byte[] goneOverAgain(int times) {
        byte[] once = SentFile.progressive(SentFile.quarters(96, 64, BufferedImage.TYPE_INT_RGB));
        int end = once.length - 2;
        byte[] lastScan = Arrays.copyOfRange(once, lastIndexOf(once, "ffda"), end);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(once, 0, end);
        IntStream.range(0, times).forEach(time -> file.writeBytes(lastScan));
        file.write(once, end, 2);
        return file.toByteArray();
    }

    @Test
    void aJpegOfTwoSizesIsDamaged() {
        int frame = indexOf(JPEG, "ffc0");
        byte[] first = Arrays.copyOfRange(JPEG, frame, frame + 19);

        assertEquals(List.of(Refusal.PICTURE_DAMAGED), DevelopedPrint.refusals(SentFile.inserted(JPEG, frame, first)));
    }

    @Test
    void aWebpWhosePictureIsLargerThanItsCanvasIsDamaged() {
        byte[] file = SentFile.shipped("see-through.webp");
        int frame = indexOf(file, "9d012a");
        ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).putShort(frame + 3, (short) 16_383);

        assertEquals(List.of(Refusal.PICTURE_DAMAGED), DevelopedPrint.refusals(file));
    }

    @Test
    void aWebpThatClaimsTooManyPixelsIsRefusedUnopened() {
        byte[] file = SentFile.shipped("lossy.webp");
        int frame = indexOf(file, "9d012a");
        ByteBuffer little = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        little.putShort(frame + 3, (short) 16_383).putShort(frame + 5, (short) 16_383);
        byte[] canvas = {(byte) 0xfe, 0x3f, 0, (byte) 0xfe, 0x3f, 0};
        System.arraycopy(canvas, 0, file, 24, canvas.length);

        assertEquals(List.of(Refusal.PICTURE_TOO_LARGE), DevelopedPrint.refusals(file));
    }

    @Test
    void whatMovesIsRefused() {
        byte[] animation = SomePictures.chunk("acTL", new byte[8]);
        byte[] png = SentFile.inserted(SomePictures.png(40, 30, 0), AFTER_THE_HEADER_OF_A_PNG, animation);

        assertEquals(List.of(Refusal.PICTURE_MOVES), DevelopedPrint.refusals(png));
        assertEquals(List.of(Refusal.PICTURE_MOVES), DevelopedPrint.refusals(SentFile.shipped("moving.webp")));
    }

    static List<byte[]> whole() {
        return List.of(
                JPEG,
                SentFile.shipped("cmyk.jpg"),
                SomePictures.png(40, 30, 0xcc3820),
                SentFile.shipped("lossy.webp"),
                SentFile.shipped("lossless.webp"),
                SentFile.shipped("see-through.webp"));
    }

    @ParameterizedTest
    @MethodSource("whole")
    void whateverIsCutShortIsRefused(byte[] whole) {
        for (int length = 0; length < whole.length; length += 1 + whole.length / 60) {
            Refusal refusal =
                    DevelopedPrint.refusals(Arrays.copyOf(whole, length)).get(0);

            assertEquals(length < 16 ? refusal : Refusal.PICTURE_DAMAGED, refusal, "after " + length + " bytes");
        }
    }

    @ParameterizedTest
    @MethodSource("whole")
    void whateverIsAlteredIsDevelopedOrRefused(byte[] whole) {
        IntStream.range(0, 150).forEach(seed -> {
            Outcome<?> outcome = DevelopedPrint.develop(altered(whole, seed));

            if (outcome instanceof Outcome.Refused<?> refused) {
                refused.objections()
                        .forEach(objection -> assertEquals(
                                true, OF_A_FILE.contains(objection.refusal()), () -> "seed " + seed + ": " + refused));
            }
        });
    }

    private static byte[] altered(byte[] whole, int seed) {
        Random random = new Random(seed);
        byte[] altered = whole.clone();
        for (int times = 1 + random.nextInt(6); times > 0; times--) {
            altered[random.nextInt(altered.length)] = (byte) random.nextInt(256);
        }
        return altered;
    }

    private static int lastIndexOf(byte[] file, String hexadecimal) {
        int last = indexOf(file, hexadecimal);
        byte[] after = Arrays.copyOfRange(file, last + 1, file.length);
        return HexFormat.of().formatHex(after).contains(hexadecimal)
                ? last + 1 + lastIndexOf(after, hexadecimal)
                : last;
    }

    private static int indexOf(byte[] file, String hexadecimal) {
        String digits = HexFormat.of().formatHex(file);
        int at = digits.indexOf(hexadecimal);
        while (at % 2 == 1) {
            at = digits.indexOf(hexadecimal, at + 1);
        }
        assertNotEquals(-1, at, hexadecimal);
        return at / 2;
    }
}
