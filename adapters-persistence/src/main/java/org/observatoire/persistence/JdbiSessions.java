package org.observatoire.persistence;

import java.time.Instant;
import java.util.Optional;
import org.observatoire.application.port.Sessions;

/** Sessions, by the digest of their secret. Their table lets go of those whose token is revoked. */
final class JdbiSessions implements Sessions {

    private final Units units;

    JdbiSessions(Units units) {
        this.units = units;
    }

    @Override
    public void open(Session session) {
        units.writing(handle -> handle.createUpdate(
                        "INSERT INTO session (digest, token, until) VALUES (:digest, :token, :until)")
                .bind("digest", session.digest())
                .bind("token", session.token())
                .bind("until", session.until().getEpochSecond())
                .execute());
    }

    @Override
    public Optional<Session> find(String digest) {
        return units.reading(handle -> handle.createQuery("SELECT token, until FROM session WHERE digest = :digest")
                .bind("digest", digest)
                .map((row, context) ->
                        new Session(digest, row.getString("token"), Instant.ofEpochSecond(row.getLong("until"))))
                .findOne());
    }

    @Override
    public void prolong(String digest, Instant until) {
        units.writing(handle -> handle.createUpdate("UPDATE session SET until = :until WHERE digest = :digest")
                .bind("digest", digest)
                .bind("until", until.getEpochSecond())
                .execute());
    }

    @Override
    public void close(String digest) {
        units.writing(handle -> handle.createUpdate("DELETE FROM session WHERE digest = :digest")
                .bind("digest", digest)
                .execute());
    }

    @Override
    public void closeThoseOver(Instant now) {
        units.writing(handle -> handle.createUpdate("DELETE FROM session WHERE until <= :now")
                .bind("now", now.getEpochSecond())
                .execute());
    }
}
