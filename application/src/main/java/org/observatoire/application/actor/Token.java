package org.observatoire.application.actor;

import org.observatoire.application.seal.Sha256;

/**
 * A secret that says who bears it. Only its digest is ever kept.
 *
 * @param secret the secret, shown once to whom it is given; at least 16 characters
 */
public record Token(String secret) {

    /** Refuses secrets that could be guessed. */
    public Token {
        if (secret.length() < 16) {
            throw new IllegalArgumentException("secret: at least 16 characters are needed");
        }
    }

    /**
     * What is kept in place of the secret.
     *
     * @return the SHA-256 of the secret, in hexadecimal
     */
    public String digest() {
        return Sha256.of(secret);
    }

    /** Keeps the secret out of logs. */
    @Override
    public String toString() {
        return "Token[…]";
    }
}
