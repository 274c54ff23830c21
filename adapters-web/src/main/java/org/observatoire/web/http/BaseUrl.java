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
        return configured.orElseGet(() -> context.scheme() + "://" + host(context)) + path;
    }

    /** HTTP/1.0 does not ask for a host; then it is the one that the connection reached. */
    private static String host(Context context) {
        return Optional.ofNullable(context.host())
                .orElseGet(() ->
                        context.req().getServerName() + ":" + context.req().getServerPort());
    }
}
