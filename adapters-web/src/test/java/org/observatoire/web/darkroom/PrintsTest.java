package org.observatoire.web.darkroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.observatoire.application.testing.sample.SomePictures;
import org.observatoire.domain.action.Picture;

/** What is on the prints of pictures. */
class PrintsTest {

    private static final int AFTER_THE_HEADER_OF_A_PNG = 33;

    @Test
    void nothingIsKeptOfWhatAFileTellsBesidesItsPicture() {
        byte[] file = SentFile.withExif(SentFile.written(quarters(400, 300), "jpeg"), 1);
        assertTrue(new String(file, StandardCharsets.ISO_8859_1).contains("48.6071 N"));

        DevelopedPrint print = DevelopedPrint.of(file);

        assertFalse(print.text().contains("48.6071 N"));
        assertFalse(print.text().contains("Exif"));
        assertFalse(print.text().contains("Photographe"));
    }

    @ParameterizedTest
    @CsvSource({
        "1,400x300,red,green,blue,white",
        "2,400x300,green,red,white,blue",
        "3,400x300,white,blue,green,red",
        "4,400x300,blue,white,red,green",
        "5,300x400,red,blue,green,white",
        "6,300x400,blue,red,white,green",
        "7,300x400,white,green,blue,red",
        "8,300x400,green,white,red,blue",
        "9,400x300,red,green,blue,white"
    })
    void aPictureIsTurnedUpright(int orientation, String size, String one, String two, String three, String four) {
        byte[] file = SentFile.withExif(SentFile.written(quarters(400, 300), "jpeg"), orientation);

        DevelopedPrint print = DevelopedPrint.of(file);

        assertEquals(size, print.size());
        assertQuarters(print, one, two, three, four);
    }

    @Test
    void aLargePictureIsTurnedUprightOnceMadeSmaller() {
        byte[] file = SentFile.withExif(SentFile.written(quarters(3_200, 2_000), "jpeg"), 6);

        DevelopedPrint print = DevelopedPrint.of(file);

        assertEquals("1000x1600", print.size());
        assertEquals(2, print.developed().prints().size());
        assertQuarters(print, "blue", "red", "white", "green");
    }

    @Test
    void aPngThatSaysHowItWasHeldIsTurnedToo() {
        byte[] told = SomePictures.chunk("eXIf", SentFile.exif(8));
        byte[] file = SentFile.inserted(SentFile.written(quarters(400, 300), "png"), AFTER_THE_HEADER_OF_A_PNG, told);

        assertQuarters(DevelopedPrint.of(file), "green", "white", "red", "blue");
    }

    @ParameterizedTest
    @ValueSource(ints = {8, 1, 0x7fffffff, -1})
    void anIllegibleExifChangesNothing(int directory) {
        byte[] exif = SentFile.exif(6);
        exif[4] = (byte) (directory >> 24);
        exif[5] = (byte) (directory >> 16);
        exif[6] = (byte) (directory >> 8);
        exif[7] = (byte) (directory == 8 ? 9 : directory);
        byte[] file = SentFile.inserted(
                SentFile.written(quarters(400, 300), "png"),
                AFTER_THE_HEADER_OF_A_PNG,
                SomePictures.chunk("eXIf", exif));

        assertEquals("400x300", DevelopedPrint.of(file).size());
    }

    @Test
    void whatIsOpaqueIsWrittenAsJpegWhateverItCameAs() {
        BufferedImage image = SentFile.quarters(400, 300, BufferedImage.TYPE_INT_ARGB);

        DevelopedPrint print = DevelopedPrint.of(SentFile.written(image, "png"));

        assertEquals(Picture.Format.JPEG, print.developed().format());
        assertQuarters(print, "red", "green", "blue", "white");
    }

    @Test
    void whatIsSeenThroughStaysSo() {
        BufferedImage image = SentFile.drawn(1_000, 800, BufferedImage.TYPE_INT_ARGB, canvas -> {
            canvas.setColor(new Color(255, 0, 0, 128));
            canvas.fillRect(0, 0, 500, 400);
            canvas.setColor(Color.BLUE);
            canvas.fillRect(500, 400, 500, 400);
        });

        DevelopedPrint print = DevelopedPrint.of(SentFile.written(image, "png"));

        assertEquals(Picture.Format.PNG, print.developed().format());
        assertEquals(2, print.developed().prints().size());
        assertEquals("nothing", print.colourAt(75, 25));
        assertEquals("blue", print.colourAt(75, 75));
        assertEquals(0x80ff0000, print.pixelAt(25, 25));
    }

    @Test
    void greyIsNotMadePaler() {
        BufferedImage opaque = SentFile.drawn(300, 200, BufferedImage.TYPE_BYTE_GRAY, canvas -> {});
        opaque.getRaster().setSamples(0, 0, 300, 200, 0, levels(300 * 200, 100));
        BufferedImage deep = SentFile.drawn(300, 200, BufferedImage.TYPE_USHORT_GRAY, canvas -> {});
        deep.getRaster().setSamples(0, 0, 300, 200, 0, levels(300 * 200, 100 << 8));

        assertLevel(100, DevelopedPrint.of(SentFile.written(opaque, "jpeg")).pixelAt(50, 50));
        assertLevel(100, DevelopedPrint.of(SentFile.written(opaque, "png")).pixelAt(50, 50));
        assertLevel(100, DevelopedPrint.of(SentFile.written(deep, "png")).pixelAt(50, 50));
    }

    @Test
    void thinLinesAreMadeFainterAndDoNotVanish() {
        BufferedImage hatched = SentFile.drawn(3_200, 1_600, BufferedImage.TYPE_INT_RGB, canvas -> {
            canvas.setColor(Color.WHITE);
            for (int x = 0; x < 3_200; x += 2) {
                canvas.fillRect(x, 0, 1, 1_600);
            }
        });

        DevelopedPrint print = DevelopedPrint.of(SentFile.written(hatched, "png"));

        assertEquals("1600x800", print.size());
        assertLevel(128, print.pixelAt(50, 50));
        assertLevel(128, print.pixelAt(33, 67));
    }

    @Test
    void aPictureOfSeveralBandsHasNoSeam() {
        BufferedImage ramp = SentFile.drawn(2_000, 3_000, BufferedImage.TYPE_INT_RGB, canvas -> {
            for (int y = 0; y < 3_000; y++) {
                canvas.setColor(new Color(y * 255 / 3_000, y * 255 / 3_000, y * 255 / 3_000));
                canvas.fillRect(0, y, 2_000, 1);
            }
        });

        for (String format : new String[] {"png", "jpeg"}) {
            DevelopedPrint print = DevelopedPrint.of(SentFile.written(ramp, format));
            for (int down = 0; down < 100; down++) {
                assertLevel(255 * down / 100, print.pixelAt(50, down));
            }
        }
    }

    @Test
    void webpIsReadWithOrWithoutLoss() {
        for (String name : new String[] {"lossy.webp", "lossless.webp"}) {
            DevelopedPrint print = DevelopedPrint.of(SentFile.shipped(name));

            assertEquals("96x64", print.size());
            assertEquals("red", print.colourAt(25, 25));
            assertEquals("yellow", print.colourAt(75, 75));
            assertEquals(Picture.Format.JPEG, print.developed().format());
        }
    }

    @Test
    void webpIsSeenThrough() {
        DevelopedPrint print = DevelopedPrint.of(SentFile.shipped("see-through.webp"));

        assertEquals(Picture.Format.PNG, print.developed().format());
        assertEquals("nothing", print.colourAt(75, 25));
        assertEquals("red", print.colourAt(25, 25));
        assertEquals("yellow", print.colourAt(75, 75));
    }

    @Test
    void inksForPaperBecomeColoursOfScreens() {
        DevelopedPrint print = DevelopedPrint.of(SentFile.shipped("cmyk.jpg"));

        assertEquals("red", print.colourAt(50, 50));
    }

    @Test
    void aPngInOtherColoursIsShownInThoseOfTheWeb() {
        byte[] linear = ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData();
        byte[] file = SentFile.inserted(SomePictures.png(40, 30, 0x404040), AFTER_THE_HEADER_OF_A_PNG, colours(linear));

        assertLevel(137, DevelopedPrint.of(file).pixelAt(50, 50));
    }

    @Test
    void coloursThatAreNoneChangeNothing() {
        byte[] nonsense = "no profile".getBytes(StandardCharsets.US_ASCII);
        byte[] file =
                SentFile.inserted(SomePictures.png(40, 30, 0x404040), AFTER_THE_HEADER_OF_A_PNG, colours(nonsense));

        assertLevel(64, DevelopedPrint.of(file).pixelAt(50, 50));
    }

    private static byte[] colours(byte[] profile) {
        ByteArrayOutputStream chunk = new ByteArrayOutputStream();
        chunk.writeBytes("colours\0\0".getBytes(StandardCharsets.US_ASCII));
        chunk.writeBytes(SomePictures.deflated(profile));
        return SomePictures.chunk("iCCP", chunk.toByteArray());
    }

    private static BufferedImage quarters(int width, int height) {
        return SentFile.quarters(width, height, BufferedImage.TYPE_INT_RGB);
    }

    private static int[] levels(int many, int level) {
        int[] levels = new int[many];
        Arrays.fill(levels, level);
        return levels;
    }

    private static void assertLevel(int level, int pixel) {
        assertEquals(level, pixel & 0xff, 4);
        assertEquals(level, pixel >> 8 & 0xff, 4);
        assertEquals(level, pixel >> 16 & 0xff, 4);
    }

    private static void assertQuarters(DevelopedPrint print, String one, String two, String three, String four) {
        assertEquals(
                String.join(" ", one, two, three, four),
                String.join(
                        " ",
                        print.colourAt(25, 25),
                        print.colourAt(75, 25),
                        print.colourAt(25, 75),
                        print.colourAt(75, 75)));
    }
}
