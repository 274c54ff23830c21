package org.observatoire.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.observatoire.application.testing.sample.SomeTerritories;
import org.observatoire.domain.territory.AuthorityId;
import org.observatoire.domain.territory.AuthorityKind;
import org.observatoire.domain.territory.LocalAuthority;
import org.observatoire.domain.territory.SearchableName;

class TerritoryLoadingTest {

    private final TemporaryDatabase database = new TemporaryDatabase();

    @AfterEach
    void closeDatabase() {
        database.close();
    }

    @Test
    void loadsEveryAuthorityOfFrance() {
        Map<AuthorityKind, Long> byKind = database.units()
                .reading(handle -> handle.createQuery("SELECT id FROM authority")
                        .mapTo(String.class)
                        .collect(Collectors.groupingBy(id -> new AuthorityId(id).kind(), Collectors.counting())));

        assertEquals(
                Map.of(
                        AuthorityKind.COMMUNE, 34_969L,
                        AuthorityKind.EPCI, 1_255L,
                        AuthorityKind.EPT, 11L,
                        AuthorityKind.DEPARTMENT, 109L,
                        AuthorityKind.REGION, 26L),
                byKind);
    }

    @Test
    void readsNamesBetweenQuotesAndBlankPopulations() {
        assertEquals(
                "CA \"Saintes - Grandes Rives - L'Agglo\"",
                authority("epci-200036473").name());
        assertEquals("CC Avallon, Vézelay, Morvan", authority("epci-200039758").name());
        assertEquals(0, authority("region-984").population());
    }

    @Test
    void placesACommuneInItsGroupings() {
        assertEquals(
                new LocalAuthority(
                        new AuthorityId("commune-93048"),
                        "Montreuil",
                        authority("commune-93048").population(),
                        Optional.of("93"),
                        Optional.of("11"),
                        Optional.of(new AuthorityId("epci-200054781")),
                        Optional.of(new AuthorityId("ept-200057875"))),
                authority("commune-93048"));
    }

    @Test
    void agreesWithTheAuthoritiesThatTestsName() {
        for (LocalAuthority sample : SomeTerritories.all()) {
            assertEquals(sample, authority(sample.id().value()));
        }
    }

    @Test
    void tellsHomonymsApartByTheirDepartment() {
        List<LocalAuthority> found = database.ports().territories().named(SearchableName.of("montreuil"), 4);

        assertEquals(
                List.of("Montreuil 93", "Montreuil 85", "Montreuil 28", "Montreuil-Juigné 49"),
                found.stream()
                        .map(authority ->
                                authority.name() + " " + authority.department().orElseThrow())
                        .toList());
    }

    @Test
    void loadsNothingIntoATableThatHoldsSomething() {
        database.units().writer().useHandle(TerritoryLoadingTest::leaveParisAlone);

        Database.open(database.file()).close();

        assertEquals(
                List.of("commune-75056"),
                database.units()
                        .reading(handle -> handle.createQuery("SELECT id FROM authority")
                                .mapTo(String.class)
                                .list()));
    }

    private static void leaveParisAlone(Handle handle) {
        handle.execute("DELETE FROM authority WHERE id <> 'commune-75056'");
    }

    private LocalAuthority authority(String id) {
        return database.ports().territories().find(new AuthorityId(id)).orElseThrow();
    }
}
