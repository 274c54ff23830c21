package org.observatoire.domain.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class MalformedTest {

    @Test
    void itsMessageNamesTheFieldAndTheFault() {
        Malformed refused = new Malformed("title", Fault.MISSING);

        assertEquals("title: missing", refused.getMessage());
        assertEquals("title", refused.field());
        assertEquals(Fault.MISSING, refused.fault());
        assertEquals(0, refused.limit());
    }

    @Test
    void itsMessageStatesTheLimitWhereThereIsOne() {
        Malformed refused = new Malformed("title", Fault.TOO_LONG, 1);

        assertEquals("title: too-long (at most 1)", refused.getMessage());
        assertEquals(1, refused.limit());
    }
}
