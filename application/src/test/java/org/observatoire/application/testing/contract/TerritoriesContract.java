package org.observatoire.application.testing.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.observatoire.application.testing.sample.SomeTerritories;
import org.observatoire.domain.territory.AuthorityId;
import org.observatoire.domain.territory.LocalAuthority;
import org.observatoire.domain.territory.SearchableName;

/**
 * The contract of {@link org.observatoire.application.port.Territories}, for an adapter that knows {@link SomeTerritories}
 * and perhaps all of France.
 */
public interface TerritoriesContract extends PortContract {

    @Test
    default void findsEachAuthorityAsItIs() {
        for (LocalAuthority authority : SomeTerritories.all()) {
            assertEquals(Optional.of(authority), ports().territories().find(authority.id()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"commune-99999", "region-00", "body-000000000", "departement-999"})
    default void findsNothingUnderACodeThatNobodyBears(String id) {
        assertEquals(Optional.empty(), ports().territories().find(new AuthorityId(id)));
    }

    @Test
    default void findsSeveralAuthoritiesAndLeavesOutThoseUnknown() {
        LocalAuthority nantes = SomeTerritories.named("commune-44109");
        LocalAuthority gers = SomeTerritories.named("departement-32");

        assertEquals(
                Map.of(nantes.id(), nantes, gers.id(), gers),
                ports().territories()
                        .findAll(List.of(nantes.id(), new AuthorityId("commune-99999"), gers.id(), nantes.id())));
        assertEquals(Map.of(), ports().territories().findAll(List.of()));
    }

    @Test
    default void findsAuthoritiesAmongMoreCodesThanAStatementHolds() {
        Set<AuthorityId> many = IntStream.range(60_000, 99_999)
                .mapToObj(code -> new AuthorityId("commune-" + code))
                .collect(Collectors.toSet());

        Map<AuthorityId, LocalAuthority> found = ports().territories().findAll(many);

        assertTrue(found.containsKey(new AuthorityId("commune-93048")));
        assertFalse(found.containsKey(new AuthorityId("commune-99998")));
    }

    @Test
    default void tellsHomonymsFirstTheMostPopulatedFirst() {
        assertEquals(List.of("commune-93048", "commune-85148", "commune-28267"), ids(named("Montreuil", 3)));
        assertEquals(List.of("commune-34150", "commune-65301", "commune-32238"), ids(named("Marseillan", 3)));
    }

    @Test
    default void tellsNamesThatBeginSoBeforeNamesThatHoldIt() {
        List<String> found = ids(named("montreuil", 100));

        assertTrue(found.containsAll(List.of("commune-49214", "commune-49215", "commune-62588", "commune-62610")));
        assertTrue(found.indexOf("commune-28267") < found.indexOf("commune-49214"), "exact names first");
        assertTrue(found.indexOf("commune-49214") < found.indexOf("commune-49215"), "more people first");
        assertTrue(found.indexOf("commune-62588") < found.indexOf("commune-62610"), "beginnings before the rest");
    }

    @Test
    default void readsWordsFromTheirBeginningOnly() {
        assertFalse(ids(named("montreuil", 100)).contains("commune-51172"), "Cormontreuil");
    }

    @ParameterizedTest
    @CsvSource({
        "MARCQ EN BAROEUL, commune-59378",
        "marcq-en-barœul, commune-59378",
        "crepy en valois, commune-60176",
        "Crépy-en-Val, commune-60176",
        "Longue Jumelles, commune-49180",
        "bordeaux metropole, epci-243300316",
        "  nantes  , commune-44109",
        "Val d’Oise, departement-95",
        "OCCITANIE, region-76",
        "ajaccio, commune-2A004",
        "st denis, commune-93066",
        "est ensemble, ept-200057875"
    })
    default void findsANameHoweverItIsTyped(String typed, String id) {
        assertTrue(ids(named(typed, 100)).contains(id));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "-'-", "%", "_", "\"(*:", "zzzzzzz", "montreuil' OR '1'='1"})
    default void findsNothingInWhatIsNoName(String typed) {
        assertEquals(List.of(), named(typed, 100));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mont", "saint d", "st", "marseill", "en", "l", "val", "métropole", "pays de"})
    default void keepsOneOrderWhateverIsTyped(String typed) {
        SearchableName sought = SearchableName.of(typed);
        List<LocalAuthority> found = named(typed, 100);

        assertTrue(found.stream()
                .allMatch(authority -> SearchableName.of(authority.name()).matches(sought)));
        assertEquals(
                found.stream()
                        .sorted(Comparator.comparing((LocalAuthority authority) ->
                                        !name(authority).equals(sought.words()))
                                .thenComparing(authority -> !name(authority).startsWith(sought.words()))
                                .thenComparing(Comparator.comparing(LocalAuthority::population)
                                        .reversed())
                                .thenComparing(LocalAuthority::id))
                        .toList(),
                found);
    }

    @Test
    default void findsNoMoreThanTheLimitAndAlwaysTheFirst() {
        List<LocalAuthority> many = named("mont", 50);

        assertEquals(many.subList(0, 2), named("mont", 2));
        assertEquals(many.subList(0, 1), named("mont", 1));
    }

    private List<LocalAuthority> named(String typed, int limit) {
        return ports().territories().named(SearchableName.of(typed), limit);
    }

    private static String name(LocalAuthority authority) {
        return SearchableName.of(authority.name()).words();
    }

    private static List<String> ids(Collection<LocalAuthority> authorities) {
        return authorities.stream().map(authority -> authority.id().value()).toList();
    }
}
