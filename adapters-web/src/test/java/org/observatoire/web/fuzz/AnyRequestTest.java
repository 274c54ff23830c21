package org.observatoire.web.fuzz;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.observatoire.web.bootstrap.ObservatoryInMemory;
import org.observatoire.web.testing.Answer;
import org.observatoire.web.testing.Description;
import org.observatoire.web.testing.PrizeScene;
import org.observatoire.web.testing.RawClient;

class AnyRequestTest {

    private static final int REQUESTS_BY_SEED = 100;

    /** Requests that would all be turned away at the door would prove nothing. */
    private static final Set<Integer> ANSWERS_TO_MEET =
            Set.of(200, 201, 204, 304, 400, 401, 403, 404, 405, 409, 410, 412, 414, 415, 422, 428);

    private static ObservatoryInMemory observatory;
    private static RawClient client;
    private static Description description;
    private static List<String> tokens;
    private static final Set<Integer> MET = ConcurrentHashMap.newKeySet();

    @BeforeAll
    static void start() {
        observatory = ObservatoryInMemory.withTheActionsOf2020();
        client = new RawClient(observatory.address());
        description = Description.read(observatory.address());
        PrizeScene prize = new PrizeScene(observatory.address(), ObservatoryInMemory.ORGANISER);
        prize.runTo("selection");
        tokens = List.of(
                ObservatoryInMemory.ORGANISER,
                ObservatoryInMemory.ORGANISER,
                ObservatoryInMemory.ORGANISER,
                prize.juror(0),
                prize.juror(1),
                prize.selector());
    }

    @AfterAll
    static void stop() {
        observatory.close();
        assertTrue(MET.containsAll(ANSWERS_TO_MEET), () -> "too few kinds of answer were met: " + MET);
    }

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noRequestIsEverAnErrorOfOurs(long seed) {
        for (int number = 0; number < REQUESTS_BY_SEED; number++) {
            byte[] request = new RandomRequest(seed * REQUESTS_BY_SEED + number, tokens).bytes();
            Answer answer = client.send(request);
            String told = "seed " + seed + ", number " + number + "\n"
                    + new String(request, StandardCharsets.ISO_8859_1) + "\n-> " + answer;
            MET.add(answer.status());
            assertTrue(answer.status() < 500, told);
            if (answer.status() >= 400 && aboutTheApi(request)) {
                try {
                    description.holdProblem(answer);
                } catch (AssertionError notAProblem) {
                    throw new AssertionError(told, notAProblem);
                }
            }
        }
    }

    private static boolean aboutTheApi(byte[] request) {
        return new String(request, StandardCharsets.ISO_8859_1).split(" ", 3)[1].startsWith("/api/");
    }
}
