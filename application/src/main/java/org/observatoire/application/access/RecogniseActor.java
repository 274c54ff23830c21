package org.observatoire.application.access;

import java.util.Optional;
import org.observatoire.application.actor.Actor;
import org.observatoire.application.journal.Chronicle;
import org.observatoire.application.outcome.Outcome;
import org.observatoire.application.port.Access;
import org.observatoire.application.port.UnitOfWork;
import org.observatoire.application.seal.Sha256;

/** Recognises who asks by the token they bear. */
public final class RecogniseActor {

    private static final Actor VISITOR = new Actor.Visitor();

    private final Access access;
    private final Chronicle chronicle;
    private final UnitOfWork unitOfWork;

    /**
     * The use case.
     *
     * @param access who bears which token
     * @param chronicle tells that a token was refused
     * @param unitOfWork reads and writes as one
     */
    public RecogniseActor(Access access, Chronicle chronicle, UnitOfWork unitOfWork) {
        this.access = access;
        this.chronicle = chronicle;
        this.unitOfWork = unitOfWork;
    }

    /**
     * Who bears a secret. A token that nobody bears is told to the journal, without a word of it nor of where it came from.
     *
     * @param secret what was presented, whatever it is
     * @return whom its bearer is; nothing for a secret that no token has
     */
    public Optional<Actor> recognise(String secret) {
        String digest = Sha256.of(secret);
        Optional<Actor> bearer = unitOfWork.read(() -> access.bearer(digest));
        if (bearer.isEmpty()) {
            unitOfWork.write(() -> {
                chronicle.tell(VISITOR, "refuse-token", "access", "");
                return Outcome.done(bearer);
            });
        }
        return bearer;
    }
}
