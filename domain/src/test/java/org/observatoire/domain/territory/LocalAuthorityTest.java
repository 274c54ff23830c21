package org.observatoire.domain.territory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.observatoire.domain.wording.MalformedAssertions.assertMalformed;
import static org.observatoire.domain.wording.MalformedAssertions.assertPast;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.observatoire.domain.wording.Fault;

class LocalAuthorityTest {

    @Test
    void itsKindIsTheOneItsIdentityStates() {
        assertEquals(AuthorityKind.COMMUNE, Authorities.PULNOY.kind());
        assertEquals(AuthorityKind.DEPARTMENT, Authorities.GERS.kind());
    }

    @Test
    void itsSizeIsTheBandOfItsPopulation() {
        assertEquals(SizeBand.FROM_2000, Authorities.PULNOY.size());
        assertEquals(SizeBand.FROM_100000, Authorities.GERS.size());
    }

    @Test
    void villagesDestroyedIn1916HaveNoInhabitant() {
        assertEquals(0, authority("Beaumont-en-Verdunois", 0).population());
        assertEquals(SizeBand.UNDER_2000, authority("Beaumont-en-Verdunois", 0).size());
    }

    @Test
    void aNegativePopulationIsRefused() {
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> authority("Beaumont-en-Verdunois", -1));

        assertEquals("population: an authority cannot have -1 inhabitants", refused.getMessage());
    }

    @Test
    void itsNameHasOneToTwoHundredCharacters() {
        assertEquals("Y", authority(" Y ", 1).name());
        assertEquals(200, authority("Y".repeat(200), 1).name().length());
        assertMalformed("name", Fault.MISSING, () -> authority(" ", 1));
        assertPast("name", Fault.TOO_LONG, 200, () -> authority("Y".repeat(201), 1));
    }

    private static LocalAuthority authority(String name, int population) {
        return new LocalAuthority(
                new AuthorityId("commune-55039"),
                name,
                population,
                Optional.of("55"),
                Optional.of("44"),
                Optional.empty(),
                Optional.empty());
    }
}
