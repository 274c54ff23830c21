package org.observatoire.web.darkroom;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;
import org.observatoire.application.outcome.Refusal;
import org.observatoire.domain.action.Dimensions;

/** The chunks of a WebP. The picture must have the size of its canvas: decoders trust the one or the other. */
final class WebpHeader {

    private static final int RIFF = fourLetters("RIFF");
    private static final int WEBP = fourLetters("WEBP");
    private static final int EXTENDED = fourLetters("VP8X");
    private static final int LOSSY = fourLetters("VP8 ");
    private static final int LOSSLESS = fourLetters("VP8L");
    private static final int ALPHA = fourLetters("ALPH");
    private static final int ANIMATION = fourLetters("ANIM");
    private static final int ANIMATION_FRAME = fourLetters("ANMF");
    private static final int EXIF = fourLetters("EXIF");
    private static final int CHUNKS = 12;
    private static final int FOURTEEN_BITS = 0x3fff;

    private final ByteBuffer bytes;
    private Optional<Dimensions> canvas = Optional.empty();
    private Optional<Dimensions> picture = Optional.empty();
    private Upright upright = Upright.ALREADY;
    private boolean whole;

    private WebpHeader(ByteBuffer bytes) {
        this.bytes = bytes;
    }

    static boolean begins(ByteBuffer bytes) {
        ByteBuffer little = bytes.duplicate().order(ByteOrder.LITTLE_ENDIAN);
        return bytes.limit() > CHUNKS && little.getInt(0) == RIFF && little.getInt(8) == WEBP;
    }

    static Negative read(ByteBuffer bytes) throws Spoilt {
        ByteBuffer little = bytes.duplicate().order(ByteOrder.LITTLE_ENDIAN);
        int end = Math.addExact(8, little.getInt(4));
        return new WebpHeader(little.limit(end).position(CHUNKS)).read();
    }

    private Negative read() throws Spoilt {
        while (bytes.remaining() > 0) {
            int type = bytes.getInt();
            int length = bytes.getInt();
            chunk(type, bytes.slice(bytes.position(), length).order(ByteOrder.LITTLE_ENDIAN));
            int padded = length + (length & 1);
            bytes.position(Math.min(bytes.limit(), bytes.position() + padded));
        }
        Dimensions size = picture.filter(
                        found -> canvas.isEmpty() || canvas.get().equals(found))
                .orElseThrow(Spoilt::damaged);
        Negative.Process process = whole ? Negative.Process.WHOLE : Negative.Process.THINNED_OUT;
        return new Negative("webp", size, process).turned(upright);
    }

    private void chunk(int type, ByteBuffer content) throws Spoilt {
        if (type == EXTENDED) {
            canvas = Optional.of(new Dimensions(1 + twentyFourBits(content, 4), 1 + twentyFourBits(content, 7)));
        } else if (type == LOSSY) {
            found(new Dimensions(content.getShort(6) & FOURTEEN_BITS, content.getShort(8) & FOURTEEN_BITS));
        } else if (type == LOSSLESS) {
            whole = true;
            int bits = content.getInt(1);
            found(new Dimensions(1 + (bits & FOURTEEN_BITS), 1 + (bits >>> 14 & FOURTEEN_BITS)));
        } else if (type == ALPHA) {
            whole = true;
        } else if (type == ANIMATION || type == ANIMATION_FRAME) {
            throw new Spoilt(Refusal.PICTURE_MOVES);
        } else if (type == EXIF) {
            upright = Upright.told(withoutItsName(content));
        }
    }

    private void found(Dimensions size) throws Spoilt {
        if (picture.isPresent()) {
            throw Spoilt.damaged();
        }
        picture = Optional.of(size);
    }

    /** Some begin the block as JPEG does, some do not. */
    private static ByteBuffer withoutItsName(ByteBuffer content) {
        boolean named = content.limit() > 6 && content.getInt(0) == fourLetters("Exif");
        return named ? content.position(6).slice() : content;
    }

    private static int twentyFourBits(ByteBuffer content, int at) {
        return content.getInt(at - 1) >>> 8;
    }

    private static int fourLetters(String name) {
        return name.charAt(0) | name.charAt(1) << 8 | name.charAt(2) << 16 | name.charAt(3) << 24;
    }
}
