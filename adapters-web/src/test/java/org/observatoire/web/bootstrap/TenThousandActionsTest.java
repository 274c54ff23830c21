package org.observatoire.web.bootstrap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.AbstractModule;
import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Key;
import com.google.inject.Module;
import com.google.inject.name.Names;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.observatoire.application.outcome.Outcome;
import org.observatoire.application.port.Actions;
import org.observatoire.application.port.UnitOfWork;
import org.observatoire.application.testing.sample.GeneratedActions;
import org.observatoire.application.testing.sample.SomeTerritories;

class TenThousandActionsTest {

    private static final int ACTIONS = 10_000;
    private static final int READERS = 8;
    private static final int ROUNDS = 12;

    @TempDir
    private Path folder;

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void areServedToSeveralReadersAtOnceWithinAHeapOf96Megabytes() throws Exception {
        Path database = folder.resolve("observatoire.db");
        fill(database);
        try (RunningJar running = RunningJar.withHeap("96m", "--port", "0", "--database", database.toString())) {
            URI address = running.address();
            assertTrue(get(address, "/api/v1/actions?limit=1").contains("\"total\":" + ACTIONS));
            ExecutorService readers = Executors.newFixedThreadPool(READERS);
            List<Future<?>> reading = new ArrayList<>();
            for (int reader = 0; reader < READERS; reader++) {
                reading.add(readers.submit(() -> {
                    readAround(address);
                    return Optional.empty();
                }));
            }
            for (Future<?> one : reading) {
                one.get();
            }
            readers.shutdown();
            assertEquals(0, running.stop());
            assertFalse(running.errors().contains("OutOfMemoryError"), running.errors());
        }
    }

    private void readAround(URI address) throws Exception {
        String next = "";
        for (int round = 0; round < ROUNDS; round++) {
            String page = get(address, "/api/v1/actions?limit=100" + next);
            String cursor = page.replaceFirst("(?s).*\"next\":\"([^\"]+)\".*", "$1");
            next = "&cursor=" + URLEncoder.encode(cursor, StandardCharsets.UTF_8);
            String id = page.replaceFirst("(?s).*?\"id\":\"([^\"]+)\".*", "$1");
            get(address, "/api/v1/actions?q=march%C3%A9&category=listening&limit=100");
            get(address, "/?q=confinement");
            get(address, "/actions/" + id);
        }
    }

    private String get(URI address, String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + path)).build();
        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        assertEquals(200, answer.statusCode(), () -> path + ": " + answer.body());
        return answer.body();
    }

    private static void fill(Path database) throws Exception {
        List<Module> modules = new ArrayList<>();
        ServiceLoader.load(Module.class).forEach(modules::add);
        modules.add(new AbstractModule() {
            @Override
            protected void configure() {
                bind(Path.class).annotatedWith(Names.named("database")).toInstance(database);
            }
        });
        Injector injector = Guice.createInjector(modules);
        Actions actions = injector.getInstance(Actions.class);
        Outcome<Integer> kept = injector.getInstance(UnitOfWork.class).write(() -> {
            new GeneratedActions(20201125, SomeTerritories.all())
                    .published(ACTIONS)
                    .forEach(actions::add);
            return Outcome.done(ACTIONS);
        });
        assertEquals(Outcome.done(ACTIONS), kept);
        injector.getInstance(Key.get(AutoCloseable.class, Names.named("persistence")))
                .close();
    }
}
