package org.observatoire.web.darkroom;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.observatoire.domain.action.Dimensions;

/**
 * How a picture must be turned to stand upright, as Exif tells it.
 *
 * @param mirrored whether left and right are exchanged first
 * @param quarters how many quarter turns it takes then, clockwise
 */
record Upright(boolean mirrored, int quarters) {

    /** As it is. */
    static final Upright ALREADY = new Upright(false, 0);

    private static final int ORIENTATION = 0x0112;
    private static final int ENTRY = 12;
    private static final int VALUE = 8;
    private static final int LITTLE_ENDIAN_MARK = 0x4949;

    /** What an Exif block tells, from its TIFF header on; as it is where nothing can be made of it. */
    static Upright told(ByteBuffer exif) {
        try {
            return of(orientation(exif.slice()));
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException illegible) {
            return ALREADY;
        }
    }

    private static int orientation(ByteBuffer tiff) {
        boolean little = tiff.getShort(0) == LITTLE_ENDIAN_MARK;
        tiff.order(little ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = Short.toUnsignedInt(tiff.getShort(directory));
        for (int entry = 0; entry < entries; entry++) {
            int at = directory + 2 + entry * ENTRY;
            if (Short.toUnsignedInt(tiff.getShort(at)) == ORIENTATION) {
                return tiff.getShort(at + VALUE);
            }
        }
        return 1;
    }

    private static Upright of(int orientation) {
        return switch (orientation) {
            case 2 -> new Upright(true, 0);
            case 3 -> new Upright(false, 2);
            case 4 -> new Upright(true, 2);
            case 5 -> new Upright(true, 3);
            case 6 -> new Upright(false, 1);
            case 7 -> new Upright(true, 1);
            case 8 -> new Upright(false, 3);
            default -> ALREADY;
        };
    }

    /** The picture, upright. */
    Pixels turn(Pixels lying) {
        Pixels turned = mirrored ? mirrored(lying) : lying;
        for (int quarter = 0; quarter < quarters; quarter++) {
            turned = quarter(turned);
        }
        return turned;
    }

    private static Pixels mirrored(Pixels from) {
        int[] argb = new int[from.argb().length];
        for (int at = 0; at < argb.length; at++) {
            int x = at % from.width();
            argb[at - x + from.width() - 1 - x] = from.argb()[at];
        }
        return new Pixels(from.size(), argb);
    }

    private static Pixels quarter(Pixels from) {
        int[] argb = new int[from.argb().length];
        for (int at = 0; at < argb.length; at++) {
            int x = at % from.width();
            int y = at / from.width();
            argb[x * from.height() + from.height() - 1 - y] = from.argb()[at];
        }
        return new Pixels(new Dimensions(from.height(), from.width()), argb);
    }
}
