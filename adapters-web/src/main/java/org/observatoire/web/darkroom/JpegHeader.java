package org.observatoire.web.darkroom;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.observatoire.domain.action.Dimensions;

/** The markers of a JPEG, up to the one that ends it: without that one it was cut short. */
final class JpegHeader {

    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final int START = 0xd8;
    private static final int END = 0xd9;
    private static final int SCAN = 0xda;
    private static final int APPLICATION_1 = 0xe1;
    private static final int BASELINE = 0xc0;
    private static final int EXTENDED = 0xc1;
    private static final int PROGRESSIVE = 0xc2;

    /** Each goes over the whole picture again: more are there to keep the processor, not to show anything. */
    private static final int MOST_SCANS = 64;

    private final ByteBuffer bytes;
    private Optional<Negative> frame = Optional.empty();
    private Upright upright = Upright.ALREADY;
    private int scans;

    private JpegHeader(ByteBuffer bytes) {
        this.bytes = bytes;
    }

    static boolean begins(ByteBuffer bytes) {
        return bytes.limit() > 3 && bytes.getShort(0) == (short) 0xffd8 && bytes.get(2) == (byte) 0xff;
    }

    static Negative read(ByteBuffer bytes) throws Spoilt {
        return new JpegHeader(bytes.position(2)).read();
    }

    private Negative read() throws Spoilt {
        int marker = marker();
        while (marker != END) {
            if (!standsAlone(marker)) {
                segment(marker);
            }
            marker = marker();
        }
        return frame.filter(found -> scans > 0 && scans <= MOST_SCANS)
                .orElseThrow(Spoilt::damaged)
                .turned(upright);
    }

    /** Goes to the next marker; what is between is a scan, where a marker's first byte is always followed by a zero. */
    private int marker() {
        int before = 0;
        int read = Byte.toUnsignedInt(bytes.get());
        while (before != 0xff || read == 0xff || read == 0) {
            before = read;
            read = Byte.toUnsignedInt(bytes.get());
        }
        return read;
    }

    private static boolean standsAlone(int marker) {
        return marker == 1 || marker >= 0xd0 && marker <= START;
    }

    private void segment(int marker) throws Spoilt {
        int length = Short.toUnsignedInt(bytes.getShort()) - 2;
        ByteBuffer content = bytes.slice(bytes.position(), length);
        if (marker == APPLICATION_1 && content.limit() > EXIF.length && startsWith(content)) {
            upright = Upright.told(content.position(EXIF.length).slice());
        } else if (marker == SCAN) {
            scans++;
        } else if (isFrame(marker)) {
            frame = Optional.of(frame(marker, content));
        }
        bytes.position(bytes.position() + length);
    }

    private static boolean startsWith(ByteBuffer content) {
        byte[] beginning = new byte[EXIF.length];
        content.get(0, beginning);
        return Arrays.equals(beginning, EXIF);
    }

    /** Every start of a frame; the other markers among them are tables. */
    private static boolean isFrame(int marker) {
        return marker >= BASELINE && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
    }

    /** Frames that browsers do not read are not read here either: lossless ones would be held whole in memory. */
    private Negative frame(int marker, ByteBuffer content) throws Spoilt {
        boolean readable = marker == BASELINE || marker == EXTENDED || marker == PROGRESSIVE;
        boolean eightBits = content.get() == 8;
        if (!readable || !eightBits || frame.isPresent()) {
            throw Spoilt.damaged();
        }
        int height = Short.toUnsignedInt(content.getShort());
        int width = Short.toUnsignedInt(content.getShort());
        Negative.Process process =
                marker == PROGRESSIVE ? Negative.Process.BY_BANDS_OF_A_WHOLE : Negative.Process.BY_BANDS;
        return new Negative("jpeg", new Dimensions(width, height), process);
    }
}
