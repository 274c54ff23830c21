package org.observatoire.web.http;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An answer to what cannot be done, as RFC 9457 writes it.
 *
 * @param status the HTTP status
 * @param code what kind of problem, in {@code kebab-case}
 * @param title the kind of problem, in the reader's language
 * @param detail this problem and the remedy, in the reader's language
 * @param errors what is wrong field by field
 */
public record Problem(int status, String code, String title, String detail, List<FieldError> errors) {

    public Problem {
        errors = List.copyOf(errors);
    }

    /** A problem worded by the keys {@code problem.<code>.title} and {@code .detail}. */
    public static Problem of(int status, String code, Messages messages, List<FieldError> errors) {
        return new Problem(
                status,
                code,
                messages.text("problem." + code + ".title"),
                messages.text("problem." + code + ".detail"),
                errors);
    }

    public void answer(Context context) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", "urn:observatoire:problem:" + code);
        body.put("title", title);
        body.put("status", status);
        body.put("detail", detail);
        if (!errors.isEmpty()) {
            body.put("errors", errors);
        }
        context.status(status).json(body).contentType("application/problem+json");
    }
}
