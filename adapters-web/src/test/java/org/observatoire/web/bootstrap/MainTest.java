package org.observatoire.web.bootstrap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {

    private static final String PROPOSAL = """
            {"authority": "commune-67447", "title": "Une action de test", "summary": "Proposée puis la machine tombe.",
             "categories": ["listening"], "channels": ["facebook"], "hashtags": [], "events": [], "contributors": [],
             "sources": [], "contact": {"name": "Contact de test", "email": "contact@example.org"}}
            """;

    @TempDir
    private Path folder;

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void aProposalOnceAnswered201SurvivesAKill() throws Exception {
        String database = folder.resolve("observatoire.db").toString();
        String location;
        String editToken;
        try (RunningJar running = RunningJar.with("--port", "0", "--database", database)) {
            HttpResponse<String> answer = propose(running.address());
            assertEquals(201, answer.statusCode(), answer::body);
            running.kill();
            location = answer.headers().firstValue("Location").orElseThrow();
            editToken = found("\"editToken\":\"([^\"]+)\"", answer.body());
        }
        try (RunningJar again = RunningJar.with("serve", "--port", "0", "--database", database)) {
            URI sheet = again.address().resolve(URI.create(location).getPath());
            assertEquals(404, get(sheet, "").statusCode());
            assertEquals(200, get(sheet, editToken).statusCode());
            assertFalse(get(sheet, editToken).body().contains("contact@example.org"));
        }
    }

    @Test
    void theDemoNeedsNothingSaysOneLineAndStopsInOrder() throws Exception {
        try (RunningJar running = RunningJar.with("--demo", "--port", "0")) {
            URI address = running.address();
            assertTrue(get(address.resolve("/api/v1/actions"), "").body().contains("\"total\":19"));
            assertEquals(200, get(address.resolve("/health"), "").statusCode());
            assertEquals(0, running.stop());
            assertEquals("", running.outputToTheEnd());
            assertTrue(running.errors().contains("Organiser token"));
        }
    }

    @Test
    void aRequestUnderWayIsFinishedBeforeTheStop() throws Exception {
        String database = folder.resolve("observatoire.db").toString();
        byte[] body = PROPOSAL.getBytes(StandardCharsets.UTF_8);
        try (RunningJar running = RunningJar.with("--port", "0", "--database", database)) {
            URI address = running.address();
            try (Socket slow = new Socket(address.getHost(), address.getPort())) {
                slow.setSoTimeout(20_000);
                OutputStream sent = slow.getOutputStream();
                sent.write(("POST /api/v1/actions HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                                + "Content-Type: application/json\r\nContent-Length: " + body.length + "\r\n"
                                + "Expect: 100-continue\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
                BufferedReader answer = new BufferedReader(new InputStreamReader(slow.getInputStream()));
                assertEquals("HTTP/1.1 100 Continue", answer.readLine());
                answer.readLine();
                running.askToStop();
                sent.write(body);
                assertEquals("HTTP/1.1 201 Created", answer.readLine());
                assertEquals(0, running.exitCode());
            }
        }
    }

    @Test
    void theOrganisersTokenIsShownOnceAndNeverWhenItWasChosen() throws Exception {
        String database = folder.resolve("observatoire.db").toString();
        for (boolean shown : new boolean[] {true, false}) {
            try (RunningJar running = RunningJar.with("--port", "0", "--database", database)) {
                running.address();
                assertEquals(0, running.stop());
                assertEquals(shown, running.errors().contains("Organiser token"), running::toString);
            }
        }
        Map<String, String> chosen = Map.of("OBSERVATOIRE_ORGANISER_TOKEN", "chosen-by-the-operator");
        try (RunningJar running = RunningJar.with(chosen, "--port", "0", "--database", database)) {
            URI refusal = running.address().resolve("/api/v1/actions/no-such-action/publication");
            assertEquals(404, post(refusal, "", "chosen-by-the-operator").statusCode());
            assertEquals(401, post(refusal, "", "another-token-altogether").statusCode());
            assertFalse(running.errors().contains("chosen-by-the-operator"));
        }
    }

    @Test
    void settingsComeFromTheEnvironmentAndFlagsGoFirst() throws Exception {
        Map<String, String> environment = Map.of(
                "OBSERVATOIRE_PORT", "1",
                "OBSERVATOIRE_HOST", "127.0.0.1",
                "OBSERVATOIRE_DATABASE", folder.resolve("named.db").toString(),
                "OBSERVATOIRE_BASE_URL", "https://observatoire.example/");
        try (RunningJar running = RunningJar.with(environment, "--port", "0")) {
            String robots = get(running.address().resolve("/robots.txt"), "").body();
            assertTrue(robots.contains("https://observatoire.example/sitemap.xml"), robots);
            assertTrue(Files.exists(folder.resolve("named.db")));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--prot",
                "swerve",
                "--port=http",
                "--port=70000",
                "--base-url=ftp://x",
                "--organiser-token=short"
            })
    void wrongUsageAnswers2AndSaysWhy(String argument) throws Exception {
        try (RunningJar running = RunningJar.with(argument)) {
            assertEquals(2, running.exitCode());
            assertTrue(running.errors().contains("Usage:") || running.errors().contains(argument), running.errors());
        }
    }

    @Test
    void anUnknownSettingAnswers2AndNamesTheKnownOnes() throws Exception {
        try (RunningJar running = RunningJar.with(Map.of("OBSERVATOIRE_PROT", "8080"))) {
            assertEquals(2, running.exitCode());
            assertTrue(running.errors().contains("OBSERVATOIRE_PROT"));
            assertTrue(running.errors().contains("OBSERVATOIRE_PORT"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "--help, --version",
        "--version, observatoire",
        "serve --help, --database",
        "serve --version, observatoire"
    })
    void everyCommandHelpsAndTellsItsVersion(String arguments, String said) throws Exception {
        try (RunningJar running = RunningJar.with(arguments.split(" "))) {
            assertEquals(0, running.exitCode());
            assertTrue(running.outputToTheEnd().contains(said));
        }
    }

    @Test
    void aFileThatIsNoDatabaseIsLeftAloneAndNamed() throws Exception {
        Path letter = Files.writeString(folder.resolve("letter.txt"), "Madame, Monsieur, " + "merci ".repeat(200));
        try (RunningJar running = RunningJar.with("--port", "0", "--database", letter.toString())) {
            assertEquals(1, running.exitCode());
            assertTrue(running.errors().contains("letter.txt"), running.errors());
            assertTrue(Files.readString(letter).startsWith("Madame"));
        }
    }

    @Test
    void anAdapterThatIsNotThereIsNamedWithThoseThatAre() throws Exception {
        try (RunningJar running = RunningJar.with("--port", "0", "--adapters", "org.example.Elsewhere")) {
            assertEquals(1, running.exitCode());
            assertTrue(running.errors().contains("org.example.Elsewhere"));
            assertTrue(running.errors().contains("org.observatoire.persistence.PersistenceModule"));
        }
    }

    @Test
    void aPortInUseIsSaidPlainly() throws Exception {
        String one = folder.resolve("one.db").toString();
        String other = folder.resolve("other.db").toString();
        try (RunningJar first = RunningJar.with("--port", "0", "--database", one)) {
            String port = String.valueOf(first.address().getPort());
            try (RunningJar second = RunningJar.with("--port", port, "--database", other)) {
                assertEquals(1, second.exitCode());
                assertTrue(second.errors().contains("cannot listen on 127.0.0.1:" + port), second.errors());
            }
        }
    }

    private HttpResponse<String> propose(URI address) throws Exception {
        return post(address.resolve("/api/v1/actions"), PROPOSAL, "");
    }

    private HttpResponse<String> post(URI address, String body, String token) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        return http.send(bearing(request, token), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> get(URI address, String token) throws Exception {
        return http.send(bearing(HttpRequest.newBuilder(address), token), HttpResponse.BodyHandlers.ofString());
    }

    private static HttpRequest bearing(HttpRequest.Builder request, String token) {
        return token.isEmpty()
                ? request.build()
                : request.header("Authorization", "Bearer " + token).build();
    }

    private static String found(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertTrue(matcher.find(), text);
        return matcher.group(1);
    }
}
