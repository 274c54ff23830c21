package org.observatoire.web.http;

import com.google.inject.Inject;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.observatoire.application.access.OpenSession;

/** What browsers keep for us: no script reads it, no other site's form sends it, and https, where it is, keeps it. */
public final class Cookies {

    private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_-]{43,100}");
    private static final Pattern CODE = Pattern.compile("[a-z0-9.-]{1,60}");

    private static final int UNTIL_THE_BROWSER_CLOSES = -1;
    private static final int A_MINUTE = 60;

    private final BaseUrl baseUrl;

    @Inject
    public Cookies(BaseUrl baseUrl) {
        this.baseUrl = baseUrl;
    }

    /** What a cookie holds. */
    private enum Kind {
        /** The secret of a session. */
        SESSION(SECRET),
        /** The secret that seals the forms of whoever is in no session. */
        VISIT(SECRET),
        /** What was just done, to be told by the next page. */
        NOTICE(CODE);

        private final Pattern form;

        Kind(Pattern form) {
            this.form = form;
        }
    }

    /** The secret of a session that the browser shows, whatever it is. */
    Optional<String> session(Context context) {
        return read(context, Kind.SESSION);
    }

    void keepSession(Context context, String secret) {
        write(context, Kind.SESSION, secret, (int) OpenSession.LASTS.toSeconds());
    }

    void dropSession(Context context) {
        write(context, Kind.SESSION, "", 0);
    }

    Optional<String> visit(Context context) {
        return read(context, Kind.VISIT);
    }

    void keepVisit(Context context, String secret) {
        write(context, Kind.VISIT, secret, UNTIL_THE_BROWSER_CLOSES);
    }

    /** What was just done, by the code of its text. */
    public Optional<String> notice(Context context) {
        return read(context, Kind.NOTICE);
    }

    public void keepNotice(Context context, String code) {
        write(context, Kind.NOTICE, code, A_MINUTE);
    }

    public void dropNotice(Context context) {
        write(context, Kind.NOTICE, "", 0);
    }

    private Optional<String> read(Context context, Kind kind) {
        return Optional.ofNullable(context.cookie(name(context, kind)))
                .filter(value -> kind.form.matcher(value).matches());
    }

    private void write(Context context, Kind kind, String value, int seconds) {
        boolean secure = baseUrl.secure(context);
        context.cookie(new Cookie(name(context, kind), value, "/", seconds, secure, true, null, SameSite.LAX));
    }

    /** Behind https, a name that browsers give to no other host's cookie, nor to one that came without https. */
    private String name(Context context, Kind kind) {
        String name = "observatoire-" + kind.name().toLowerCase(Locale.ROOT);
        return baseUrl.secure(context) ? "__Host-" + name : name;
    }
}
