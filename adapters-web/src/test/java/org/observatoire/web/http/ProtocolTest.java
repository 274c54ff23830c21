package org.observatoire.web.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.observatoire.web.bootstrap.ObservatoryInMemory;
import org.observatoire.web.testing.Answer;
import org.observatoire.web.testing.Client;
import org.observatoire.web.testing.RawClient;

class ProtocolTest {

    private static ObservatoryInMemory observatory;
    private static Client client;
    private static RawClient raw;

    @BeforeAll
    static void start() {
        observatory = ObservatoryInMemory.withTheActionsOf2020();
        client = new Client(observatory.address());
        raw = new RawClient(observatory.address());
    }

    @AfterAll
    static void stop() {
        observatory.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /api/v1/actions?q=%zz HTTP/1.1",
                "GET /api/v1/actions?q=% HTTP/1.1",
                "GET /api/v1/actions/%zz HTTP/1.1",
                "GET /api/v1/actions/a\u0000b HTTP/1.1",
                "GET /api/v1/actions?q=a\u0000b HTTP/1.1",
                "GET /api/v1/actions HTTP/9.9",
                "GET /api/v1/actions",
                "GE T /api/v1/actions HTTP/1.1",
                "\u0016\u0003\u0001",
                "GET http://[::1/api/v1/actions HTTP/1.1"
            })
    void whatIsFarFromHttpIsABadRequest(String requestLine) {
        Answer answer = raw.ask(requestLine);
        assertEquals(400, answer.status());
        assertEquals("urn:observatoire:problem:bad-request", answer.text("/type"));
        assertEquals("application/problem+json", answer.mediaType());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/actions/%00",
                "/api/v1/actions/%FF",
                "/api/v1/actions/a%2Fb",
                "/api/v1/actions/..%2F..",
                "/api/v1/actions/%2e%2e",
                "/api/v1/actions/A",
                "/api/v1/actions/unknown",
                "/api/v1/authorities/commune-1",
                "/api/v1/authorities/commune-99999",
                "/api/v1/editions/1999/palmares",
                "/api/v1/editions/20200/palmares",
                "/api/v1/nothing",
                "/api/v1/actions/",
                "/api/v2/actions",
                "/api/v1/../../etc/passwd",
                "/api/"
            })
    void whatNothingBearsIsNotFoundOrUnreadable(String path) {
        Answer answer = raw.ask("GET " + path + " HTTP/1.1");
        assertTrue(Set.of(400, 404).contains(answer.status()) || path.endsWith("actions/"), answer::toString);
        assertTrue(answer.status() < 400 || answer.mediaType().equals("application/problem+json"), answer::toString);
    }

    @Test
    void anAddressIsAbsoluteEvenForWhoNamesNoHost() {
        Answer answer = raw.send("GET /robots.txt HTTP/1.0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        assertTrue(answer.body().contains("Sitemap: " + observatory.address() + "/sitemap.xml"), answer::body);
    }

    @Test
    void aHostThatIsNoneIsABadRequest() {
        Answer answer = raw.send("GET /sitemap.xml HTTP/1.1\r\nHost: \"><script>\r\nConnection: close\r\n\r\n"
                .getBytes(StandardCharsets.US_ASCII));
        assertEquals(400, answer.status());
    }

    @Test
    void anAddressThatIsTooLongIsToldSo() {
        Answer answer = raw.ask("GET /api/v1/actions?q=" + "a".repeat(20_000) + " HTTP/1.1");
        assertEquals(414, answer.status());
        assertEquals("urn:observatoire:problem:uri-too-long", answer.text("/type"));
    }

    @Test
    void headersThatAreTooLargeAreToldSo() {
        Answer answer = raw.ask("GET /api/v1/actions HTTP/1.1", "X-Large: " + "a".repeat(20_000));
        assertEquals(431, answer.status());
        assertEquals("urn:observatoire:problem:headers-too-large", answer.text("/type"));
    }

    @Test
    void aWrongMethodIsAnsweredWithTheRightOnes() {
        Answer answer = client.send("DELETE", "/api/v1/actions", null);
        assertEquals(405, answer.status());
        assertEquals(Set.of("GET", "HEAD", "OPTIONS", "POST"), methods(answer));
        assertEquals(405, client.send("PUT", "/api/v1/actions/anything", null).status());
    }

    @Test
    void optionsTellsTheMethods() {
        Answer answer = client.send("OPTIONS", "/api/v1/actions/anything", null);
        assertEquals(204, answer.status());
        assertEquals(Set.of("GET", "HEAD", "OPTIONS", "PATCH"), methods(answer));
        assertEquals(404, client.send("OPTIONS", "/api/v1/nothing", null).status());
    }

    @Test
    void headAnswersLikeGetWithoutTheBody() {
        Answer answer = client.send("HEAD", "/api/v1/actions", null);
        assertEquals(200, answer.status());
        assertEquals("", answer.body());
        assertEquals(404, client.send("HEAD", "/api/v1/actions/unknown", null).status());
    }

    @Test
    void answersSpeakTheLanguageAskedForAndSayWhich() {
        Answer french = client.get("/api/v1/actions/unknown", "Accept-Language", "de, fr;q=0.5");
        assertEquals("Introuvable", french.text("/title"));
        assertEquals("fr", french.header("Content-Language").orElseThrow());
        Answer english = client.get("/api/v1/actions/unknown", "Accept-Language", "en-GB");
        assertEquals("Not found", english.text("/title"));
        assertEquals("en", english.header("Content-Language").orElseThrow());
        assertEquals("Accept-Language", english.header("Vary").orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Basic abc", "Bearer", "Bearer a b", "Bearer unknown-token", "Bearer é", "\u0001"})
    void aTokenThatNobodyBearsIsRefusedEvenWhereNoneIsNeeded(String authorization) {
        Answer answer = raw.ask(
                "GET /api/v1/actions/schiltigheim-restos-chez-vous HTTP/1.1", "Authorization: " + authorization);
        assertTrue(Set.of(400, 401).contains(answer.status()), answer::toString);
        if (answer.status() == 401) {
            assertTrue(answer.header("WWW-Authenticate").orElseThrow().startsWith("Bearer"));
            assertEquals("no-store", answer.header("Cache-Control").orElseThrow());
        }
    }

    @Test
    void aTokenInTheAddressIsNoToken() {
        Answer answer = client.send(
                "POST",
                "/api/v1/actions/schiltigheim-restos-chez-vous/publication?access_token="
                        + ObservatoryInMemory.ORGANISER,
                null);
        assertEquals(401, answer.status());
    }

    @Test
    void aBodyOverTheLimitIsRefused() {
        assertEquals(
                413,
                client.post("/api/v1/actions", "{'title':'" + "x".repeat(300_000) + "'}")
                        .status());
        byte[] chunk = ("40000\r\n" + " ".repeat(0x40000) + "\r\n").getBytes(StandardCharsets.US_ASCII);
        byte[] start = ("POST /api/v1/actions HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                        + "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        byte[] end = "0\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
        byte[] request = new byte[start.length + 2 * chunk.length + end.length];
        System.arraycopy(start, 0, request, 0, start.length);
        System.arraycopy(chunk, 0, request, start.length, chunk.length);
        System.arraycopy(chunk, 0, request, start.length + chunk.length, chunk.length);
        System.arraycopy(end, 0, request, start.length + 2 * chunk.length, end.length);
        assertEquals(413, raw.send(request).status());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Transfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n",
                "Transfer-Encoding: chunked\r\n\r\nFFFFFFFFFFFFFFFF\r\n{}\r\n0\r\n\r\n",
                "Transfer-Encoding: chunked, gzip\r\n\r\n{}",
                "Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}",
                "Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n{}",
                "Content-Length: 99999999999999999999\r\n\r\n{}"
            })
    void aBodyWhoseLengthMakesNoSenseIsABadRequest(String lengthAndBody) {
        Answer answer = raw.send(("POST /api/v1/actions HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                        + "Content-Type: application/json\r\n" + lengthAndBody)
                .getBytes(StandardCharsets.US_ASCII));
        assertTrue(Set.of(400, 413).contains(answer.status()), answer::toString);
        assertEquals("application/problem+json", answer.mediaType());
    }

    @Test
    void aLargeBodyIsHeardOutSoThatItsRefusalIsHeard() {
        Answer answer = client.send(
                "POST",
                "/api/v1/actions/schiltigheim-restos-chez-vous/refusal",
                "x".repeat(3_000_000),
                "Authorization",
                "Bearer of-nothing-known");
        assertEquals(401, answer.status());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/x-www-form-urlencoded",
                "multipart/form-data; boundary=x",
                "application/json; charset=iso-8859-1",
                "application/jsonp",
                ""
            })
    void anotherMediaTypeIsRefused(String contentType) {
        Answer answer = client.send("POST", "/api/v1/actions", "{}", "Content-Type", contentType);
        assertEquals(415, answer.status());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "7",
                "\"text\"",
                "{\"a\":1}{}",
                "{\"title\":\"a\",\"title\":\"b\"}",
                "{'title':'a'}",
                "{\"a\":NaN}",
                "{\"a\":\"\u0000\"}",
                "\uFEFF{}"
            })
    void whatIsNotOneJsonObjectIsABadRequest(String body) {
        Answer answer = client.send("POST", "/api/v1/actions", body);
        assertEquals(400, answer.status());
        assertEquals(List.of("body"), answer.texts("/errors", "field"));
    }

    @Test
    void aBodyNestedTooDeepIsABadRequest() {
        String deep = "{\"a\":" + "[".repeat(10_000) + "]".repeat(10_000) + "}";
        assertEquals(400, client.send("POST", "/api/v1/actions", deep).status());
    }

    @Test
    void aBodyThatIsNotUtf8IsABadRequest() {
        byte[] body = {'{', '"', (byte) 0xE9, '"', ':', '1', '}'};
        byte[] head = ("POST /api/v1/actions HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                        + "Content-Type: application/json\r\nContent-Length: " + body.length + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        byte[] request = new byte[head.length + body.length];
        System.arraycopy(head, 0, request, 0, head.length);
        System.arraycopy(body, 0, request, head.length, body.length);
        assertEquals(400, raw.send(request).status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\\u0000b", "\\ud800", "\\udc00\\ud800", "a\\u0007"})
    void aTextThatCannotBePrintedIsRefused(String text) {
        Answer answer = client.send(
                "POST",
                "/api/v1/actions",
                "{\"authority\":\"commune-67447\",\"summary\":\"s\",\"title\":\"" + text + "\",\"" + text
                        + "\":1,\"contact\":{\"name\":\"Contact de test\",\"email\":\"contact@example.org\"}}");
        assertTrue(Set.of(400, 422).contains(answer.status()), answer::toString);
        assertTrue(
                Set.of("body", "title")
                        .contains(answer.texts("/errors", "field").get(0)),
                answer::toString);
    }

    private static Set<String> methods(Answer answer) {
        return new TreeSet<>(List.of(answer.header("Allow").orElseThrow().split(", ")));
    }
}
