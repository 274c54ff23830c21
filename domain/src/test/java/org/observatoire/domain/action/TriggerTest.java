package org.observatoire.domain.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.observatoire.domain.wording.MalformedAssertions.assertMalformed;
import static org.observatoire.domain.wording.MalformedAssertions.assertPast;

import org.junit.jupiter.api.Test;
import org.observatoire.domain.wording.Fault;

class TriggerTest {

    @Test
    void itsTextHasOneToThreeHundredCharacters() {
        assertEquals("Fermeture", trigger(" Fermeture ").text());
        assertEquals("a".repeat(300), trigger("a".repeat(300)).text());
        assertMalformed("text", Fault.MISSING, () -> trigger(" "));
        assertPast("text", Fault.TOO_LONG, 300, () -> trigger("a".repeat(301)));
    }

    private static Trigger trigger(String text) {
        return new Trigger(new ApproximateDate("2020-03-15"), Certainty.STATED, text);
    }
}
