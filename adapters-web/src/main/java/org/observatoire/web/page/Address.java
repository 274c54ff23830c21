package org.observatoire.web.page;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/**
 * The address of a page and its variants.
 *
 * @param path its path, as it was asked for
 * @param query the parameters of its query, in their order
 */
public record Address(String path, Map<String, List<String>> query) {

    private static final String LANGUAGE = "lang";

    public Address {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        query.forEach((name, values) -> copy.put(name, List.copyOf(values)));
        query = Collections.unmodifiableMap(copy);
    }

    static Address of(Context context) {
        return new Address(context.path(), readable(context));
    }

    /** The page that tells that a query cannot be read has an address too. */
    private static Map<String, List<String>> readable(Context context) {
        try {
            return context.queryParamMap();
        } catch (IllegalArgumentException unreadable) {
            return Map.of();
        }
    }

    /** The address, to be put in a link. */
    @Override
    public String toString() {
        StringJoiner written = new StringJoiner("&", path + "?", "").setEmptyValue(path);
        query.forEach((name, values) -> values.forEach(value -> written.add(encoded(name) + "=" + encoded(value))));
        return written.toString();
    }

    /** The same page with a parameter at one value, whatever it had. */
    public Address with(String name, String value) {
        return changed(name, List.of(value));
    }

    /** The same page without a parameter. */
    public Address without(String name) {
        return changed(name, List.of());
    }

    /** The same page without one of the values of a parameter. */
    public Address without(String name, String value) {
        List<String> left = new ArrayList<>(query.getOrDefault(name, List.of()));
        left.removeIf(value::equals);
        return changed(name, left);
    }

    /** Another page, in the language that this one was asked in, if it was. */
    public Address to(String otherPath) {
        Map<String, List<String>> kept = new LinkedHashMap<>(query);
        kept.keySet().retainAll(List.of(LANGUAGE));
        return new Address(otherPath, kept);
    }

    /** The same page in a language. */
    Address in(String language) {
        return with(LANGUAGE, language);
    }

    private Address changed(String name, List<String> values) {
        Map<String, List<String>> changed = new LinkedHashMap<>(query);
        changed.put(name, values);
        return new Address(path, changed);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
