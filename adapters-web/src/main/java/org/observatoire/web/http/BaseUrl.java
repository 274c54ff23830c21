package org.observatoire.web.http;

import io.javalin.http.Context;
import java.util.Optional;

/**
 * The public address of the site.
 *
 * @param configured what the operator set, without a slash at its end; the request's own address where absent
 */
public record BaseUrl(Optional<String> configured) {

    /** The absolute address of a path, as a reader of this request may follow it. */
    public String of(Context context, String path) {
        return configured.orElseGet(() -> context.scheme() + "://" + context.host()) + path;
    }
}
