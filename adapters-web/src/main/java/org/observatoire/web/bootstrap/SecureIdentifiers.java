package org.observatoire.web.bootstrap;

import java.security.SecureRandom;
import java.util.Base64;
import org.observatoire.application.actor.Token;
import org.observatoire.application.port.Identifiers;

/** Chance from the machine's secure source. */
final class SecureIdentifiers implements Identifiers {

    private static final String MARKS = "abcdefghijklmnopqrstuvwxyz0123456789";

    private final SecureRandom random = new SecureRandom();

    @Override
    public Token token() {
        byte[] secret = new byte[32];
        random.nextBytes(secret);
        return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
    }

    @Override
    public String mark() {
        return random.ints(6, 0, MARKS.length())
                .collect(StringBuilder::new, (mark, at) -> mark.append(MARKS.charAt(at)), StringBuilder::append)
                .toString();
    }
}
