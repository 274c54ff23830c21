package org.observatoire.web.darkroom;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import javax.imageio.ImageIO;
import org.observatoire.application.outcome.Outcome;
import org.observatoire.application.outcome.Refusal;
import org.observatoire.application.port.Darkroom;
import org.observatoire.domain.action.Dimensions;
import org.observatoire.domain.action.Picture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Develops with Java's own imaging and the readers found on the class path, one file at a time. */
public final class ImageDarkroom implements Darkroom {

    private static final Logger LOG = LoggerFactory.getLogger(ImageDarkroom.class);

    static {
        // No screen is needed, and what is read stays in memory.
        System.setProperty("java.awt.headless", "true");
        ImageIO.setUseCache(false);
    }

    private final Semaphore turn = new Semaphore(1, true);

    @Override
    public Outcome<Developed> develop(Supplier<InputStream> sent) {
        turn.acquireUninterruptibly();
        try {
            return Outcome.done(developed(read(sent)));
        } catch (Spoilt spoilt) {
            return Outcome.refused(spoilt.refusal());
        } finally {
            turn.release();
        }
    }

    private static byte[] read(Supplier<InputStream> sent) throws Spoilt {
        try (InputStream file = sent.get()) {
            byte[] bytes = file.readNBytes(Picture.HEAVIEST_FILE + 1);
            if (bytes.length > Picture.HEAVIEST_FILE) {
                throw new Spoilt(Refusal.PICTURE_TOO_HEAVY);
            }
            return bytes;
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    private static Developed developed(byte[] file) throws Spoilt {
        Negative negative = Negative.of(file);
        Pixels large = negative.upright().turn(decoded(negative, file));
        Picture.Format format = Printing.formatOf(large);
        List<Print> prints = new ArrayList<>();
        for (Dimensions size : large.size().prints()) {
            Pixels print = size.equals(large.size()) ? large : Reduction.of(large, size);
            prints.add(new Print(size, Printing.written(print, format)));
        }
        return new Developed(format, prints);
    }

    /** Decoders meet what no specification foresees, and tell it by any exception. */
    private static Pixels decoded(Negative negative, byte[] file) throws Spoilt {
        try {
            return negative.colours().onTheWeb(new Bands(negative, file).print());
        } catch (IOException | RuntimeException undecodable) {
            LOG.debug("a {} of {} cannot be decoded", negative.format(), negative.size(), undecodable);
            throw Spoilt.damaged();
        }
    }
}
