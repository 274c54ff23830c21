package org.observatoire.application.testing.sample;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import org.observatoire.application.port.Darkroom;
import org.observatoire.domain.action.Caption;
import org.observatoire.domain.action.Dimensions;
import org.observatoire.domain.action.Picture;
import org.observatoire.domain.action.PictureId;

/** Pictures to keep, and files to make pictures of: of flat colours, written by hand so that nothing but Java is needed. */
public final class SomePictures {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int EIGHT_BITS_RGB = 0x0802;

    private SomePictures() {}

    /**
     * A picture that tells itself from others.
     *
     * @param number which one
     * @return the picture
     */
    public static Picture numbered(int number) {
        return new Picture(
                new PictureId(String.format("%064x", number)),
                number % 2 == 0 ? Picture.Format.PNG : Picture.Format.JPEG,
                new Dimensions(1600 - number, 1200),
                new Caption(
                        "Image « " + number + " »",
                        Optional.of("Crédit " + number).filter(odd -> number % 2 == 1)));
    }

    /**
     * Its prints.
     *
     * @param picture a picture
     * @return one of each width, whose bytes are no real picture
     */
    public static List<Darkroom.Print> printsOf(Picture picture) {
        return picture.size().prints().stream()
                .map(size -> new Darkroom.Print(size, written(picture, size.width())))
                .toList();
    }

    /**
     * What is written of one of its prints.
     *
     * @param picture a picture
     * @param width how wide the print is
     * @return its bytes
     */
    public static byte[] written(Picture picture, int width) {
        return ("épreuve " + picture.id() + " " + width + "\0").getBytes(StandardCharsets.UTF_8);
    }

    /**
     * A file to be opened.
     *
     * @param bytes what is in it
     * @return opens it
     */
    public static Supplier<InputStream> file(byte[] bytes) {
        return () -> new ByteArrayInputStream(bytes);
    }

    /**
     * A PNG of one colour.
     *
     * @param width how wide
     * @param height how high
     * @param rgb its colour
     * @return the file
     */
    public static byte[] png(int width, int height, int rgb) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(SIGNATURE);
        file.writeBytes(chunk("IHDR", header(width, height)));
        file.writeBytes(chunk("IDAT", deflated(rows(width, height, rgb))));
        file.writeBytes(chunk("IEND", new byte[0]));
        return file.toByteArray();
    }

    /**
     * A PNG that says it is of some size, and holds one pixel.
     *
     * @param width how wide it says it is
     * @param height how high it says it is
     * @return the file
     */
    public static byte[] pngThatClaims(int width, int height) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(SIGNATURE);
        file.writeBytes(chunk("IHDR", header(width, height)));
        file.writeBytes(chunk("IDAT", deflated(rows(1, 1, 0))));
        file.writeBytes(chunk("IEND", new byte[0]));
        return file.toByteArray();
    }

    /**
     * A part of a PNG, or of what is made of such parts.
     *
     * @param type its four letters
     * @param content what is in it
     * @return its length, its type, what is in it and its check
     */
    public static byte[] chunk(String type, byte[] content) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 check = new CRC32();
        check.update(name);
        check.update(content);
        return ByteBuffer.allocate(12 + content.length)
                .putInt(content.length)
                .put(name)
                .put(content)
                .putInt((int) check.getValue())
                .array();
    }

    /**
     * Bytes made smaller, as PNG does.
     *
     * @param bytes any
     * @return them, deflated
     */
    public static byte[] deflated(byte[] bytes) {
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        deflater.setInput(bytes);
        deflater.finish();
        ByteArrayOutputStream smaller = new ByteArrayOutputStream();
        byte[] buffer = new byte[8_192];
        while (!deflater.finished()) {
            smaller.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        return smaller.toByteArray();
    }

    private static byte[] header(int width, int height) {
        return ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .putShort((short) EIGHT_BITS_RGB)
                .array();
    }

    private static byte[] rows(int width, int height, int rgb) {
        ByteBuffer rows = ByteBuffer.allocate((1 + 3 * width) * height);
        for (int row = 0; row < height; row++) {
            rows.put((byte) 0);
            for (int column = 0; column < width; column++) {
                rows.put((byte) (rgb >> 16)).put((byte) (rgb >> 8)).put((byte) rgb);
            }
        }
        return rows.array();
    }
}
