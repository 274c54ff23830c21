package org.observatoire.web.darkroom;

import com.twelvemonkeys.imageio.stream.ByteArrayImageInputStream;
import java.awt.Rectangle;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.observatoire.domain.action.Dimensions;

/**
 * A picture read by bands, from the top, each made smaller before the next is read: memory holds a band, and what it is made
 * into. What is far larger than needed is thinned out as it is read.
 */
final class Bands {

    private static final double PIXELS_OF_A_BAND = 3_000_000;
    private static final double PIXELS_LEFT_WHEN_READ_OFTEN = 8_000_000;
    private static final double PIXELS_LEFT_WHEN_READ_ONCE = 4_000_000;

    private final Negative negative;
    private final byte[] file;
    private final int step;
    private final Dimensions thinned;

    Bands(Negative negative, byte[] file) {
        this.negative = negative;
        this.file = file;
        this.step = step(negative);
        this.thinned = new Dimensions(
                divided(negative.size().width(), step), divided(negative.size().height(), step));
    }

    /** The picture, no larger than a print, as it lies. */
    Pixels print() throws IOException {
        Reduction reduction =
                new Reduction(thinned, smaller(thinned, negative.size().largePrint()));
        ImageReader reader =
                ImageIO.getImageReadersByFormatName(negative.format()).next();
        try (ImageInputStream stream = new ByteArrayImageInputStream(file)) {
            reader.setInput(stream, false, true);
            int rows = rowsOfABand();
            for (int top = 0; top < thinned.height(); top += rows) {
                add(reader, top, Math.min(rows, thinned.height() - top), reduction);
            }
            return reduction.reduced();
        } finally {
            reader.dispose();
        }
    }

    private void add(ImageReader reader, int top, int rows, Reduction reduction) throws IOException {
        ImageReadParam band = reader.getDefaultReadParam();
        if (rows < thinned.height() || step > 1) {
            int last = Math.min(negative.size().height(), (top + rows) * step);
            band.setSourceRegion(new Rectangle(0, top * step, negative.size().width(), last - top * step));
            band.setSourceSubsampling(step, step, 0, 0);
        }
        BufferedImage read = reader.read(0, band);
        int[] line = new int[thinned.width()];
        for (int y = 0; y < rows; y++) {
            read(read, y, line);
            reduction.add(line);
        }
    }

    /** Java takes levels of grey for amounts of light, and would make them paler; files mean what the screen shows. */
    private static void read(BufferedImage band, int y, int[] line) {
        if (band.getColorModel().getColorSpace().getType() == ColorSpace.TYPE_GRAY) {
            readGrey(band.getRaster(), y, line);
        } else {
            band.getRGB(0, y, line.length, 1, line, 0, line.length);
        }
    }

    private static void readGrey(Raster band, int y, int[] line) {
        int beyondEightBits = band.getSampleModel().getSampleSize(0) - 8;
        int[] alpha = new int[line.length];
        Arrays.fill(alpha, 0xff << beyondEightBits);
        if (band.getNumBands() > 1) {
            band.getSamples(0, y, line.length, 1, 1, alpha);
        }
        band.getSamples(0, y, line.length, 1, 0, line);
        for (int x = 0; x < line.length; x++) {
            int level = line[x] >> beyondEightBits;
            line[x] = alpha[x] >> beyondEightBits << 24 | level << 16 | level << 8 | level;
        }
    }

    private int rowsOfABand() {
        int height = thinned.height();
        return switch (negative.process()) {
            case BY_BANDS, BY_BANDS_OF_A_WHOLE ->
                (int) Math.max(1, Math.min(height, PIXELS_OF_A_BAND / thinned.width()));
            case THINNED_OUT, WHOLE -> height;
        };
    }

    private static int step(Negative negative) {
        double pixels = negative.size().pixels();
        return switch (negative.process()) {
            case BY_BANDS, BY_BANDS_OF_A_WHOLE ->
                (int) Math.max(1, Math.round(Math.sqrt(pixels / PIXELS_LEFT_WHEN_READ_OFTEN)));
            case THINNED_OUT -> (int) Math.ceil(Math.sqrt(pixels / PIXELS_LEFT_WHEN_READ_ONCE));
            case WHOLE -> 1;
        };
    }

    private static int divided(int side, int step) {
        return (side + step - 1) / step;
    }

    private static Dimensions smaller(Dimensions one, Dimensions other) {
        return new Dimensions(Math.min(one.width(), other.width()), Math.min(one.height(), other.height()));
    }
}
