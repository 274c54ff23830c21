package org.observatoire.web.darkroom;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Files as people send them: of flat shapes, so that what became of them can be told. */
public final class SentFile {

    private static final int APPLICATION_1 = 0xffe1;

    private SentFile() {}

    /** A picture whose quarters are red, green, blue and white, from the top left on. */
    public static BufferedImage quarters(int width, int height, int type) {
        return drawn(width, height, type, canvas -> {
            int[] colours = {0xff0000, 0x00ff00, 0x0000ff, 0xffffff};
            for (int quarter = 0; quarter < 4; quarter++) {
                canvas.setColor(new Color(colours[quarter]));
                canvas.fillRect(quarter % 2 * width / 2, quarter / 2 * height / 2, width / 2, height / 2);
            }
        });
    }

    public static BufferedImage drawn(int width, int height, int type, Consumer<Graphics2D> drawing) {
        BufferedImage image = new BufferedImage(width, height, type);
        Graphics2D canvas = image.createGraphics();
        drawing.accept(canvas);
        canvas.dispose();
        return image;
    }

    public static byte[] written(BufferedImage image, String format) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(image, format, file)) {
                throw new IllegalArgumentException("nothing writes " + format);
            }
        } catch (IOException memoryDoesNotFail) {
            throw new UncheckedIOException(memoryDoesNotFail);
        }
        return file.toByteArray();
    }

    /** A JPEG that shows more and more of itself as it comes. */
    public static byte[] progressive(BufferedImage image) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam param = writer.getDefaultWriteParam();
        param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ImageOutputStream output = new MemoryCacheImageOutputStream(file)) {
            writer.setOutput(output);
            writer.write(null, new IIOImage(image, List.of(), null), param);
        } catch (IOException memoryDoesNotFail) {
            throw new UncheckedIOException(memoryDoesNotFail);
        } finally {
            writer.dispose();
        }
        return file.toByteArray();
    }

    /** One of those beside this class. */
    static byte[] shipped(String name) {
        try (InputStream file = SentFile.class.getResourceAsStream(name)) {
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The JPEG of a camera that tells how it was held, where, and by whom. */
    public static byte[] withExif(byte[] jpeg, int orientation) {
        byte[] exif = exif(orientation);
        ByteBuffer segment = ByteBuffer.allocate(4 + 6 + exif.length);
        segment.putShort((short) APPLICATION_1).putShort((short) (2 + 6 + exif.length));
        segment.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII)).put(exif);
        return inserted(jpeg, 2, segment.array());
    }

    static byte[] inserted(byte[] file, int at, byte[] more) {
        ByteBuffer longer = ByteBuffer.allocate(file.length + more.length);
        longer.put(file, 0, at).put(more).put(file, at, file.length - at);
        return longer.array();
    }

    /** A TIFF directory of three entries: an artist, an orientation, and where to find a GPS directory. */
    static byte[] exif(int orientation) {
        byte[] artist = "Photographe 1, 48.6071 N 7.7499 E\0".getBytes(StandardCharsets.US_ASCII);
        int afterTheEntries = 8 + 2 + 3 * 12 + 4;
        ByteBuffer tiff = ByteBuffer.allocate(afterTheEntries + artist.length);
        tiff.putShort((short) 0x4d4d).putShort((short) 42).putInt(8).putShort((short) 3);
        tiff.putShort((short) 0x013b).putShort((short) 2).putInt(artist.length).putInt(afterTheEntries);
        tiff.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        tiff.putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(afterTheEntries);
        return tiff.putInt(0).put(artist).array();
    }
}
