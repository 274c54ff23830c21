package org.observatoire.web.testing;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Connection;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** Someone in front of a browser without scripts: it keeps cookies, follows links, fills forms in and sends them. */
public final class Browsing {

    private final URI address;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private final Map<String, String> headers = new LinkedHashMap<>(Map.of("Accept-Language", "fr"));

    public Browsing(URI address) {
        this.address = address;
    }

    /** From now on sends a header with every request. */
    public Browsing saying(String header, String value) {
        headers.put(header, value);
        return this;
    }

    public Map<String, String> cookies() {
        return cookies;
    }

    /** The page at a path, wherever it leads. */
    public Page open(String path) {
        return followed(get(path));
    }

    /** What is answered at a path, without going where it sends. */
    public Answer get(String path) {
        return send(request(path).GET());
    }

    /** Sends the form that a page shows, once some of its fields hold something else; goes where it leads. */
    public Page send(Page page, String form, Map<String, String> typed) {
        return followed(answer(page, form, typed));
    }

    /** Sends the form that a page shows, once some of its fields hold something else. */
    public Answer answer(Page page, String form, Map<String, String> typed) {
        FormElement shown = (FormElement) page.one(form);
        List<Map.Entry<String, String>> fields = new ArrayList<>();
        shown.formData().stream()
                .filter(field -> !typed.containsKey(field.key()))
                .forEach(field -> fields.add(Map.entry(field.key(), value(shown, field))));
        typed.forEach((name, value) -> fields.add(Map.entry(name, value)));
        return post(shown.attr("action"), fields);
    }

    /** A button whose value is blank is sent as it is, and not as one that has none. */
    private static String value(FormElement shown, Connection.KeyVal field) {
        boolean blank = shown.select("input[value='']:is([type=radio], [type=checkbox])[checked]").stream()
                .anyMatch(input -> input.attr("name").equals(field.key()));
        return blank ? "" : field.value();
    }

    /** Sends fields to a path, whatever its page is. */
    public Answer post(String path, List<Map.Entry<String, String>> fields) {
        String body = fields.stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(request(path)
                .setHeader("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    /** Comes in by a token, as whoever follows its link does. */
    public Page comeIn(String token) {
        return send(open("/invitation/" + token), ".door form", Map.of());
    }

    /** The seal of the forms of a page. */
    public static String seal(Page page) {
        Element first = page.all("input[name=_seal]").first();
        return first == null ? "" : first.attr("value");
    }

    private Page followed(Answer first) {
        Answer answer = first;
        for (int steps = 0; answer.status() == 303 && steps < 5; steps++) {
            answer = get(answer.header("Location").orElseThrow());
        }
        return Page.of(answer);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address.resolve(path)).timeout(Duration.ofSeconds(20));
    }

    private Answer send(HttpRequest.Builder request) {
        headers.forEach(request::setHeader);
        if (!cookies.isEmpty()) {
            request.setHeader(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        Answer answer = Client.answer(request.build());
        answer.headers().getOrDefault("Set-Cookie", List.of()).forEach(this::keep);
        return answer;
    }

    private void keep(String cookie) {
        String[] pair = cookie.split(";")[0].split("=", 2);
        if (cookie.contains("Expires=Thu, 01 Jan 1970")) {
            cookies.remove(pair[0]);
        } else {
            cookies.put(pair[0], pair[1]);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
