package org.observatoire.application.port;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Who came in by which token, and until when. Secrets are known by their digest only. */
public interface Sessions {

    /**
     * A session: what lets a browser act for the bearer of a token without keeping the token.
     *
     * @param digest the digest of the secret that the browser keeps
     * @param token the digest of the token that it came from: once that one is revoked, the session is over
     * @param until the moment from which it is over; kept to the second
     */
    record Session(String digest, String token, Instant until) {

        /** Keeps whole seconds. */
        public Session {
            until = until.truncatedTo(ChronoUnit.SECONDS);
        }
    }

    /**
     * Opens a session.
     *
     * @param session the session, which comes from a token granted
     */
    void open(Session session);

    /**
     * A session, be it over or not.
     *
     * @param digest the digest of its secret
     * @return the session; nothing where none was opened, or where it was closed or its token revoked
     */
    Optional<Session> find(String digest);

    /**
     * Puts off the end of a session, where it is still open.
     *
     * @param digest the digest of its secret
     * @param until the moment from which it is over; kept to the second
     */
    void prolong(String digest, Instant until);

    /**
     * Closes a session.
     *
     * @param digest the digest of its secret
     */
    void close(String digest);

    /**
     * Closes every session that is over.
     *
     * @param now the present moment
     */
    void closeThoseOver(Instant now);
}
