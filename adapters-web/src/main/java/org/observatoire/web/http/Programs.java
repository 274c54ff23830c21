package org.observatoire.web.http;

import io.javalin.http.Context;
import java.util.regex.Pattern;

/** Where programs ask, and people seldom. */
final class Programs {

    private static final Pattern PATHS =
            Pattern.compile("/api(/.*)?|/health|/openapi\\.json|/sitemap\\.xml|/robots\\.txt", Pattern.DOTALL);

    private Programs() {}

    static boolean ask(Context context) {
        return PATHS.matcher(context.path()).matches();
    }
}
