package org.observatoire.web.health;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.observatoire.application.outcome.Outcome;
import org.observatoire.application.palmares.ListEditions;
import org.observatoire.application.port.UnitOfWork;
import org.observatoire.application.testing.memory.InMemoryObservatory;
import org.observatoire.web.http.WebServer;
import org.observatoire.web.testing.Answer;
import org.observatoire.web.testing.RawClient;

class HealthRoutesTest {

    @Test
    void aDatabaseThatDoesNotAnswerMakesTheServiceUnavailable() {
        ListEditions unwell = new ListEditions(new InMemoryObservatory().ports().archive(), new Unreachable());
        WebServer server = new WebServer(Set.of(new HealthRoutes(unwell)), (context, problem) -> {});
        try {
            int port = server.start("127.0.0.1", 0);
            Answer answer = new RawClient(URI.create("http://127.0.0.1:" + port)).ask("GET /health HTTP/1.1");
            assertEquals(503, answer.status());
            assertEquals("application/problem+json", answer.mediaType());
            assertEquals("urn:observatoire:problem:unavailable", answer.text("/type"));
        } finally {
            server.stop();
        }
    }

    /** A database on a disk that was pulled out. */
    private static final class Unreachable implements UnitOfWork {

        @Override
        public <T> Outcome<T> write(Supplier<Outcome<T>> work) {
            throw new IllegalStateException("unreachable");
        }

        @Override
        public <T> T read(Supplier<T> work) {
            throw new IllegalStateException("unreachable");
        }
    }
}
