package org.observatoire.application.testing.contract;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.observatoire.application.outcome.Outcome;
import org.observatoire.application.outcome.Refusal;
import org.observatoire.application.port.Darkroom;
import org.observatoire.application.testing.Outcomes;
import org.observatoire.application.testing.Together;
import org.observatoire.application.testing.sample.SomePictures;
import org.observatoire.domain.action.Picture;

/** The contract of {@link org.observatoire.application.port.Darkroom}. */
public interface DarkroomContract {

    /**
     * The adapter under test.
     *
     * @return one that nobody else uses
     */
    Darkroom darkroom();

    @Test
    default void makesALargePrintAndASmallOne() {
        Darkroom.Developed developed = Outcomes.done(develop(SomePictures.png(2_000, 1_500, 0xcc3820)));

        assertEquals(List.of("640x480", "1600x1200"), sizes(developed));
        assertEquals(developed.prints().get(1), developed.large());
    }

    @Test
    default void enlargesNothing() {
        assertEquals(List.of("300x200"), sizes(Outcomes.done(develop(SomePictures.png(300, 200, 0)))));
        assertEquals(List.of("640x700"), sizes(Outcomes.done(develop(SomePictures.png(640, 700, 0)))));
        assertEquals(List.of("640x320", "800x400"), sizes(Outcomes.done(develop(SomePictures.png(800, 400, 0)))));
    }

    @Test
    default void boundsTheLongestSideWhicheverItIs() {
        assertEquals(List.of("400x1600"), sizes(Outcomes.done(develop(SomePictures.png(500, 2_000, 0)))));
        assertEquals(List.of("640x1", "1600x1"), sizes(Outcomes.done(develop(SomePictures.png(8_000, 2, 0)))));
    }

    @Test
    default void givesTheSamePrintsOfTheSameFileAndOthersOfAnother() {
        byte[] file = SomePictures.png(700, 500, 0x0b6e53);

        List<Darkroom.Print> once = Outcomes.done(develop(file)).prints();
        List<Darkroom.Print> again = Outcomes.done(develop(file)).prints();
        Darkroom.Print another =
                Outcomes.done(develop(SomePictures.png(700, 500, 0xf2ae00))).large();

        assertArrayEquals(once.get(0).bytes(), again.get(0).bytes());
        assertArrayEquals(once.get(1).bytes(), again.get(1).bytes());
        assertEquals(false, Arrays.equals(once.get(1).bytes(), another.bytes()));
    }

    @Test
    default void refusesWhatIsNoPicture() {
        for (String file : List.of("", "x", "#!/bin/sh\nrm -rf /\n", "<svg xmlns='http://www.w3.org/2000/svg'/>")) {
            assertEquals(
                    List.of(Refusal.NOT_A_PICTURE),
                    Outcomes.refusals(develop(file.getBytes(StandardCharsets.UTF_8))),
                    file);
        }
    }

    @Test
    default void refusesAFileThatIsTooHeavyWhateverItIs() {
        byte[] heaviest = Arrays.copyOf(SomePictures.png(10, 10, 0), Picture.HEAVIEST_FILE + 1);

        assertEquals(List.of(Refusal.PICTURE_TOO_HEAVY), Outcomes.refusals(develop(heaviest)));
        assertEquals(
                List.of(Refusal.PICTURE_TOO_HEAVY), Outcomes.refusals(develop(new byte[Picture.HEAVIEST_FILE + 1])));
        assertEquals(List.of(Refusal.NOT_A_PICTURE), Outcomes.refusals(develop(new byte[Picture.HEAVIEST_FILE])));
    }

    @Test
    default void refusesMorePixelsThanItCanDevelop() {
        assertEquals(
                List.of(Refusal.PICTURE_TOO_LARGE),
                Outcomes.refusals(develop(SomePictures.pngThatClaims(30_000, 30_000))));
    }

    @Test
    default void refusesAPictureThatIsCutShort() {
        byte[] whole = SomePictures.png(400, 300, 0x2a3fb0);

        assertEquals(
                List.of(Refusal.PICTURE_DAMAGED), Outcomes.refusals(develop(Arrays.copyOf(whole, whole.length - 20))));
    }

    @Test
    default void closesTheFileItOpened() {
        AtomicBoolean closed = new AtomicBoolean();
        byte[] file = SomePictures.png(10, 10, 0);

        Outcomes.done(darkroom().develop(() -> closing(file, closed)));

        assertEquals(true, closed.get());
    }

    @Test
    default void developsForSeveralAtOnce() throws Exception {
        List<List<String>> developed = Together.all(
                6, person -> sizes(Outcomes.done(develop(SomePictures.png(1_000 + 100 * person, 500, person)))));

        assertEquals(
                List.of(
                        List.of("640x320", "1000x500"),
                        List.of("640x291", "1100x500"),
                        List.of("640x267", "1200x500"),
                        List.of("640x246", "1300x500"),
                        List.of("640x229", "1400x500"),
                        List.of("640x213", "1500x500")),
                developed);
    }

    private Outcome<Darkroom.Developed> develop(byte[] file) {
        return darkroom().develop(SomePictures.file(file));
    }

    private static List<String> sizes(Darkroom.Developed developed) {
        return developed.prints().stream()
                .map(print -> print.size().width() + "x" + print.size().height())
                .toList();
    }

    private static InputStream closing(byte[] file, AtomicBoolean closed) {
        return new ByteArrayInputStream(file) {
            @Override
            public void close() {
                closed.set(true);
            }
        };
    }
}
