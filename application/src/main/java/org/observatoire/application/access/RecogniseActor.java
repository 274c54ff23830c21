package org.observatoire.application.access;

import java.util.Optional;
import org.observatoire.application.actor.Actor;
import org.observatoire.application.port.Access;
import org.observatoire.application.port.UnitOfWork;
import org.observatoire.application.seal.Sha256;

/** Recognises who asks by the token they bear. */
public final class RecogniseActor {

    private final Access access;
    private final UnitOfWork unitOfWork;

    /**
     * The use case.
     *
     * @param access who bears which token
     * @param unitOfWork reads as one
     */
    public RecogniseActor(Access access, UnitOfWork unitOfWork) {
        this.access = access;
        this.unitOfWork = unitOfWork;
    }

    /**
     * Who bears a secret.
     *
     * @param secret what was presented, whatever it is
     * @return whom its bearer is; nothing for a secret that no token has
     */
    public Optional<Actor> recognise(String secret) {
        String digest = Sha256.of(secret);
        return unitOfWork.read(() -> access.bearer(digest));
    }
}
