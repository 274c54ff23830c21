package org.observatoire.web.prize;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.observatoire.application.testing.Together;
import org.observatoire.web.bootstrap.ObservatoryInMemory;
import org.observatoire.web.bootstrap.ObservatoryOnFile;
import org.observatoire.web.testing.PrizeScene;

/** Jurors who all send their ballot at the last minute, to a database in a file. */
class ManyJurorsTest {

    private static final int JURORS = 64;

    @TempDir
    private Path folder;

    private ObservatoryOnFile observatory;
    private PrizeScene prize;

    @BeforeEach
    void open() {
        observatory = new ObservatoryOnFile(folder.resolve("observatoire.db"));
        prize = new PrizeScene(observatory.address(), ObservatoryInMemory.ORGANISER);
        prize.runTo("selection");
        while (prize.jurors() < JURORS) {
            prize.inviteJuror("null");
        }
        prize.to("judging");
    }

    @AfterEach
    void close() {
        observatory.close();
    }

    @Test
    void sixtyFourFinalBallotsSentAtOnceAreAllKeptOnce() throws Exception {
        List<Integer> answers = Together.all(
                JURORS,
                juror -> prize.cast(juror, PrizeScene.BORDEAUX, "3 4", true).status());
        assertEquals(Collections.nCopies(JURORS, 200), answers);
        assertEquals(JURORS, done(PrizeScene.BORDEAUX));
        assertEquals(JURORS, finishedInTheJournal());
    }

    @Test
    void theSameBallotSentFiveTimesAtOnceCountsOnce() throws Exception {
        List<Integer> answers = Together.all(
                5, time -> prize.cast(1, PrizeScene.BORDEAUX, "3 4", true).status());
        assertEquals(Collections.nCopies(5, 200), answers);
        assertEquals(1, done(PrizeScene.BORDEAUX));
        assertEquals(1, finishedInTheJournal());
    }

    private int done(String nomination) {
        JsonNode progress =
                prize.asOrganiser("GET", PrizeScene.EDITION + "/progress", null).json();
        return progress.get("nominees")
                .valueStream()
                .filter(nominee -> nominee.get("nomination").asText().equals(nomination))
                .mapToInt(nominee -> nominee.get("done").asInt())
                .sum();
    }

    private long finishedInTheJournal() {
        long finished = 0;
        String after = "0";
        while (!after.equals("null")) {
            JsonNode page = prize.asOrganiser("GET", "/api/v1/journal?limit=100&after=" + after, null)
                    .json();
            finished += page.get("entries")
                    .valueStream()
                    .filter(entry -> entry.get("act").asText().equals("finish-ballot"))
                    .count();
            after = page.get("next").asText();
        }
        return finished;
    }
}
