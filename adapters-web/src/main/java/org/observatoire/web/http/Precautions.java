package org.observatoire.web.http;

import io.javalin.http.Context;
import java.util.Map;

/** What every answer tells browsers, so that nothing of ours serves against those who read us. */
public final class Precautions {

    /** A page runs our own scripts and nothing else, and asks nothing of anyone but us. */
    private static final String OF_A_PAGE = String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self'",
            "connect-src 'self'",
            "style-src 'self'",
            "img-src 'self' data:",
            "font-src 'self'",
            "form-action 'self'",
            "base-uri 'none'",
            "frame-ancestors 'none'");

    private static final String POLICY = "Content-Security-Policy";
    private static final String REFERRER = "Referrer-Policy";
    private static final String CACHE = "Cache-Control";

    /** What is no page shows and runs nothing. */
    static final Map<String, String> OF_EVERY_ANSWER = Map.of(
            POLICY,
            "default-src 'none'; frame-ancestors 'none'",
            REFERRER,
            "strict-origin-when-cross-origin",
            "X-Content-Type-Options",
            "nosniff");

    private static final String SECRET = "secret";
    private static final String A_YEAR = "max-age=31536000";

    private Precautions() {}

    /** For every answer, before anything is known of it. */
    static void take(Context context, BaseUrl baseUrl) {
        OF_EVERY_ANSWER.forEach(context::header);
        if (baseUrl.secure(context)) {
            context.header("Strict-Transport-Security", A_YEAR);
        }
    }

    /** For a page, asked anew each time; one that is made for one person is kept by their browser alone. */
    public static void ofAPage(Context context, boolean forOnePerson) {
        context.header(POLICY, OF_A_PAGE).header("Vary", "Accept-Language, Cookie");
        if (context.attribute(SECRET) == null) {
            context.header(CACHE, forOnePerson ? "private, no-cache" : "no-cache");
        }
    }

    /**
     * For whatever is answered at an address that is a secret, or tells one: kept by nobody, and told to nobody by the links
     * followed.
     */
    public static void ofASecret(Context context) {
        context.attribute(SECRET, true);
        context.header(CACHE, "no-store").header(REFERRER, "no-referrer");
    }
}
