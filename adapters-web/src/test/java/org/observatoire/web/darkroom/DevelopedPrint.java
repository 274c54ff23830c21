package org.observatoire.web.darkroom;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.imageio.ImageIO;
import org.observatoire.application.outcome.Outcome;
import org.observatoire.application.outcome.Refusal;
import org.observatoire.application.port.Darkroom;
import org.observatoire.application.testing.Outcomes;
import org.observatoire.application.testing.sample.SomePictures;

/** What the darkroom made of a file, looked at. */
record DevelopedPrint(Darkroom.Developed developed, BufferedImage image) {

    private static final Darkroom DARKROOM = new ImageDarkroom();

    static DevelopedPrint of(byte[] file) {
        Darkroom.Developed developed = Outcomes.done(develop(file));
        try {
            byte[] large = developed.large().bytes();
            return new DevelopedPrint(developed, ImageIO.read(new ByteArrayInputStream(large)));
        } catch (IOException illegible) {
            throw new UncheckedIOException(illegible);
        }
    }

    static Outcome<Darkroom.Developed> develop(byte[] file) {
        return DARKROOM.develop(SomePictures.file(file));
    }

    static List<Refusal> refusals(byte[] file) {
        return Outcomes.refusals(develop(file));
    }

    String size() {
        return image.getWidth() + "x" + image.getHeight();
    }

    /** The nearest of the colours that are drawn with, at a place told in hundredths of each side. */
    String colourAt(int across, int down) {
        int pixel = pixelAt(across, down);
        if (pixel >>> 24 < 128) {
            return "nothing";
        }
        boolean red = (pixel >> 16 & 0xff) > 127;
        boolean green = (pixel >> 8 & 0xff) > 127;
        boolean blue = (pixel & 0xff) > 127;
        return red && green && blue
                ? "white"
                : red && green ? "yellow" : red ? "red" : green ? "green" : blue ? "blue" : "black";
    }

    int pixelAt(int across, int down) {
        return image.getRGB(image.getWidth() * across / 100, image.getHeight() * down / 100);
    }

    /** Its bytes, where a text would be read. */
    String text() {
        return new String(developed.large().bytes(), StandardCharsets.ISO_8859_1);
    }
}
