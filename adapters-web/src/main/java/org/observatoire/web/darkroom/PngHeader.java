package org.observatoire.web.darkroom;

import java.nio.ByteBuffer;
import java.util.Optional;
import org.observatoire.application.outcome.Refusal;
import org.observatoire.domain.action.Dimensions;

/** The chunks of a PNG, up to the one that ends it: without that one it was cut short. */
final class PngHeader {

    private static final long SIGNATURE = 0x89504e470d0a1a0aL;
    private static final int HEADER = 0x49484452;
    private static final int ANIMATION = 0x6163544c;
    private static final int COLOURS = 0x69434350;
    private static final int EXIF = 0x65584966;
    private static final int END = 0x49454e44;
    private static final int CHECK = 4;

    private PngHeader() {}

    static boolean begins(ByteBuffer bytes) {
        return bytes.limit() > 8 && bytes.getLong(0) == SIGNATURE;
    }

    static Negative read(ByteBuffer bytes) throws Spoilt {
        bytes.position(8);
        Optional<Negative> header = Optional.empty();
        Colours colours = Colours.OF_THE_WEB;
        Upright upright = Upright.ALREADY;
        int type = 0;
        while (type != END) {
            int length = bytes.getInt();
            type = bytes.getInt();
            ByteBuffer content = bytes.slice(bytes.position(), length);
            if (type == HEADER) {
                header = Optional.of(header(content));
            } else if (type == ANIMATION) {
                throw new Spoilt(Refusal.PICTURE_MOVES);
            } else if (type == COLOURS) {
                colours = Colours.told(content);
            } else if (type == EXIF) {
                upright = Upright.told(content);
            }
            bytes.position(bytes.position() + length + CHECK);
        }
        return header.orElseThrow(Spoilt::damaged).coloured(colours).turned(upright);
    }

    private static Negative header(ByteBuffer content) {
        Dimensions size = new Dimensions(content.getInt(), content.getInt());
        return new Negative("png", size, Negative.Process.BY_BANDS);
    }
}
