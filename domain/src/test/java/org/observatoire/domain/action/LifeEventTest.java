package org.observatoire.domain.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.observatoire.domain.wording.MalformedAssertions.assertMalformed;
import static org.observatoire.domain.wording.MalformedAssertions.assertPast;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.observatoire.domain.territory.AuthorityId;
import org.observatoire.domain.wording.Fault;

class LifeEventTest {

    @Test
    void onlyWhatHappenedIsDone() {
        assertTrue(new LifeEvent.Launched(Facts.done()).done());
        assertFalse(new LifeEvent.Launched(Facts.announced("2020-23")).done());
        assertFalse(new LifeEvent.Launched(Facts.considered()).done());
    }

    @Test
    void anAuthorityThatRelaysIsNamedByItsIdentity() {
        LifeEvent.Relayed relay = relayed(RelayScope.AUTHORITY, " commune-95063 ");

        assertEquals(Optional.of("commune-95063"), relay.by());
        assertEquals(Optional.of(new AuthorityId("commune-95063")), relay.authority());
    }

    @Test
    void anAuthorityThatRelaysMayBeUnknown() {
        LifeEvent.Relayed relay = new LifeEvent.Relayed(Facts.done(), RelayScope.AUTHORITY, Optional.empty());

        assertEquals(Optional.empty(), relay.authority());
    }

    @Test
    void anAuthorityThatRelaysCannotBeNamedOtherwise() {
        assertMalformed("by", Fault.NOT_AN_IDENTIFIER, () -> relayed(RelayScope.AUTHORITY, "Bezons"));
    }

    @ParameterizedTest
    @EnumSource(value = RelayScope.class, mode = EnumSource.Mode.EXCLUDE, names = "AUTHORITY")
    void anyoneElseIsNamedFreely(RelayScope scope) {
        assertEquals(
                Optional.of("commune-95063"), relayed(scope, "commune-95063").by());
        assertEquals(Optional.empty(), relayed(scope, "commune-95063").authority());
        assertEquals(
                Optional.of("France Télévisions"),
                relayed(scope, "France Télévisions").by());
    }

    @Test
    void whoRelaysHasTwoHundredCharactersAtMost() {
        assertEquals(
                Optional.of("a".repeat(200)),
                relayed(RelayScope.LOCAL_MEDIA, "a".repeat(200)).by());
        assertPast("by", Fault.TOO_LONG, 200, () -> relayed(RelayScope.LOCAL_MEDIA, "a".repeat(201)));
    }

    @Test
    void aSuccessorHasTwoHundredCharactersAtMost() {
        assertEquals(
                Optional.of("Made in Schilick"),
                transformed(" Made in Schilick ").successor());
        assertEquals(Optional.empty(), transformed("  ").successor());
        assertEquals(Optional.of("a".repeat(200)), transformed("a".repeat(200)).successor());
        assertPast("successor", Fault.TOO_LONG, 200, () -> transformed("a".repeat(201)));
    }

    @Test
    void theTextOfAnEventHasTwoThousandCharactersAtMost() {
        assertEquals("", facts(null, Optional.empty()).text());
        assertEquals(2_000, facts("a".repeat(2_000), Optional.empty()).text().length());
        assertPast("text", Fault.TOO_LONG, 2_000, () -> facts("a".repeat(2_001), Optional.empty()));
        assertMalformed("text", Fault.UNPRINTABLE, () -> facts("a\u0000", Optional.empty()));
    }

    @Test
    void theSourceOfAnEventIsCitedInTwoHundredCharactersAtMost() {
        assertEquals(Optional.of("S1"), facts("", Optional.of(" S1 ")).source());
        assertEquals(Optional.empty(), facts("", Optional.of("")).source());
        assertEquals(
                Optional.of("a".repeat(200)),
                facts("", Optional.of("a".repeat(200))).source());
        assertPast("source", Fault.TOO_LONG, 200, () -> facts("", Optional.of("a".repeat(201))));
    }

    private static LifeEvent.Relayed relayed(RelayScope scope, String by) {
        return new LifeEvent.Relayed(Facts.done(), scope, Optional.of(by));
    }

    private static LifeEvent.Transformed transformed(String successor) {
        return new LifeEvent.Transformed(Facts.done(), Optional.of(successor));
    }

    private static EventFacts facts(String text, Optional<String> source) {
        return new EventFacts(Modality.DONE, Optional.empty(), Certainty.STATED, text, source);
    }
}
