package org.observatoire.web.http;

import com.google.inject.Inject;
import io.javalin.http.Context;
import java.util.Optional;
import org.observatoire.application.access.CloseSession;
import org.observatoire.application.access.OpenSession;
import org.observatoire.application.actor.Actor;

/** Where people come in by a token, and leave. */
public final class Entrance {

    private final OpenSession openSession;
    private final CloseSession closeSession;
    private final Cookies cookies;
    private final WhoAsks whoAsks;

    @Inject
    public Entrance(OpenSession openSession, CloseSession closeSession, Cookies cookies, WhoAsks whoAsks) {
        this.openSession = openSession;
        this.closeSession = closeSession;
        this.cookies = cookies;
        this.whoAsks = whoAsks;
    }

    /**
     * Opens a session for the bearer of a token, in place of the one that the browser was in; nothing where nobody bears
     * that token.
     */
    public Optional<Actor> comeIn(Context context, String token) {
        return whoAsks.bearer(context, token).map(actor -> {
            OpenSession.Command command = new OpenSession.Command(token, cookies.session(context));
            OpenSession.Opened opened = Outcomes.orRefuse(openSession.open(command));
            String secret = opened.secret().secret();
            cookies.keepSession(context, secret);
            whoAsks.seeAnew(context, opened.actor(), Optional.of(secret));
            return opened.actor();
        });
    }

    /** Closes the session that the browser is in, if it is in one. */
    public void leave(Context context) {
        cookies.session(context).ifPresent(secret -> Outcomes.orRefuse(closeSession.close(secret)));
        cookies.dropSession(context);
        whoAsks.seeAnew(context, new Actor.Visitor(), Optional.empty());
    }
}
