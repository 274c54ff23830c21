package org.observatoire.web.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** A client of the API that holds every answer against the API's own description. */
public final class Client {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final URI address;
    private final Description description;

    public Client(URI address) {
        this.address = address;
        this.description = Description.read(address);
    }

    public Answer get(String path, String... headers) {
        return send("GET", path, null, headers);
    }

    /** Sends JSON, in which apostrophes stand for quotation marks. */
    public Answer post(String path, String json, String... headers) {
        return send("POST", path, json.replace('\'', '"'), headers);
    }

    /** Sends JSON, in which apostrophes stand for quotation marks. */
    public Answer patch(String path, String json, String... headers) {
        return send("PATCH", path, json.replace('\'', '"'), headers);
    }

    /** Sends a body as it is, as JSON unless a header says otherwise; a null sends none. */
    public Answer send(String method, String path, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address.resolve(path))
                .timeout(Duration.ofSeconds(20))
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (body != null) {
            request.setHeader("Content-Type", "application/json");
        }
        for (int index = 0; index < headers.length; index += 2) {
            request.setHeader(headers[index], headers[index + 1]);
        }
        Answer answer = answer(request.build());
        description.hold(method, address.resolve(path).getRawPath(), answer);
        return answer;
    }

    /** Sends a form with files. */
    public Answer post(String path, FormWithFiles form, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address.resolve(path))
                .timeout(Duration.ofSeconds(20))
                .POST(BodyPublishers.ofByteArray(form.body()))
                .setHeader("Content-Type", form.contentType());
        for (int index = 0; index < headers.length; index += 2) {
            request.setHeader(headers[index], headers[index + 1]);
        }
        Answer answer = answer(request.build());
        description.hold("POST", address.resolve(path).getRawPath(), answer);
        return answer;
    }

    public JsonNode description() {
        return description.document();
    }

    static Answer answer(HttpRequest request) {
        try {
            return Answer.of(HTTP.send(request, BodyHandlers.ofByteArray()));
        } catch (IOException cut) {
            throw new UncheckedIOException(cut);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
