package org.observatoire.domain.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.observatoire.domain.wording.MalformedAssertions.assertMalformed;
import static org.observatoire.domain.wording.MalformedAssertions.assertPast;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.observatoire.domain.wording.Fault;

class ContactTest {

    @ParameterizedTest
    @ValueSource(strings = {"contact@example.org", " contact+prix@mairie.example.org ", "communication@é.example"})
    void anAddressIsCheckedForItsFormOnly(String email) {
        assertEquals(email.strip(), new Contact("Contact de test", email).email());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "contact",
                "contact@",
                "@example.org",
                "contact@example",
                "contact@.org@",
                "a b@example.org",
                "contact@exa mple.org",
                "<contact@example.org>",
                "Contact <contact@example.org>",
                "contact@example.org\nBcc: tous@example.org",
                "contact@example.org>",
                "\"contact\"@example.org",
                "a@b@example.org",
                "contact@example."
            })
    void anythingElseIsNotAnAddress(String email) {
        assertMalformed("email", Fault.NOT_AN_EMAIL, () -> new Contact("Contact de test", email));
    }

    @Test
    void anAddressHasOneToTwoHundredAndFiftyFourCharacters() {
        String longest = "c".repeat(242) + "@example.org";

        assertEquals(longest, new Contact("Contact de test", longest).email());
        assertPast("email", Fault.TOO_LONG, 254, () -> new Contact("Contact de test", "c" + longest));
        assertMalformed("email", Fault.MISSING, () -> new Contact("Contact de test", " "));
    }

    @Test
    void aNameHasOneToTwoHundredCharacters() {
        assertEquals("C", new Contact(" C ", "contact@example.org").name());
        assertEquals(
                200, new Contact("C".repeat(200), "contact@example.org").name().length());
        assertMalformed("name", Fault.MISSING, () -> new Contact("", "contact@example.org"));
        assertPast("name", Fault.TOO_LONG, 200, () -> new Contact("C".repeat(201), "contact@example.org"));
    }

    @Test
    void personalDataStaysOutOfLogs() {
        String logged = new Contact("Contact de test", "contact@example.org").toString();

        assertFalse(logged.isEmpty());
        assertFalse(logged.contains("test"));
        assertFalse(logged.contains("example"));
    }
}
