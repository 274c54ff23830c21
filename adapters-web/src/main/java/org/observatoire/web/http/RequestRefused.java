package org.observatoire.web.http;

import java.util.List;
import java.util.stream.Collectors;

/** Ends the handling of a request that cannot be served as it is; the server answers with the problem. */
public final class RequestRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ProblemType type;
    private final transient List<FieldError> errors;

    public RequestRefused(ProblemType type, List<FieldError> errors) {
        super(errors.stream()
                .map(error -> error.field() + ": " + error.message())
                .collect(Collectors.joining("; ", type.code() + " ", "")));
        this.type = type;
        this.errors = List.copyOf(errors);
    }

    /** What to answer with. */
    public Problem problem(Messages messages) {
        return Problem.of(type, messages, errors);
    }

    public ProblemType type() {
        return type;
    }

    /** What is wrong field by field, in the reader's language. */
    public List<FieldError> errors() {
        return errors;
    }
}
