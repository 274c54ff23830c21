package org.observatoire.application.testing.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.observatoire.application.port.ActionCatalogue.Facet;
import org.observatoire.application.port.PalmaresArchive.Proclaimed;
import org.observatoire.application.testing.sample.SomePalmares;
import org.observatoire.application.testing.sample.SomeProclamation;
import org.observatoire.domain.action.ActionId;
import org.observatoire.domain.palmares.Distinction;

/** How {@link org.observatoire.application.port.PalmaresArchive} keeps the palmarès proclaimed here. */
interface ProclaimedPalmaresContract extends PortContract {

    @Test
    default void tellsAProclaimedPalmaresToTheLetter() {
        actions();
        Proclaimed full = SomeProclamation.of(2026, 1)
                .nominating("a", "b", "c")
                .giving("a", Distinction.GOLD)
                .sharing("a", Distinction.SILVER, "Écoute")
                .sharing("b", Distinction.SILVER, "Écoute")
                .proclaimed();

        kept(full);

        assertEquals(List.of(full), ports().archive().proclaimed(2026));
        assertEquals(List.of(), ports().archive().proclaimed(2025));
        assertEquals(Optional.empty(), ports().archive().recorded(2026));
    }

    @Test
    default void keepsACorrectionBesideTheVersionsBefore() {
        actions();
        Proclaimed first = version(1, "a");
        Proclaimed second = version(2, "b");
        Proclaimed bare = SomeProclamation.of(2026, 3).proclaimed();

        kept(first);
        kept(second);
        kept(bare);

        assertEquals(List.of(first, second, bare), ports().archive().proclaimed(2026));
    }

    @Test
    default void refusesAVersionThatDoesNotFollowTheLast() {
        actions();
        assertThrows(RuntimeException.class, () -> kept(version(2, "a")));
        Proclaimed first = version(1, "a");
        kept(first);

        assertThrows(RuntimeException.class, () -> kept(version(1, "b")));
        assertThrows(RuntimeException.class, () -> kept(version(3, "b")));

        assertEquals(List.of(first), ports().archive().proclaimed(2026));
        assertEquals(Set.of("a"), awarded());
    }

    @Test
    default void refusesANomineeUnknown() {
        actions();

        assertThrows(
                RuntimeException.class,
                () -> kept(
                        SomeProclamation.of(2026, 1).nominating("a", "inconnue").proclaimed()));

        assertEquals(List.of(), ports().archive().proclaimed(2026));
    }

    @Test
    default void listsTheYearsOfBothKindsOfPalmares() {
        actions();
        kept(version(1, "a"));
        kept(version(2, "a"));
        kept(SomeProclamation.of(2018, 1).proclaimed());
        Given.kept(ports(), () -> {
            ports().archive().keep(SomePalmares.of(2020).palmares());
            ports().archive().keep(SomePalmares.of(2027).palmares());
        });

        assertEquals(List.of(2027, 2026, 2020, 2018), ports().archive().years());
    }

    @Test
    default void tellsTheAwardsOfBothKindsOfPalmaresLatestFirst() {
        actions();
        Given.kept(ports(), () -> {
            ports().archive()
                    .keep(SomePalmares.of(2020).giving("a", Distinction.GOLD).palmares());
            ports().archive()
                    .keep(SomePalmares.of(2027).giving("a", Distinction.MENTION).palmares());
        });
        kept(SomeProclamation.of(2026, 1)
                .nominating("a", "b")
                .sharing("a", Distinction.BRONZE, "Portée")
                .giving("a", Distinction.GOLD)
                .proclaimed());

        assertEquals(
                List.of("2027 mention", "2026 gold", "2026 bronze", "2020 gold"),
                ports().archive().awards(List.of(id("a"), id("b"))).get(id("a")).stream()
                        .map(award ->
                                award.edition() + " " + award.distinction().code())
                        .toList());
    }

    @Test
    default void givesTheAwardsOfTheLastVersionAlone() {
        actions();
        kept(version(1, "a"));

        kept(version(2, "b"));

        assertEquals(Set.of("b"), awarded());
    }

    @Test
    default void siftsTheCatalogueByTheLastVersionAlone() {
        actions();
        kept(SomeProclamation.of(2026, 1)
                .nominating("a", "b")
                .giving("a", Distinction.GOLD)
                .proclaimed());
        assertEquals(List.of("a", "b"), sifted(Facet.EDITION, "2026"));
        assertEquals(List.of("a"), sifted(Facet.DISTINCTION, "gold"));

        kept(SomeProclamation.of(2026, 2)
                .nominating("b", "c")
                .giving("c", Distinction.SILVER)
                .proclaimed());

        assertEquals(List.of("b", "c"), sifted(Facet.EDITION, "2026"));
        assertEquals(List.of(), sifted(Facet.EDITION, "2025"));
        assertEquals(List.of(), sifted(Facet.DISTINCTION, "gold"));
        assertEquals(List.of("c"), sifted(Facet.DISTINCTION, "silver"));
    }

    private List<String> sifted(Facet facet, String value) {
        return Looking.around().only(facet, value).ids(ports().catalogue());
    }

    private Set<String> awarded() {
        return ports()
                .archive()
                .awards(Stream.of("a", "b", "c").map(ActionId::new).toList())
                .entrySet()
                .stream()
                .map(Map.Entry::getKey)
                .map(ActionId::value)
                .collect(Collectors.toSet());
    }

    private void actions() {
        Stream.of("a", "b", "c").forEach(action -> Given.someAction(ports(), action));
    }

    private void kept(Proclaimed proclaimed) {
        Given.kept(ports(), () -> ports().archive().keep(proclaimed));
    }

    private static Proclaimed version(int version, String gold) {
        return SomeProclamation.of(2026, version)
                .nominating("a", "b", "c")
                .giving(gold, Distinction.GOLD)
                .proclaimed();
    }

    private static ActionId id(String value) {
        return new ActionId(value);
    }
}
