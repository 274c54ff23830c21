package org.observatoire.domain.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.function.Executable;

/** Says that a value is refused, for which field and why. */
public final class MalformedAssertions {

    private MalformedAssertions() {}

    public static void assertMalformed(String field, Fault fault, Executable writing) {
        Malformed refused = assertThrows(Malformed.class, writing);
        assertEquals(field + ": " + fault, refused.field() + ": " + refused.fault());
    }

    public static void assertPast(String field, Fault fault, int limit, Executable writing) {
        assertMalformed(field, fault, writing);
        assertEquals(limit, assertThrows(Malformed.class, writing).limit());
    }
}
