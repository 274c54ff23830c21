package org.observatoire.web.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.observatoire.domain.wording.Coded;
import org.observatoire.domain.wording.Malformed;

/** Gathers what is wrong with a request, so that all of it is told at once. */
public final class FieldErrors {

    /** Beyond these, a request is no longer a mistake, and its answer must not grow with it. */
    private static final int TOLD_AT_MOST = 100;

    private static final int LONGEST_FIELD = 200;

    private final Messages messages;
    private final List<FieldError> errors = new ArrayList<>();

    public FieldErrors(Messages messages) {
        this.messages = messages;
    }

    /** Adds an error worded by a key. */
    public void add(String field, String key, Object... arguments) {
        if (errors.size() < TOLD_AT_MOST) {
            errors.add(new FieldError(legible(field), messages.text(key, arguments)));
        }
    }

    public void add(String field, Malformed malformed) {
        add(field, "fault." + malformed.fault().code(), malformed.limit());
    }

    /** Adds errors that were told apart. */
    public void addAll(List<FieldError> told) {
        told.stream().limit(Math.max(0, TOLD_AT_MOST - errors.size())).forEach(errors::add);
    }

    /** Adds the error of a value that a vocabulary does not have. */
    public <E extends Enum<E> & Coded> void addUnknownTerm(String field, Class<E> vocabulary) {
        String accepted =
                Stream.of(vocabulary.getEnumConstants()).map(Coded::code).collect(Collectors.joining(", "));
        add(field, "field.unknown-term", accepted);
    }

    /** The value made, or nothing and an error at that field where it is malformed. */
    public <T> Optional<T> checked(String field, Supplier<T> made) {
        try {
            return Optional.of(made.get());
        } catch (Malformed malformed) {
            add(field, malformed);
            return Optional.empty();
        }
    }

    public List<FieldError> all() {
        return List.copyOf(errors);
    }

    /** Ends the handling of the request where something was wrong. */
    public void refuseAny(ProblemType type) {
        if (!errors.isEmpty()) {
            throw new RequestRefused(type, errors);
        }
    }

    /** A field's name may be anything that a client wrote. */
    private static String legible(String field) {
        String kept = field.substring(0, Math.min(field.length(), LONGEST_FIELD));
        return kept.codePoints()
                .map(point -> Character.isISOControl(point) || Character.getType(point) == Character.SURROGATE
                        ? '\uFFFD'
                        : point)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
