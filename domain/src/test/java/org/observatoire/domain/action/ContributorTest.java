package org.observatoire.domain.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.observatoire.domain.wording.MalformedAssertions.assertPast;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.observatoire.domain.wording.Fault;

class ContributorTest {

    @Test
    void itsLabelHasTwoHundredCharactersAtMost() {
        assertEquals(Optional.of("Un orchestre"), labelled(" Un orchestre ").label());
        assertEquals(Optional.empty(), labelled("").label());
        assertEquals(Optional.of("a".repeat(200)), labelled("a".repeat(200)).label());
        assertPast("label", Fault.TOO_LONG, 200, () -> labelled("a".repeat(201)));
    }

    private static Contributor labelled(String label) {
        return new Contributor(Contributor.Role.MAKER, Contributor.Kind.PARTNER, Optional.of(label));
    }
}
