package org.observatoire.application.access;

import org.observatoire.application.journal.Chronicle;
import org.observatoire.application.outcome.Outcome;
import org.observatoire.application.port.Access;
import org.observatoire.application.port.Sessions;
import org.observatoire.application.port.UnitOfWork;
import org.observatoire.application.seal.Sha256;

/** Someone leaves: the secret that their browser showed opens nothing any more. */
public final class CloseSession {

    private final Access access;
    private final Sessions sessions;
    private final Chronicle chronicle;
    private final UnitOfWork unitOfWork;

    /**
     * The use case.
     *
     * @param access who bears which token
     * @param sessions forgets the session
     * @param chronicle tells who left
     * @param unitOfWork writes as one
     */
    public CloseSession(Access access, Sessions sessions, Chronicle chronicle, UnitOfWork unitOfWork) {
        this.access = access;
        this.sessions = sessions;
        this.chronicle = chronicle;
        this.unitOfWork = unitOfWork;
    }

    /**
     * Closes a session.
     *
     * @param secret what the browser shows, whatever it is
     * @return whether a session was closed; false where there was none, and nothing changed
     */
    public Outcome<Boolean> close(String secret) {
        String digest = Sha256.of(secret);
        return unitOfWork.write(() -> Outcome.done(sessions.find(digest)
                .flatMap(session -> access.bearer(session.token()))
                .map(actor -> {
                    sessions.close(digest);
                    chronicle.tell(actor, "sign-out", "access", "");
                    return true;
                })
                .orElse(false)));
    }
}
