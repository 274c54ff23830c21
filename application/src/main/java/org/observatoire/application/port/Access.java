package org.observatoire.application.port;

import java.util.Optional;
import java.util.Set;
import org.observatoire.application.actor.Actor;

/** Who bears which token. Tokens are known by their digest only. */
public interface Access {

    /**
     * Lets the bearer of a token act as someone.
     *
     * @param digest the digest of the token
     * @param actor whom its bearer is
     */
    void grant(String digest, Actor actor);

    /**
     * Who bears a token.
     *
     * @param digest the digest of the token
     * @return whom its bearer is; nothing for a token never granted, or revoked
     */
    Optional<Actor> bearer(String digest);

    /**
     * The tokens by which someone is known.
     *
     * @param actor who
     * @return the digests of the tokens granted to them and not revoked
     */
    Set<String> tokensOf(Actor actor);

    /**
     * The organisers who can come in.
     *
     * @return those by whom a token is borne
     */
    Set<Actor> organisers();

    /**
     * Those of an edition who can come in.
     *
     * @param edition the year of the edition
     * @return the jurors and the selectors of that edition by whom a token is borne
     */
    Set<Actor> bearersIn(int edition);

    /**
     * Takes back a token.
     *
     * @param digest the digest of the token
     */
    void revoke(String digest);
}
