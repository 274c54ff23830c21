package org.observatoire.application.testing.memory;

import java.util.HexFormat;
import java.util.Random;
import org.observatoire.application.actor.Token;
import org.observatoire.application.port.Identifiers;

/** Identifiers that a seed decides: fit for tests, which repeat, and for nothing else. */
public final class SeededIdentifiers implements Identifiers {

    private static final String SIGNS = "abcdefghijklmnopqrstuvwxyz0123456789";

    private final Random random;

    /**
     * Identifiers drawn from a seed.
     *
     * @param seed the same seed, the same identifiers in the same order
     */
    public SeededIdentifiers(long seed) {
        this.random = new Random(seed);
    }

    @Override
    public Token token() {
        byte[] secret = new byte[32];
        random.nextBytes(secret);
        return new Token(HexFormat.of().formatHex(secret));
    }

    @Override
    public String mark() {
        StringBuilder mark = new StringBuilder();
        random.ints(6, 0, SIGNS.length()).forEach(index -> mark.append(SIGNS.charAt(index)));
        return mark.toString();
    }
}
