package org.observatoire.web.http;

import io.javalin.http.Context;
import java.net.URI;
import java.util.Optional;

/**
 * The public address of the site.
 *
 * @param configured what the operator set, without a slash at its end; the request's own address where absent
 */
public record BaseUrl(Optional<String> configured) {

    private static final String HTTPS = "https";

    /** The absolute address of a path, as a reader of this request may follow it. */
    public String of(Context context, String path) {
        return configured.orElseGet(() -> (secure(context) ? HTTPS : context.scheme()) + "://" + host(context)) + path;
    }

    /**
     * Whether the reader came by https. What is set decides; else what a proxy says. Nobody gains by saying it in its
     * place: it only makes an answer stricter, for whoever said it.
     */
    boolean secure(Context context) {
        return configured
                .map(address -> address.startsWith(HTTPS + ":"))
                .orElseGet(() -> context.scheme().equals(HTTPS) || forwarded(context));
    }

    private static boolean forwarded(Context context) {
        return Optional.ofNullable(context.header("X-Forwarded-Proto"))
                .map(protocols -> protocols.split(",")[0].strip())
                .filter(HTTPS::equalsIgnoreCase)
                .isPresent();
    }

    /** Whether an origin, as browsers write it, is this site's. */
    boolean isOurs(Context context, String origin) {
        Optional<String> told = authority(origin);
        return told.isPresent()
                && (told.equals(Optional.of(host(context))) || told.equals(configured.flatMap(BaseUrl::authority)));
    }

    private static Optional<String> authority(String address) {
        try {
            return Optional.ofNullable(URI.create(address).getRawAuthority());
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    /** HTTP/1.0 does not ask for a host; then it is the one that the connection reached. */
    private static String host(Context context) {
        return Optional.ofNullable(context.host())
                .orElseGet(() ->
                        context.req().getServerName() + ":" + context.req().getServerPort());
    }
}
