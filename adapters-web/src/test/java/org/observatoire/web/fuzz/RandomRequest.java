package org.observatoire.web.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A request that a seed decides: mostly like those the API takes, and wrong somewhere. */
final class RandomRequest {

    /** A method and a path that go together, and the place in {@link RandomBody#VALID} of the body they take, or -1. */
    private record Route(String method, String path, int body) {}

    private static final List<Route> ROUTES = List.of(
            new Route("GET", "/api/v1/actions", -1),
            new Route("GET", "/api/v1/actions", -1),
            new Route("POST", "/api/v1/actions", 0),
            new Route("POST", "/api/v1/actions", 0),
            new Route("GET", "/api/v1/actions/{id}", -1),
            new Route("PATCH", "/api/v1/actions/{id}", 1),
            new Route("PATCH", "/api/v1/actions/{id}", 1),
            new Route("PATCH", "/api/v1/actions/{id}", 1),
            new Route("POST", "/api/v1/actions/{id}/events", 2),
            new Route("POST", "/api/v1/actions/{id}/inspirations", 4),
            new Route("POST", "/api/v1/actions/{id}/publication", 16),
            new Route("POST", "/api/v1/actions/{id}/refusal", 3),
            new Route("POST", "/api/v1/actions/{id}/withdrawal", 3),
            new Route("GET", "/api/v1/authorities", -1),
            new Route("GET", "/api/v1/authorities/{id}", -1),
            new Route("GET", "/api/v1/categories", -1),
            new Route("GET", "/api/v1/editions", -1),
            new Route("POST", "/api/v1/editions", 5),
            new Route("GET", "/api/v1/editions/{year}", -1),
            new Route("POST", "/api/v1/editions/{year}/stage", 6),
            new Route("POST", "/api/v1/editions/{year}/nominations", 7),
            new Route("POST", "/api/v1/editions/{year}/jurors", 8),
            new Route("PATCH", "/api/v1/editions/{year}/jurors/{id}", 8),
            new Route("GET", "/api/v1/editions/{year}/selection", -1),
            new Route("PUT", "/api/v1/editions/{year}/selection/{id}", 9),
            new Route("GET", "/api/v1/editions/{year}/ballots", -1),
            new Route("PUT", "/api/v1/editions/{year}/ballots/ecoute.{id}", 10),
            new Route("POST", "/api/v1/editions/{year}/recusals", 11),
            new Route("GET", "/api/v1/editions/{year}/progress", -1),
            new Route("GET", "/api/v1/editions/{year}/deliberation", -1),
            new Route("POST", "/api/v1/editions/{year}/proclamation", 12),
            new Route("POST", "/api/v1/editions/{year}/corrections", 12),
            new Route("GET", "/api/v1/editions/{year}/palmares", -1),
            new Route("GET", "/api/v1/editions/{year}/recount", -1),
            new Route("GET", "/api/v1/journal", -1),
            new Route("GET", "/api/v1/organisers", -1),
            new Route("POST", "/api/v1/organisers", 8),
            new Route("PATCH", "/api/v1/organisers/{id}", 8),
            new Route("DELETE", "/api/v1/organisers/{id}", -1),
            new Route("POST", "/api/v1/organisers/{id}/token", -1),
            new Route("DELETE", "/api/v1/organisers/{id}/token", -1),
            new Route("POST", "/api/v1/editions/{year}/jurors/{id}/token", -1),
            new Route("DELETE", "/api/v1/editions/{year}/jurors/{id}/token", -1),
            new Route("GET", "/invitation/{id}", -1),
            new Route("POST", "/invitation/{id}", -1),
            new Route("GET", "/sign-in", -1),
            new Route("POST", "/sign-in", -1),
            new Route("POST", "/sign-out", -1),
            new Route("GET", "/organise/people", -1),
            new Route("POST", "/organise/people", -1),
            new Route("POST", "/organise/people/{id}/renewal", -1),
            new Route("POST", "/api/v1/rankings", 13),
            new Route("POST", "/api/v1/rankings", 14),
            new Route("POST", "/api/v1/rankings", 15),
            new Route("GET", "/api/v1/{id}", -1),
            new Route("GET", "/api/{id}/{id}", -1),
            new Route("GET", "/", -1),
            new Route("GET", "/actions/{id}", -1),
            new Route("GET", "/categories", -1),
            new Route("GET", "/editions", -1),
            new Route("GET", "/editions/{id}", -1),
            new Route("GET", "/legal", -1),
            new Route("GET", "/{id}", -1),
            new Route("GET", "/health", -1),
            new Route("GET", "/openapi.json", -1),
            new Route("GET", "/sitemap.xml", -1),
            new Route("GET", "/robots.txt", -1));

    private static final List<String> METHODS =
            List.of("GET", "POST", "PATCH", "PUT", "DELETE", "HEAD", "OPTIONS", "TRACE", "BREW", "get");

    private static final List<String> HEADERS = List.of(
            "If-Match: \"r1-0\"",
            "If-Match: *",
            "If-Match: r1",
            "If-Match: \"r99999999999-0\"",
            "If-None-Match: *",
            "If-None-Match: W/\"x\", ,\"",
            "Accept-Language: en",
            "Accept-Language: *;q=9, ;;",
            "Accept-Language: x-\u00e9",
            "Accept: text/html",
            "Accept: nonsense",
            "Accept-Encoding: gzip;q=x",
            "Authorization: Bearer",
            "Authorization: Bearer not-a-token-of-ours",
            "Authorization: Basic Og==",
            "Expect: 200-maybe",
            "Cookie: a=b; c",
            "Range: bytes=9-1",
            "X-Forwarded-For: \u0001",
            "Transfer-Encoding: gzip",
            "Content-Length: -1",
            "Upgrade: h2c");

    private static final List<String> CONTENT_TYPES = List.of(
            "application/json",
            "application/json;charset=utf-8",
            "application/merge-patch+json",
            "application/json; charset=nonsense",
            "text/plain",
            ";;;",
            "multipart/form-data",
            "application/x-www-form-urlencoded");

    private final Random random;
    private final List<String> tokens;

    RandomRequest(long seed, List<String> tokens) {
        this.random = new Random(seed);
        this.tokens = tokens;
    }

    byte[] bytes() {
        Route route = one(ROUTES);
        byte[] body = body(route);
        StringBuilder head = new StringBuilder()
                .append(seldom() ? one(METHODS) : route.method())
                .append(' ')
                .append(new RandomAddress(random).text(route.path()))
                .append(" HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n");
        headers(body.length).forEach(header -> head.append(header).append("\r\n"));
        ByteArrayOutputStream request = new ByteArrayOutputStream();
        request.writeBytes(head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
        request.writeBytes(body);
        return request.toByteArray();
    }

    private byte[] body(Route route) {
        if (seldom()) {
            return new RandomBody(random).bytes(random.nextInt(RandomBody.VALID.size()));
        }
        return route.body() < 0 ? new byte[0] : new RandomBody(random).bytes(route.body());
    }

    private List<String> headers(int bodyLength) {
        List<String> headers = new ArrayList<>();
        if (!seldom()) {
            headers.add("Authorization: Bearer " + one(tokens));
        }
        if (random.nextInt(4) > 0) {
            headers.add("If-Match: \"r1-0\"");
        }
        if (bodyLength > 0) {
            headers.add("Content-Type: " + (seldom() ? one(CONTENT_TYPES) : "application/json"));
            headers.add("Content-Length: " + bodyLength);
        }
        while (random.nextInt(5) == 0) {
            headers.add(one(HEADERS));
        }
        return headers;
    }

    private boolean seldom() {
        return random.nextInt(8) == 0;
    }

    private <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
