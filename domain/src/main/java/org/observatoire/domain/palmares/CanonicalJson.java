package org.observatoire.domain.palmares;

import java.util.Collection;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A JSON object in canonical form (RFC 8785), for whole numbers, texts, booleans, lists and objects. It writes only: who
 * reads a recount file does it with a JSON library of their own.
 */
final class CanonicalJson {

    private final TreeMap<String, String> members = new TreeMap<>();

    CanonicalJson with(String name, String text) {
        members.put(name, quoted(text));
        return this;
    }

    CanonicalJson with(String name, long number) {
        members.put(name, Long.toString(number));
        return this;
    }

    CanonicalJson with(String name, boolean truth) {
        members.put(name, Boolean.toString(truth));
        return this;
    }

    CanonicalJson with(String name, CanonicalJson object) {
        members.put(name, object.toString());
        return this;
    }

    CanonicalJson withObjects(String name, Collection<CanonicalJson> objects) {
        members.put(name, objects.stream().map(CanonicalJson::toString).collect(Collectors.joining(",", "[", "]")));
        return this;
    }

    CanonicalJson withTexts(String name, Collection<?> texts) {
        members.put(
                name,
                texts.stream()
                        .map(Object::toString)
                        .map(CanonicalJson::quoted)
                        .collect(Collectors.joining(",", "[", "]")));
        return this;
    }

    CanonicalJson withNumbers(String name, Collection<Long> numbers) {
        members.put(name, numbers.stream().map(Object::toString).collect(Collectors.joining(",", "[", "]")));
        return this;
    }

    /** A member that is null where there is nothing to tell: its absence would leave the reader to guess. */
    CanonicalJson withText(String name, Optional<String> text) {
        members.put(name, text.map(CanonicalJson::quoted).orElse("null"));
        return this;
    }

    CanonicalJson withNumber(String name, Optional<Integer> number) {
        members.put(name, number.map(Object::toString).orElse("null"));
        return this;
    }

    CanonicalJson withObject(String name, Optional<CanonicalJson> object) {
        members.put(name, object.map(Object::toString).orElse("null"));
        return this;
    }

    @Override
    public String toString() {
        return members.entrySet().stream()
                .map(member -> quoted(member.getKey()) + ":" + member.getValue())
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int index = 0; index < text.length(); index++) {
            quoted.append(escaped(text.charAt(index)));
        }
        return quoted.append('"').toString();
    }

    private static String escaped(char character) {
        return switch (character) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\b' -> "\\b";
            case '\f' -> "\\f";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> character < ' ' ? String.format("\\u%04x", (int) character) : String.valueOf(character);
        };
    }
}
