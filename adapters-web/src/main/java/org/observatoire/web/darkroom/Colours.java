package org.observatoire.web.darkroom;

import java.awt.color.CMMException;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.ColorConvertOp;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The colours that a PNG is written in, where it says so, as pictures of modern screens do. Java's reader pays them no heed;
 * those of JPEG and WebP look after them.
 *
 * @param profile what the numbers mean; those of the web where absent
 */
record Colours(Optional<ICC_Profile> profile) {

    /** Those that every browser assumes. */
    static final Colours OF_THE_WEB = new Colours(Optional.empty());

    private static final int LARGEST_PROFILE = 1024 * 1024;
    private static final int CHANNELS = 3;

    /** What a chunk {@code iCCP} tells; those of the web where nothing can be made of it. */
    static Colours told(ByteBuffer chunk) {
        try {
            ICC_Profile profile = ICC_Profile.getInstance(inflated(afterItsName(chunk)));
            boolean ofScreens = profile.getColorSpaceType() == ColorSpace.TYPE_RGB;
            return ofScreens ? new Colours(Optional.of(profile)) : OF_THE_WEB;
        } catch (DataFormatException | IllegalArgumentException | IndexOutOfBoundsException | CMMException illegible) {
            return OF_THE_WEB;
        }
    }

    /** The picture in the colours of the web. */
    Pixels onTheWeb(Pixels picture) {
        return profile.map(written -> converted(picture, written)).orElse(picture);
    }

    /** A name that ends with a zero comes first, then a byte that never says anything else. */
    private static ByteBuffer afterItsName(ByteBuffer chunk) {
        int end = 0;
        while (chunk.get(end) != 0) {
            end++;
        }
        return chunk.position(end + 2).slice();
    }

    private static byte[] inflated(ByteBuffer deflated) throws DataFormatException {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(deflated);
            byte[] profile = new byte[LARGEST_PROFILE];
            int length = inflater.inflate(profile);
            return Arrays.copyOf(profile, length);
        } finally {
            inflater.end();
        }
    }

    private static Pixels converted(Pixels picture, ICC_Profile written) {
        byte[] levels = levels(picture.argb());
        WritableRaster raster = Raster.createInterleavedRaster(
                new DataBufferByte(levels, levels.length),
                picture.width(),
                picture.height(),
                picture.width() * CHANNELS,
                CHANNELS,
                new int[] {0, 1, 2},
                null);
        WritableRaster onTheWeb =
                Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, picture.width(), picture.height(), CHANNELS, null);
        ICC_Profile ofTheWeb = ICC_Profile.getInstance(ColorSpace.CS_sRGB);
        new ColorConvertOp(new ICC_Profile[] {written, ofTheWeb}, null).filter(raster, onTheWeb);
        return new Pixels(picture.size(), argb(((DataBufferByte) onTheWeb.getDataBuffer()).getData(), picture.argb()));
    }

    private static byte[] levels(int[] argb) {
        byte[] levels = new byte[argb.length * CHANNELS];
        for (int at = 0; at < argb.length; at++) {
            levels[at * CHANNELS] = (byte) (argb[at] >> 16);
            levels[at * CHANNELS + 1] = (byte) (argb[at] >> 8);
            levels[at * CHANNELS + 2] = (byte) argb[at];
        }
        return levels;
    }

    private static int[] argb(byte[] levels, int[] before) {
        int[] argb = new int[before.length];
        for (int at = 0; at < argb.length; at++) {
            argb[at] = before[at] & 0xff000000
                    | Byte.toUnsignedInt(levels[at * CHANNELS]) << 16
                    | Byte.toUnsignedInt(levels[at * CHANNELS + 1]) << 8
                    | Byte.toUnsignedInt(levels[at * CHANNELS + 2]);
        }
        return argb;
    }
}
