package org.observatoire.domain.jury;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.observatoire.domain.wording.MalformedAssertions.assertMalformed;
import static org.observatoire.domain.wording.MalformedAssertions.assertPast;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.observatoire.domain.edition.NominationId;
import org.observatoire.domain.edition.RecusalBreadth;
import org.observatoire.domain.edition.SampleRules;
import org.observatoire.domain.territory.Authorities;
import org.observatoire.domain.territory.AuthorityId;
import org.observatoire.domain.territory.LocalAuthority;
import org.observatoire.domain.wording.Fault;

class ConflictsTest {

    private static final JurorId ONE = new JurorId("one");
    private static final JurorId OTHER = new JurorId("other");
    private static final NominationId OF_MARCQ = SampleRules.nomination("listening", "marcq");
    private static final NominationId OF_LAMBERSART = SampleRules.nomination("listening", "lambersart");
    private static final NominationId OF_HAZEBROUCK = SampleRules.nomination("reach", "hazebrouck");
    private static final NominationId OF_PULNOY = SampleRules.nomination("reach", "pulnoy");
    private static final Map<NominationId, LocalAuthority> NOMINEES = Map.of(
            OF_MARCQ, Authorities.MARCQ,
            OF_LAMBERSART, Authorities.LAMBERSART,
            OF_HAZEBROUCK, Authorities.HAZEBROUCK,
            OF_PULNOY, Authorities.PULNOY);
    private static final Map<AuthorityId, LocalAuthority> KNOWN = Stream.of(Authorities.MARCQ, Authorities.PULNOY)
            .collect(Collectors.toMap(LocalAuthority::id, Function.identity()));

    @ParameterizedTest
    @EnumSource
    void jurorsStayOutAsFarAsTheBreadthGoes(RecusalBreadth breadth) {
        Conflicts conflicts = conflicts(breadth, Optional.of(Authorities.MARCQ.id()), List.of());

        assertTrue(conflicts.between(ONE, OF_MARCQ));
        assertEquals(breadth != RecusalBreadth.AUTHORITY, conflicts.between(ONE, OF_LAMBERSART));
        assertEquals(breadth == RecusalBreadth.DEPARTMENT, conflicts.between(ONE, OF_HAZEBROUCK));
        assertFalse(conflicts.between(ONE, OF_PULNOY));
    }

    @Test
    void aJurorWithoutAffiliationJudgesAll() {
        Conflicts conflicts = conflicts(RecusalBreadth.DEPARTMENT, Optional.empty(), List.of());

        assertTrue(NOMINEES.keySet().stream().noneMatch(nomination -> conflicts.between(ONE, nomination)));
    }

    @Test
    void theAffiliationOfOneJurorBindsNoOther() {
        Conflicts conflicts = conflicts(RecusalBreadth.DEPARTMENT, Optional.of(Authorities.MARCQ.id()), List.of());

        assertFalse(conflicts.between(OTHER, OF_MARCQ));
        assertFalse(conflicts.between(new JurorId("stranger"), OF_MARCQ));
    }

    @Test
    void aChangeOfAffiliationMovesTheConflict() {
        Conflicts before = conflicts(RecusalBreadth.AUTHORITY, Optional.of(Authorities.MARCQ.id()), List.of());
        Conflicts after = conflicts(RecusalBreadth.AUTHORITY, Optional.of(Authorities.PULNOY.id()), List.of());

        assertTrue(before.between(ONE, OF_MARCQ));
        assertFalse(before.between(ONE, OF_PULNOY));
        assertFalse(after.between(ONE, OF_MARCQ));
        assertTrue(after.between(ONE, OF_PULNOY));
    }

    @Test
    void aDeclaredRecusalOutlivesAChangeOfAffiliation() {
        Recusal declared = new Recusal(ONE, OF_LAMBERSART, "A travaillé pour elle");
        Conflicts conflicts =
                conflicts(RecusalBreadth.AUTHORITY, Optional.of(Authorities.PULNOY.id()), List.of(declared));

        assertTrue(conflicts.between(ONE, OF_LAMBERSART));
        assertTrue(conflicts.between(ONE, OF_PULNOY));
        assertFalse(conflicts.between(OTHER, OF_LAMBERSART));
        assertFalse(conflicts.between(ONE, OF_HAZEBROUCK));
    }

    @Test
    void jurorsStayOutOfTheirOwnAuthorityEvenWhenNothingElseIsKnownOfIt() {
        AuthorityId unknown = Authorities.HAZEBROUCK.id();

        assertTrue(conflicts(RecusalBreadth.AUTHORITY, Optional.of(unknown), List.of())
                .between(ONE, OF_HAZEBROUCK));
        assertFalse(conflicts(RecusalBreadth.DEPARTMENT, Optional.of(unknown), List.of())
                .between(ONE, OF_PULNOY));
    }

    @Test
    void aRecusalSaysWhy() {
        assertEquals("Amitié", new Recusal(ONE, OF_MARCQ, " Amitié ").reason());
        assertMalformed("reason", Fault.MISSING, () -> new Recusal(ONE, OF_MARCQ, " "));
        assertPast("reason", Fault.TOO_LONG, 2_000, () -> new Recusal(ONE, OF_MARCQ, "a".repeat(2_001)));
    }

    @Test
    void aJurorHasAName() {
        assertEquals("Jurée 1", juror(ONE, " Jurée 1", Optional.empty()).name());
        assertMalformed("name", Fault.MISSING, () -> juror(ONE, "", Optional.empty()));
        assertPast("name", Fault.TOO_LONG, 200, () -> juror(ONE, "a".repeat(201), Optional.empty()));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "Jurée", "a b", "a_b", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"})
    void anotherFormOfJurorIsRefused(String value) {
        assertMalformed("juror", Fault.NOT_AN_IDENTIFIER, () -> new JurorId(value));
    }

    @Test
    void aJurorIsNamedByAtMostFortySigns() {
        assertEquals("a-".repeat(20), new JurorId("a-".repeat(20)).toString());
    }

    private static Conflicts conflicts(
            RecusalBreadth breadth, Optional<AuthorityId> affiliation, List<Recusal> declared) {
        List<Juror> jurors = List.of(juror(ONE, "Jurée 1", affiliation), juror(OTHER, "Juré 2", Optional.empty()));
        return new Conflicts(breadth, jurors, NOMINEES, KNOWN, declared);
    }

    private static Juror juror(JurorId id, String name, Optional<AuthorityId> affiliation) {
        return new Juror(id, name, affiliation, Juror.Role.JUROR);
    }
}
