package org.observatoire.web.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.observatoire.domain.wording.Coded;
import org.observatoire.domain.wording.Malformed;

/**
 * The fields of a JSON object, or of a form, read one by one; what is wrong with each is gathered. A null counts as absent. In
 * a form all is text: numbers, truths and moments are read from it, and one text makes a list.
 */
public final class Fields {

    private static final Pattern YEAR_FIRST = Pattern.compile("[0-9]{4}-.{1,30}Z");

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

    /** Whether the field is written as a number, where it may be something else. */
    public boolean isNumber(String name) {
        return object.path(name).isNumber();
    }

    /** Tells of each of these fields that is absent. */
    public void require(String... names) {
        for (String name : names) {
            if (!has(name)) {
                errors.add(path + name, "fault.missing", 0);
            }
        }
    }

    /** Tells of each of these fields that is not written, be it as null. */
    public void requireMention(String... names) {
        for (String name : names) {
            if (!mentions(name)) {
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

    /** A whole number between two others, both included. */
    public Optional<Long> whole(String name, long least, long most) {
        return value(name).flatMap(node -> whole(path + name, node, least, most));
    }

    /** A number as it is written, of which no digit is lost. */
    public Optional<BigDecimal> number(String name) {
        return value(name).flatMap(node -> number(path + name, node));
    }

    public Optional<Boolean> truth(String name) {
        return value(name).flatMap(node -> {
            Optional<Boolean> read = node instanceof Typed typed
                    ? typed.truth()
                    : Optional.of(node).filter(JsonNode::isBoolean).map(JsonNode::booleanValue);
            if (read.isEmpty()) {
                errors.add(path + name, "field.not-a-boolean");
            }
            return read;
        });
    }

    public Optional<Instant> instant(String name) {
        return value(name).flatMap(node -> instant(path + name, node));
    }

    /** What is said of each of several things named by the client, in their order; nulls are left out. */
    public <T> Optional<Map<String, T>> byName(String name, BiFunction<String, JsonNode, Optional<T>> each) {
        return object(name, named -> {
            Map<String, T> items = new LinkedHashMap<>();
            named.object.properties().stream()
                    .filter(item -> !item.getValue().isNull())
                    .forEach(item -> each.apply(named.path + item.getKey(), item.getValue())
                            .ifPresent(read -> items.put(item.getKey(), read)));
            long written =
                    named.object.valueStream().filter(item -> !item.isNull()).count();
            return items.size() == written ? Optional.of(items) : Optional.empty();
        });
    }

    /** What several fields make together; nothing and an error at one of them where they do not go together. */
    public <T> Optional<T> made(Supplier<T> made) {
        try {
            return Optional.of(made.get());
        } catch (Malformed malformed) {
            errors.add(path + malformed.field(), malformed);
            return Optional.empty();
        }
    }

    /** Tells what is wrong with a field. */
    public void tell(String name, String key, Object... arguments) {
        errors.add(path + name, key, arguments);
    }

    /** The place of a field in the whole body, such as {@code events[2].date}. */
    public String at(String name) {
        return path + name;
    }

    /** Tells of each field that nobody asked for: what is not understood must not be lost in silence. */
    public void nothingElse() {
        object.fieldNames().forEachRemaining(name -> {
            if (!read.contains(name)) {
                errors.add(path + name, "field.unknown", read.stream().sorted().collect(Collectors.joining(", ")));
            }
        });
    }

    /** Ends the handling of the request where something in it is wrong, or is not understood. */
    public void accept() {
        nothingElse();
        errors.refuseAny(ProblemType.INVALID);
    }

    public FieldErrors errors() {
        return errors;
    }

    private Optional<JsonNode> value(String name) {
        read.add(name);
        return has(name) ? Optional.of(object.get(name)) : Optional.empty();
    }

    /** A whole number that is an item of a list, or a member of an object. */
    public Optional<Long> whole(String at, JsonNode node, long least, long most) {
        Optional<Long> read = (node instanceof Typed typed ? typed.whole() : writtenWhole(node))
                .filter(number -> number >= least && number <= most);
        if (read.isEmpty()) {
            errors.add(at, "query.not-a-number", least, most);
        }
        return read;
    }

    private static Optional<Long> writtenWhole(JsonNode node) {
        return Optional.of(node)
                .filter(written -> written.isIntegralNumber() && written.canConvertToLong())
                .map(JsonNode::longValue);
    }

    /** A number that is an item of a list, or a member of an object. */
    public Optional<BigDecimal> number(String at, JsonNode node) {
        Optional<BigDecimal> read = node instanceof Typed typed
                ? typed.number()
                : Optional.of(node).filter(JsonNode::isNumber).map(JsonNode::decimalValue);
        if (read.isEmpty()) {
            errors.add(at, "field.not-a-number");
        }
        return read;
    }

    private Optional<Instant> instant(String at, JsonNode node) {
        Optional<Instant> read = Optional.of(node.asText())
                .filter(written ->
                        node.isTextual() && YEAR_FIRST.matcher(written).matches())
                .flatMap(Fields::parsed);
        if (read.isPresent()) {
            return read;
        }
        Optional<LocalDateTime> typed = node instanceof Typed text ? text.moment() : Optional.empty();
        if (typed.isEmpty()) {
            errors.add(at, node instanceof Typed ? "field.not-a-moment" : "field.not-an-instant");
        }
        return typed.flatMap(there -> onTheClock(at, there));
    }

    /** An hour that clocks in France skip in spring is no moment, and one that they tell twice in autumn is two. */
    private Optional<Instant> onTheClock(String at, LocalDateTime there) {
        int times = FranceTime.timesTold(there);
        if (times != 1) {
            errors.add(at, times == 0 ? "field.hour-skipped" : "field.hour-twice");
            return Optional.empty();
        }
        return Optional.of(FranceTime.at(there));
    }

    private static Optional<Instant> parsed(String written) {
        try {
            return Optional.of(Instant.parse(written));
        } catch (DateTimeParseException noSuchDay) {
            return Optional.empty();
        }
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
        if (node instanceof Typed alone) {
            return each.apply(at + "[0]", alone).map(List::of);
        }
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
