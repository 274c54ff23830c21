package org.observatoire.application.territory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.observatoire.application.outcome.Refusal;
import org.observatoire.application.testing.Outcomes;
import org.observatoire.application.testing.Scene;
import org.observatoire.application.testing.sample.SomeTerritories;
import org.observatoire.domain.territory.AuthorityId;
import org.observatoire.domain.territory.LocalAuthority;

/** Finding and reading authorities. */
class AuthoritiesTest {

    private final Scene scene = new Scene();

    @Test
    void tellsHomonymsApartByTheirDepartment() {
        FindAuthorities.Found found = scene.uses().findAuthorities().find("montreuil", 3);

        assertEquals(
                List.of("commune-93048", "commune-85148", "commune-28267"),
                found.authorities().stream().map(one -> one.id().value()).toList());
        assertEquals(
                List.of("departement-28", "departement-85", "departement-93", "region-11", "region-24", "region-52"),
                found.areas().keySet().stream().map(AuthorityId::value).sorted().toList());
    }

    @Test
    void findsARegionWhichHasNoDepartment() {
        FindAuthorities.Found found = scene.uses().findAuthorities().find("Occitanie", 10);

        assertEquals(List.of(SomeTerritories.named("region-76")), found.authorities());
        assertEquals(Set.of(new AuthorityId("region-76")), found.areas().keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "'", "\"(*:", "\u0000"})
    void findsNothingWithoutALetter(String typed) {
        assertEquals(
                new FindAuthorities.Found(List.of(), Map.of()),
                scene.uses().findAuthorities().find(typed, 10));
    }

    @ParameterizedTest
    @CsvSource({
        "commune-93048, departement-93 region-11 epci-200054781 ept-200057875",
        "commune-44109, departement-44 region-52 epci-244400404",
        "departement-32, departement-32 region-76",
        "epci-243300316, departement-33 region-75",
        "region-76, region-76"
    })
    void readsAnAuthorityWhereItLies(String id, String around) {
        ReadAuthority.Located located =
                Outcomes.done(scene.uses().readAuthority().read(new AuthorityId(id)));

        assertEquals(SomeTerritories.named(id), located.authority());
        assertEquals(
                Set.of(around.split(" ")),
                Set.copyOf(located.around().values().stream()
                        .map(LocalAuthority::id)
                        .map(AuthorityId::value)
                        .toList()));
    }

    @Test
    void knowsNobodyUnderACodeThatNobodyBears() {
        assertEquals(
                List.of(Refusal.NOT_FOUND),
                Outcomes.refusals(scene.uses().readAuthority().read(new AuthorityId("commune-99999"))));
    }
}
