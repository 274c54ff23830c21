package org.observatoire.application.access;

import java.util.Set;
import org.observatoire.application.actor.Actor;
import org.observatoire.application.actor.Token;
import org.observatoire.application.port.Access;

/** Gives someone a token, or takes back what they have. The sessions that came from a token end with it. */
public final class Tokens {

    private final Access access;

    /**
     * The tokens of everyone.
     *
     * @param access who bears which
     */
    public Tokens(Access access) {
        this.access = access;
    }

    /**
     * Gives a token to someone, in place of any that they have.
     *
     * @param actor who
     * @param token the only one that they bear from now on
     */
    public void replace(Actor actor, Token token) {
        takeBack(actor);
        access.grant(token.digest(), actor);
    }

    /**
     * Takes back every token of someone.
     *
     * @param actor who
     * @return whether they had any
     */
    public boolean takeBack(Actor actor) {
        Set<String> borne = access.tokensOf(actor);
        borne.forEach(access::revoke);
        return !borne.isEmpty();
    }
}
