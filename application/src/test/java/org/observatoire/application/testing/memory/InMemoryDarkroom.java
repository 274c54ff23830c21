package org.observatoire.application.testing.memory;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.observatoire.application.outcome.Outcome;
import org.observatoire.application.outcome.Refusal;
import org.observatoire.application.port.Darkroom;
import org.observatoire.application.seal.Sha256;
import org.observatoire.domain.action.Caption;
import org.observatoire.domain.action.Picture;
import org.observatoire.domain.action.PictureId;

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
        int width = bytes.getInt(16);
        int height = bytes.getInt(20);
        if ((long) width * height > MOST_PIXELS) {
            return Outcome.refused(Refusal.PICTURE_TOO_LARGE);
        }
        return bytes.getInt(file.length - 8) == LAST_CHUNK
                ? Outcome.done(developed(file, width, height))
                : Outcome.refused(Refusal.PICTURE_DAMAGED);
    }

    private static byte[] read(Supplier<InputStream> sent) {
        try (InputStream file = sent.get()) {
            return file.readNBytes(Picture.HEAVIEST_FILE + 1);
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    private static Developed developed(byte[] file, int width, int height) {
        double scale = Math.min(1, (double) Picture.LONGEST_SIDE / Math.max(width, height));
        String digest = Sha256.of(file);
        Picture large = new Picture(
                new PictureId(digest),
                Picture.Format.JPEG,
                (int) Math.max(1, Math.round(width * scale)),
                (int) Math.max(1, Math.round(height * scale)),
                new Caption(digest, Optional.empty()));
        Stream<Print> prints = large.widths().stream()
                .map(wide -> new Print(
                        wide, large.heightAt(wide), (digest + " " + wide).getBytes(StandardCharsets.US_ASCII)));
        return new Developed(Picture.Format.JPEG, List.copyOf(prints.toList()));
    }
}
