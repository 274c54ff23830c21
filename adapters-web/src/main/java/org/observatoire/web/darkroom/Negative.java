package org.observatoire.web.darkroom;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import org.observatoire.application.outcome.Refusal;
import org.observatoire.domain.action.Dimensions;

/**
 * What a file tells of its picture, read by us before any decoder sees it.
 *
 * @param format its name, by which its reader is found
 * @param size how large it is
 * @param colours what its numbers mean
 * @param upright how to turn it
 * @param process how it can be read
 */
record Negative(String format, Dimensions size, Colours colours, Upright upright, Process process) {

    /** How a picture can be read, which decides how much of it is in memory at once. */
    enum Process {
        /** By bands, each from the first byte on; nothing is held but the band. */
        BY_BANDS(40_000_000),
        /** By bands; meanwhile the reader holds the whole picture, out of the heap. */
        BY_BANDS_OF_A_WHOLE(24_000_000),
        /** Once, thinned out. */
        THINNED_OUT(24_000_000),
        /** Once, as a whole. */
        WHOLE(4_000_000);

        private final long mostPixels;

        Process(long mostPixels) {
            this.mostPixels = mostPixels;
        }
    }

    /** Reads what a file tells of its picture; refuses what is none, what moves, and what would take too much memory. */
    static Negative of(byte[] file) throws Spoilt {
        try {
            Negative negative = read(ByteBuffer.wrap(file));
            if (negative.size.pixels() > negative.process.mostPixels) {
                throw new Spoilt(Refusal.PICTURE_TOO_LARGE);
            }
            return negative;
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException cutShort) {
            throw Spoilt.damaged();
        }
    }

    /** What its first bytes tell of a picture, before anything else does. */
    Negative(String format, Dimensions size, Process process) {
        this(format, size, Colours.OF_THE_WEB, Upright.ALREADY, process);
    }

    /** The same, once it is known how to turn it. */
    Negative turned(Upright told) {
        return new Negative(format, size, colours, told, process);
    }

    /** The same, once it is known what its numbers mean. */
    Negative coloured(Colours told) {
        return new Negative(format, size, told, upright, process);
    }

    private static Negative read(ByteBuffer bytes) throws Spoilt {
        if (JpegHeader.begins(bytes)) {
            return JpegHeader.read(bytes);
        }
        if (PngHeader.begins(bytes)) {
            return PngHeader.read(bytes);
        }
        if (WebpHeader.begins(bytes)) {
            return WebpHeader.read(bytes);
        }
        throw new Spoilt(Refusal.NOT_A_PICTURE);
    }
}
