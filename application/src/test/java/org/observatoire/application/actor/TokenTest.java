package org.observatoire.application.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.observatoire.application.seal.Sha256;

class TokenTest {

    private static final String SECRET = "0123456789abcdef";

    @Test
    void isKnownByTheDigestOfItsSecret() {
        assertEquals(Sha256.of(SECRET), new Token(SECRET).digest());
        assertNotEquals(new Token(SECRET).digest(), new Token(SECRET + "0").digest());
    }

    @Test
    void refusesASecretThatCouldBeGuessed() {
        var refused = assertThrows(IllegalArgumentException.class, () -> new Token(SECRET.substring(1)));

        assertTrue(refused.getMessage().startsWith("secret:"));
        assertFalse(refused.getMessage().contains(SECRET.substring(1)));
    }

    @Test
    void keepsItsSecretOutOfLogs() {
        assertEquals("Token[…]", new Token(SECRET).toString());
    }
}
