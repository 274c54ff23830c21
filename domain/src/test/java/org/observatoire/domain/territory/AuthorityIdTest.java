package org.observatoire.domain.territory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.observatoire.domain.wording.MalformedAssertions.assertMalformed;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.observatoire.domain.wording.Fault;

class AuthorityIdTest {

    /** The authorities of the actions of 2020, then the forms that they do not show. */
    @ParameterizedTest
    @CsvSource({
        "commune-44109, COMMUNE, 44109",
        "region-76, REGION, 76",
        "commune-67447, COMMUNE, 67447",
        "commune-59378, COMMUNE, 59378",
        "departement-32, DEPARTMENT, 32",
        "commune-59328, COMMUNE, 59328",
        "commune-54439, COMMUNE, 54439",
        "epci-243300316, EPCI, 243300316",
        "commune-93048, COMMUNE, 93048",
        "commune-34150, COMMUNE, 34150",
        "commune-59295, COMMUNE, 59295",
        "commune-13055, COMMUNE, 13055",
        "epci-200056232, EPCI, 200056232",
        "commune-60176, COMMUNE, 60176",
        "commune-62041, COMMUNE, 62041",
        "commune-95063, COMMUNE, 95063",
        "commune-67180, COMMUNE, 67180",
        "commune-49180, COMMUNE, 49180",
        "departement-94, DEPARTMENT, 94",
        "commune-2A004, COMMUNE, 2A004",
        "commune-97411, COMMUNE, 97411",
        "ept-200057875, EPT, 200057875",
        "departement-2B, DEPARTMENT, 2B",
        "departement-971, DEPARTMENT, 971",
        "region-01, REGION, 01",
        "region-978, REGION, 978",
        "body-130025265, BODY, 130025265"
    })
    void anIdentityStatesItsKindAndItsOfficialCode(String id, AuthorityKind kind, String code) {
        AuthorityId authority = new AuthorityId(id);

        assertEquals(kind, authority.kind());
        assertEquals(code, authority.officialCode());
        assertEquals(id, authority.toString());
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "67447",
                "commune-",
                "commune-6744",
                "commune-674471",
                "commune-2C004",
                "commune-2a004",
                "Commune-67447",
                " commune-67447",
                "commune-67447\n",
                "commune_67447",
                "commune-６７４４７",
                "epci-24330031",
                "epci-2433003160",
                "ept-20005787",
                "ept-2000578755",
                "department-32",
                "departement-3",
                "departement-9711",
                "departement-2C",
                "region-7",
                "region-7600",
                "body-13002526",
                "body-1300252655",
                "syndicat-130025265",
                "commune-67447-1"
            })
    void anyOtherFormIsRefused(String id) {
        assertMalformed("authority", Fault.NOT_AN_IDENTIFIER, () -> new AuthorityId(id));
    }

    @Test
    void identitiesSortByTheirWriting() {
        assertTrue(new AuthorityId("commune-67447").compareTo(new AuthorityId("departement-32")) < 0);
        assertTrue(new AuthorityId("region-76").compareTo(new AuthorityId("region-11")) > 0);
        assertEquals(0, new AuthorityId("region-76").compareTo(new AuthorityId("region-76")));
    }

    @Test
    void everyKindHasItsOwnPrefix() {
        assertEquals("departement", AuthorityKind.DEPARTMENT.prefix());
        assertEquals(
                AuthorityKind.values().length,
                Stream.of(AuthorityKind.values())
                        .map(AuthorityKind::prefix)
                        .distinct()
                        .count());
    }
}
