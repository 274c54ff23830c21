package org.observatoire.web.health;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.javalin.http.Context;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.observatoire.application.edition.ListEditions;
import org.observatoire.application.outcome.Outcome;
import org.observatoire.application.port.UnitOfWork;
import org.observatoire.application.testing.Ports;
import org.observatoire.application.testing.memory.InMemoryObservatory;
import org.observatoire.web.http.BaseUrl;
import org.observatoire.web.http.FormBody;
import org.observatoire.web.http.Problem;
import org.observatoire.web.http.ProblemPage;
import org.observatoire.web.http.WebServer;
import org.observatoire.web.testing.Answer;
import org.observatoire.web.testing.RawClient;

class HealthRoutesTest {

    @Test
    void aDatabaseThatDoesNotAnswerMakesTheServiceUnavailable() {
        Ports ports = new InMemoryObservatory().ports();
        ListEditions unwell = new ListEditions(ports.editions(), ports.archive(), new Unreachable());
        WebServer server = new WebServer(Set.of(new HealthRoutes(unwell)), new NoPage(), new BaseUrl(Optional.empty()));
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

    private static final class NoPage implements ProblemPage {

        @Override
        public void show(Context context, Problem problem) {}

        @Override
        public void askWho(Context context) {}

        @Override
        public void showAgain(Context context, Optional<FormBody> typed) {}
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
