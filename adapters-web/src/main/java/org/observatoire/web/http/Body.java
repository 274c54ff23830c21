package org.observatoire.web.http;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The bodies that requests carry. */
public final class Body {

    private static final Logger LOG = LoggerFactory.getLogger(Body.class);

    private static final int LIMIT = 256 * 1024;

    private static final int HEARD_OUT = 16 * LIMIT;
    private static final int BUFFER = 8 * 1024;

    private static final Pattern JSON = Pattern.compile(
            "application/(json|merge-patch\\+json)\\s*(;\\s*charset\\s*=\\s*\"?utf-8\"?\\s*)?",
            Pattern.CASE_INSENSITIVE);

    private Body() {}

    /** The JSON object that a request carries, read strictly. */
    public static JsonNode json(Context context) {
        return json(context, LIMIT);
    }

    /** The JSON object that a request carries, of so many bytes at most, read strictly. */
    public static JsonNode json(Context context, int limit) {
        return json(context, bytes(context, limit));
    }

    /** The fields of the JSON object that a request carries. */
    public static Fields fields(Context context) {
        return Fields.of(json(context), new FieldErrors(Messages.in(Language.of(context))));
    }

    /** Refuses a body that says something, where there is nothing to say. */
    public static void none(Context context) {
        byte[] bytes = bytes(context, LIMIT);
        if (bytes.length > 0) {
            FieldErrors errors = new FieldErrors(Messages.in(Language.of(context)));
            Fields.of(json(context, bytes), errors).nothingElse();
            errors.refuseAny(ProblemType.INVALID);
        }
    }

    private static JsonNode json(Context context, byte[] bytes) {
        String contentType = context.header("Content-Type");
        if (contentType == null || !JSON.matcher(contentType.strip()).matches()) {
            throw new RequestRefused(ProblemType.UNSUPPORTED_MEDIA_TYPE, List.of());
        }
        return JsonBody.object(bytes, Messages.in(Language.of(context)));
    }

    static byte[] bytes(Context context) {
        return bytes(context, LIMIT);
    }

    private static byte[] bytes(Context context, int limit) {
        try {
            byte[] bytes = context.bodyInputStream().readNBytes(limit + 1);
            if (bytes.length > limit) {
                throw new RequestRefused(ProblemType.CONTENT_TOO_LARGE, List.of());
            }
            return bytes;
        } catch (IOException cutShort) {
            FieldErrors errors = new FieldErrors(Messages.in(Language.of(context)));
            errors.add("body", "body.cut-short");
            throw new RequestRefused(ProblemType.BAD_REQUEST, errors.all());
        }
    }

    /**
     * Reads on, up to a point, what a client is still sending: one that is not listened to until it has spoken may lose
     * the answer with the connection.
     */
    static void hearOut(Context context) {
        try {
            byte[] unheard = new byte[BUFFER];
            int heard = 0;
            while (heard < HEARD_OUT) {
                int count = context.bodyInputStream().read(unheard);
                if (count < 0) {
                    return;
                }
                heard += count;
            }
        } catch (IOException gone) {
            LOG.debug("the client left before the answer", gone);
        }
    }
}
