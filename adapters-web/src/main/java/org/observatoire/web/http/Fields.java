package org.observatoire.web.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.observatoire.domain.wording.Coded;

/** The fields of a JSON object, read one by one; what is wrong with each is gathered. A null counts as absent. */
public final class Fields {

    private final JsonNode object;
    private final String path;
    private final FieldErrors errors;
    private final Set<String> read = new HashSet<>();

    private Fields(JsonNode object, String path, FieldErrors errors) {
        this.object = object;
        this.path = path;
        this.errors = errors;
    }

    /** The fields of a node that is part of a body; nothing and an error where it is no object. */
    public static Optional<Fields> at(String path, JsonNode node, FieldErrors errors) {
        if (node.isObject()) {
            return Optional.of(new Fields(node, path + ".", errors));
        }
        errors.add(path, "field.not-an-object");
        return Optional.empty();
    }

    /** The fields of a whole body, which {@link JsonBody} has found to be an object. */
    public static Fields of(JsonNode object, FieldErrors errors) {
        return new Fields(object, "", errors);
    }

    /** Whether the field is written, be it null. */
    public boolean mentions(String name) {
        return object.has(name);
    }

    /** Whether the field is written and is not null. */
    public boolean has(String name) {
        return object.hasNonNull(name);
    }

    /** Tells of each of these fields that is absent. */
    public void require(String... names) {
        for (String name : names) {
            if (!has(name)) {
                errors.add(path + name, "fault.missing", 0);
            }
        }
    }

    public <T> Optional<T> text(String name, Function<String, T> made) {
        return value(name).flatMap(node -> text(path + name, node, made));
    }

    public <E extends Enum<E> & Coded> Optional<E> term(String name, Class<E> vocabulary) {
        return value(name).flatMap(node -> term(path + name, node, vocabulary));
    }

    public <T> Optional<T> object(String name, Function<Fields, Optional<T>> made) {
        return value(name).flatMap(node -> at(path + name, node, errors)).flatMap(made);
    }

    /** The items, each given with its path; nothing where one of them cannot be read. */
    public <T> Optional<List<T>> list(String name, BiFunction<String, JsonNode, Optional<T>> each) {
        return value(name).flatMap(node -> list(path + name, node, each));
    }

    public <T> Optional<List<T>> texts(String name, Function<String, T> made) {
        return list(name, (at, node) -> text(at, node, made));
    }

    public <E extends Enum<E> & Coded> Optional<List<E>> terms(String name, Class<E> vocabulary) {
        return list(name, (at, node) -> term(at, node, vocabulary));
    }

    /** Tells of each field that nobody asked for: what is not understood must not be lost in silence. */
    public void nothingElse() {
        object.fieldNames().forEachRemaining(name -> {
            if (!read.contains(name)) {
                errors.add(path + name, "field.unknown", read.stream().sorted().collect(Collectors.joining(", ")));
            }
        });
    }

    public FieldErrors errors() {
        return errors;
    }

    private Optional<JsonNode> value(String name) {
        read.add(name);
        return has(name) ? Optional.of(object.get(name)) : Optional.empty();
    }

    private <T> Optional<T> text(String at, JsonNode node, Function<String, T> made) {
        if (node.isTextual()) {
            return errors.checked(at, () -> made.apply(node.textValue()));
        }
        errors.add(at, "field.not-text");
        return Optional.empty();
    }

    private <E extends Enum<E> & Coded> Optional<E> term(String at, JsonNode node, Class<E> vocabulary) {
        Optional<E> term = node.isTextual() ? Coded.find(vocabulary, node.textValue()) : Optional.empty();
        if (term.isEmpty()) {
            errors.addUnknownTerm(at, vocabulary);
        }
        return term;
    }

    private <T> Optional<List<T>> list(String at, JsonNode node, BiFunction<String, JsonNode, Optional<T>> each) {
        if (!node.isArray()) {
            errors.add(at, "field.not-a-list");
            return Optional.empty();
        }
        List<T> items = new ArrayList<>();
        for (int index = 0; index < node.size(); index++) {
            each.apply(at + "[" + index + "]", node.get(index)).ifPresent(items::add);
        }
        return Optional.of(items).filter(read -> read.size() == node.size());
    }
}
