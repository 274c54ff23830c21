package org.observatoire.domain.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.observatoire.domain.wording.MalformedAssertions.assertMalformed;

import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.observatoire.domain.wording.Fault;
import org.observatoire.domain.wording.TriedOnSeeds;

class ActionIdTest {

    @ParameterizedTest
    @ValueSource(strings = {"a", "7", "montreuil-au-balcon", "lambersart-affiches-du-1er-avril"})
    void anIdentityIsMadeOfWordsJoinedByHyphens(String value) {
        assertEquals(value, new ActionId(value).toString());
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {"", "-", "a-", "-a", "a--b", "A", "é", "a b", "a_b", "a/b", "../a", "a.b", "a\n", "a\u0000", "１"
            })
    void anyOtherFormIsRefused(String value) {
        assertMalformed("id", Fault.NOT_AN_IDENTIFIER, () -> new ActionId(value));
    }

    @Test
    void anIdentityHasOneHundredAndTwentyCharactersAtMost() {
        assertEquals(120, new ActionId("a".repeat(120)).value().length());
        assertMalformed("id", Fault.NOT_AN_IDENTIFIER, () -> new ActionId("a".repeat(121)));
    }

    @Test
    void identitiesSortByTheirWriting() {
        assertTrue(new ActionId("a").compareTo(new ActionId("b")) < 0);
        assertTrue(new ActionId("b").compareTo(new ActionId("a")) > 0);
        assertEquals(0, new ActionId("a").compareTo(new ActionId("a")));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "Crépy-en-Valois, #RemèdeContreLaMorosité, crepy-en-valois-remedecontrelamorosite-k7",
                "L'Haÿ-les-Roses, « Vos masques » !, l-hay-les-roses-vos-masques-k7",
                "Marcq-en-Barœul, Le 1er avril, marcq-en-baroeul-le-1er-avril-k7",
                "Pulnoy, 🎉🎉🎉, pulnoy-k7",
                "Pulnoy, 🎉 fête 🎉 locale, pulnoy-fete-locale-k7",
                "Pulnoy, \u202eesrever\u202c, pulnoy-esrever-k7",
                "Pulnoy, مرحبا بكم, pulnoy-k7",
                "Pulnoy, fin مرحبا suite, pulnoy-fin-suite-k7",
                "Pulnoy, ../../etc/passwd, pulnoy-etc-passwd-k7",
                "Pulnoy, <script>alert(1)</script>, pulnoy-script-alert-1-script-k7",
                "Pulnoy, \"\", pulnoy-k7",
                "東京, 東京, k7",
                "東京, 東京 2020, 2020-k7",
                "\"\", \"\", k7"
            })
    void aLegibleIdentityKeepsTheLatinWordsOfTheAuthorityAndTheTitle(String authority, String title, String id) {
        assertEquals(new ActionId(id), ActionId.legible(authority, title, "k7"));
    }

    @Test
    void aLegibleIdentityKeepsTheFirstWholeWordsOfALongTitle() {
        assertEquals(
                "pulnoy-" + "marche-".repeat(12) + "k7",
                ActionId.legible("Pulnoy", "marche ".repeat(500), "k7").value());
    }

    @Test
    void aLegibleIdentityKeepsAWordThatEndsAtTheLimit() {
        String exact = "a".repeat(40) + "-" + "b".repeat(49);

        assertEquals(exact + "-k7", ActionId.legible("", exact, "k7").value());
        assertEquals(exact + "-k7", ActionId.legible("", exact + " c", "k7").value());
        assertEquals(
                "a".repeat(40) + "-k7", ActionId.legible("", exact + "b", "k7").value());
    }

    @Test
    void aLegibleIdentityCutsAWordThatAloneIsTooLong() {
        assertEquals(
                "a".repeat(90) + "-k7",
                ActionId.legible("", "a".repeat(5_000), "k7").value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "K7", "k 7", "k-", "é"})
    void aMarkOfAnotherFormIsRefused(String mark) {
        assertMalformed("id", Fault.NOT_AN_IDENTIFIER, () -> ActionId.legible("Pulnoy", "Le marché", mark));
    }

    @TriedOnSeeds
    void anyTitleMakesALegibleIdentity(long seed) {
        Random random = new Random(seed);
        String title = random.ints(random.nextInt(300), 0, 0x30000)
                .mapToObj(Character::toString)
                .collect(Collectors.joining(random.nextBoolean() ? "" : " a"));

        ActionId id = ActionId.legible("Crépy-en-Valois", title, "x".repeat(20));

        assertTrue(id.value().startsWith("crepy-en-valois"), id.value());
        assertTrue(id.value().endsWith("-" + "x".repeat(20)), id.value());
    }
}
