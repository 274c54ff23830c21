package org.observatoire.application.access;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.observatoire.application.actor.Actor;
import org.observatoire.application.outcome.Outcome;
import org.observatoire.application.port.Access;
import org.observatoire.application.port.Sessions;
import org.observatoire.application.port.UnitOfWork;
import org.observatoire.application.seal.Sha256;

/** Recognises who asks by the session of their browser, which lasts as long as something is asked in it. */
public final class RecogniseSession {

    /** A session is not written anew at each page: its end is put off once this much of it is spent. */
    private static final Duration SPENT = Duration.ofMinutes(5);

    private final Access access;
    private final Sessions sessions;
    private final InstantSource clock;
    private final UnitOfWork unitOfWork;

    /**
     * The use case.
     *
     * @param access who bears which token
     * @param sessions the sessions
     * @param clock what time it is
     * @param unitOfWork reads and writes as one
     */
    public RecogniseSession(Access access, Sessions sessions, InstantSource clock, UnitOfWork unitOfWork) {
        this.access = access;
        this.sessions = sessions;
        this.clock = clock;
        this.unitOfWork = unitOfWork;
    }

    /**
     * Someone in their session.
     *
     * @param actor who they are
     * @param prolonged whether its end was just put off, and their browser must keep its secret longer
     */
    public record Recognised(Actor actor, boolean prolonged) {}

    /**
     * Who is in a session.
     *
     * @param secret what their browser shows, whatever it is
     * @return who they are; nothing for a session that is unknown, closed, over, or whose token was revoked
     */
    public Optional<Recognised> recognise(String secret) {
        String digest = Sha256.of(secret);
        Instant now = clock.instant();
        return unitOfWork.read(() -> underWay(digest, now)).map(known -> prolonged(known, now));
    }

    private record Known(Sessions.Session session, Actor actor) {}

    private Optional<Known> underWay(String digest, Instant now) {
        return sessions.find(digest)
                .filter(session -> now.isBefore(session.until()))
                .flatMap(session -> access.bearer(session.token()).map(actor -> new Known(session, actor)));
    }

    private Recognised prolonged(Known known, Instant now) {
        Instant until = now.plus(OpenSession.LASTS);
        if (known.session().until().isAfter(until.minus(SPENT))) {
            return new Recognised(known.actor(), false);
        }
        unitOfWork.write(() -> {
            sessions.prolong(known.session().digest(), until);
            return Outcome.done(until);
        });
        return new Recognised(known.actor(), true);
    }
}
