package org.observatoire.web.http;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.observatoire.domain.wording.Malformed;

/**
 * An answer to what cannot be done, as RFC 9457 writes it.
 *
 * @param type what kind of problem
 * @param title the kind of problem, in the reader's language
 * @param detail this problem and the remedy, in the reader's language
 * @param errors what is wrong field by field
 */
public record Problem(ProblemType type, String title, String detail, List<FieldError> errors) {

    public static final String MEDIA_TYPE = "application/problem+json";

    public Problem {
        errors = List.copyOf(errors);
    }

    /** A problem worded by the keys {@code problem.<code>.title} and {@code .detail}. */
    public static Problem of(ProblemType type, Messages messages, List<FieldError> errors) {
        return new Problem(
                type,
                messages.text("problem." + type.code() + ".title"),
                messages.text("problem." + type.code() + ".detail"),
                errors);
    }

    /** The problem that ends the handling of a request, where that is what was thrown. */
    public static Optional<Problem> toldBy(RuntimeException thrown, Messages messages) {
        if (thrown instanceof RequestRefused refused) {
            return Optional.of(refused.problem(messages));
        }
        if (thrown instanceof OutcomeRefused refused) {
            return Optional.of(refused.problem(messages));
        }
        if (thrown instanceof Malformed malformed) {
            FieldErrors errors = new FieldErrors(messages);
            errors.add(malformed.field(), malformed);
            return Optional.of(of(ProblemType.INVALID, messages, errors.all()));
        }
        return Optional.empty();
    }

    public void answer(Context context) {
        context.status(type.status()).json(body()).contentType(MEDIA_TYPE);
    }

    /** The members of its JSON, in order. */
    public Map<String, Object> body() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", "urn:observatoire:problem:" + type.code());
        body.put("title", title);
        body.put("status", type.status());
        body.put("detail", detail);
        if (!errors.isEmpty()) {
            body.put("errors", errors);
        }
        return body;
    }
}
