package org.observatoire.application.testing.memory;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import org.observatoire.application.outcome.Outcome;
import org.observatoire.application.outcome.Refusal;
import org.observatoire.application.port.Darkroom;
import org.observatoire.application.seal.Sha256;
import org.observatoire.domain.action.Dimensions;
import org.observatoire.domain.action.Picture;

/** Takes PNG alone, of which it reads the header; its prints are no pictures, and tell whose they are. */
final class InMemoryDarkroom implements Darkroom {

    private static final long MOST_PIXELS = 40_000_000;
    private static final long SIGNATURE = 0x89504e470d0a1a0aL;
    private static final int HEADER = 24;
    private static final int LAST_CHUNK = 0x49454e44;

    @Override
    public Outcome<Developed> develop(Supplier<InputStream> sent) {
        byte[] file = read(sent);
        if (file.length > Picture.HEAVIEST_FILE) {
            return Outcome.refused(Refusal.PICTURE_TOO_HEAVY);
        }
        ByteBuffer bytes = ByteBuffer.wrap(file);
        if (file.length < HEADER || bytes.getLong(0) != SIGNATURE) {
            return Outcome.refused(Refusal.NOT_A_PICTURE);
        }
        Dimensions size = new Dimensions(bytes.getInt(16), bytes.getInt(20));
        if (size.pixels() > MOST_PIXELS) {
            return Outcome.refused(Refusal.PICTURE_TOO_LARGE);
        }
        return bytes.getInt(file.length - 8) == LAST_CHUNK
                ? Outcome.done(developed(file, size))
                : Outcome.refused(Refusal.PICTURE_DAMAGED);
    }

    private static byte[] read(Supplier<InputStream> sent) {
        try (InputStream file = sent.get()) {
            return file.readNBytes(Picture.HEAVIEST_FILE + 1);
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    private static Developed developed(byte[] file, Dimensions size) {
        String digest = Sha256.of(file);
        List<Print> prints = size.largePrint().prints().stream()
                .map(print -> new Print(print, (digest + " " + print.width()).getBytes(StandardCharsets.US_ASCII)))
                .toList();
        return new Developed(Picture.Format.JPEG, prints);
    }
}
