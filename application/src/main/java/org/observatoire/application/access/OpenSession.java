package org.observatoire.application.access;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.observatoire.application.actor.Actor;
import org.observatoire.application.actor.Token;
import org.observatoire.application.journal.Chronicle;
import org.observatoire.application.outcome.Outcome;
import org.observatoire.application.outcome.Refusal;
import org.observatoire.application.port.Access;
import org.observatoire.application.port.Identifiers;
import org.observatoire.application.port.Sessions;
import org.observatoire.application.port.UnitOfWork;
import org.observatoire.application.seal.Sha256;

/** Whoever bears a token comes in: their browser is given a secret of its own, and need not keep the token. */
public final class OpenSession {

    /** How long a session lasts when nothing is asked in it. */
    public static final Duration LASTS = Duration.ofHours(12);

    private final Access access;
    private final Sessions sessions;
    private final Identifiers identifiers;
    private final Chronicle chronicle;
    private final InstantSource clock;
    private final UnitOfWork unitOfWork;

    /**
     * The use case.
     *
     * @param access who bears which token
     * @param sessions keeps the session
     * @param identifiers makes its secret
     * @param chronicle tells who came in
     * @param clock what time it is
     * @param unitOfWork writes as one
     */
    public OpenSession(
            Access access,
            Sessions sessions,
            Identifiers identifiers,
            Chronicle chronicle,
            InstantSource clock,
            UnitOfWork unitOfWork) {
        this.access = access;
        this.sessions = sessions;
        this.identifiers = identifiers;
        this.chronicle = chronicle;
        this.clock = clock;
        this.unitOfWork = unitOfWork;
    }

    /**
     * What is presented at the door.
     *
     * @param presented the secret of a token, as whoever comes gives it
     * @param left the secret of the session that the same browser was in, where it was in one; that one is closed
     */
    public record Command(String presented, Optional<String> left) {}

    /**
     * A session, open.
     *
     * @param actor who came in
     * @param secret what their browser shows from now on; never the token, never a secret that it had before
     */
    public record Opened(Actor actor, Token secret) {}

    /**
     * Opens a session.
     *
     * @param command what is presented
     * @return the session; refused as not identified where nobody bears that token
     */
    public Outcome<Opened> open(Command command) {
        String token = Sha256.of(command.presented());
        return unitOfWork.write(() -> access.bearer(token)
                .map(actor -> Outcome.done(opened(actor, token, command.left())))
                .orElseGet(() -> Outcome.refused(Refusal.NOT_IDENTIFIED)));
    }

    private Opened opened(Actor actor, String token, Optional<String> left) {
        Instant now = clock.instant();
        Token secret = identifiers.token();
        left.map(Sha256::of).ifPresent(sessions::close);
        sessions.closeThoseOver(now);
        sessions.open(new Sessions.Session(secret.digest(), token, now.plus(LASTS)));
        chronicle.tell(actor, "sign-in", "access", "");
        return new Opened(actor, secret);
    }
}
