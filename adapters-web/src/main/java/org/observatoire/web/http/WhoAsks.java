package org.observatoire.web.http;

import com.google.inject.Inject;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.observatoire.application.access.RecogniseActor;
import org.observatoire.application.access.RecogniseSession;
import org.observatoire.application.actor.Actor;
import org.observatoire.application.actor.Policy;
import org.observatoire.application.outcome.Objection;
import org.observatoire.application.outcome.Refusal;

/**
 * Recognises who asks: programs by the token in the {@code Authorization} header and nowhere else, people by the session of
 * their browser and nothing else.
 */
public final class WhoAsks {

    private static final Pattern BEARER =
            Pattern.compile("Bearer +([A-Za-z0-9._~+/-]{1,500}=*)", Pattern.CASE_INSENSITIVE);

    private static final String SEEN = "who-asks";

    private final RecogniseActor recogniseActor;
    private final RecogniseSession recogniseSession;
    private final Cookies cookies;
    private final RateLimits limits;

    @Inject
    public WhoAsks(
            RecogniseActor recogniseActor, RecogniseSession recogniseSession, Cookies cookies, RateLimits limits) {
        this.recogniseActor = recogniseActor;
        this.recogniseSession = recogniseSession;
        this.cookies = cookies;
        this.limits = limits;
    }

    /** Who asks for a page, and the secret of the session that they are in. */
    private record Seen(Actor actor, Optional<String> secret) {}

    /** A visitor without the header; whoever bears the token with it. An unknown token is refused, never ignored. */
    public Actor of(Context context) {
        String header = context.header("Authorization");
        if (header == null) {
            return new Actor.Visitor();
        }
        Matcher written = BEARER.matcher(header.strip());
        return Optional.of(written)
                .filter(Matcher::matches)
                .flatMap(token -> bearer(context, token.group(1)))
                .orElseThrow(() -> new RequestRefused(ProblemType.UNAUTHORIZED, List.of()));
    }

    /** Who bears a token, wherever it was shown; ends the handling of a request from where too many wrong ones came. */
    public Optional<Actor> bearer(Context context, String token) {
        limits.token(context);
        Optional<Actor> bearer = recogniseActor.recognise(token);
        if (bearer.isEmpty()) {
            limits.wrongToken(context);
        }
        return bearer;
    }

    /** Whoever is in a session; a visitor without one, or where it is over. */
    public Actor onPage(Context context) {
        return seen(context).actor();
    }

    /** An organiser in their session; ends the handling of the request of anyone else. */
    public Actor organiserOnPage(Context context) {
        Actor actor = onPage(context);
        Policy.objectionToOrganising(actor).ifPresent(refusal -> {
            throw refused(refusal);
        });
        return actor;
    }

    /** A contributor in their session; ends the handling of the request of anyone else. */
    public Actor.Contributor contributorOnPage(Context context) {
        Actor actor = onPage(context);
        if (actor instanceof Actor.Contributor contributor) {
            return contributor;
        }
        throw refused(actor instanceof Actor.Visitor ? Refusal.NOT_IDENTIFIED : Refusal.NOT_ALLOWED);
    }

    private static OutcomeRefused refused(Refusal refusal) {
        return new OutcomeRefused(List.of(new Objection(refusal, Optional.empty())));
    }

    /** A selector in their session; ends the handling of the request of anyone else. */
    public Actor.Selector selectorOnPage(Context context) {
        Actor actor = onPage(context);
        if (actor instanceof Actor.Selector selector) {
            return selector;
        }
        Refusal refusal = actor instanceof Actor.Visitor ? Refusal.NOT_IDENTIFIED : Refusal.NOT_ALLOWED;
        throw new OutcomeRefused(List.of(new Objection(refusal, Optional.empty())));
    }

    /** The secret of the session that whoever asks for a page is in. */
    Optional<String> sessionSecret(Context context) {
        return seen(context).secret();
    }

    /** Once a request has opened or closed a session, its own answer is told to whoever that makes of them. */
    void seeAnew(Context context, Actor actor, Optional<String> secret) {
        context.attribute(SEEN, new Seen(actor, secret));
    }

    private Seen seen(Context context) {
        Seen known = context.attribute(SEEN);
        if (known == null) {
            known = look(context);
            context.attribute(SEEN, known);
        }
        return known;
    }

    private Seen look(Context context) {
        Optional<String> secret = cookies.session(context);
        Optional<RecogniseSession.Recognised> recognised = secret.flatMap(recogniseSession::recognise);
        if (recognised.isEmpty()) {
            return new Seen(new Actor.Visitor(), Optional.empty());
        }
        if (recognised.get().prolonged()) {
            cookies.keepSession(context, secret.orElseThrow());
        }
        return new Seen(recognised.get().actor(), secret);
    }
}
