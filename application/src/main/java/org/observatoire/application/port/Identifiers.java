package org.observatoire.application.port;

import org.observatoire.application.actor.Token;

/** Chance, which the application has none of itself. */
public interface Identifiers {

    /**
     * A new secret, of 256 bits that nobody can guess.
     *
     * @return a token never given before
     */
    Token token();

    /**
     * A short mark that tells things of the same name apart.
     *
     * @return 6 lower case letters or digits
     */
    String mark();
}
