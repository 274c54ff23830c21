package org.observatoire.application.testing.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.observatoire.application.port.ActionRegister.Place;
import org.observatoire.application.port.ActionRegister.Search;
import org.observatoire.application.testing.sample.GeneratedActions;
import org.observatoire.application.testing.sample.SomeActions;
import org.observatoire.application.testing.sample.SomeSheet;
import org.observatoire.application.testing.sample.SomeTerritories;
import org.observatoire.domain.action.Action;
import org.observatoire.domain.action.ActionId;
import org.observatoire.domain.action.Editorial;
import org.observatoire.domain.action.Editorial.Standing;
import org.observatoire.domain.action.Resemblance;

/** The contract of {@link org.observatoire.application.port.ActionRegister}. */
public interface ActionRegisterContract extends PortContract {

    /** When the proposals of these tests begin to come. */
    Instant MORNING = Instant.parse("2026-11-25T08:00:00Z");

    @Test
    default void listsWhatWaitsOldestFirstThenByIdentity() {
        Given.kept(
                ports(),
                proposal("b", MORNING.plusNanos(500)),
                proposal("d", MORNING.plusSeconds(60)),
                proposal("a", MORNING),
                proposal("c", MORNING.plusNanos(500)),
                proposal("e", MORNING.plusMillis(1)));

        assertEquals(List.of("a", "b", "c", "e", "d"), ids(ports().register().proposals(Optional.empty(), 10)));
    }

    @Test
    default void goesOnFromAPlaceEvenOnceItsProposalIsDecided() {
        List<Action> some = IntStream.range(0, 7)
                .mapToObj(n -> proposal("p-" + n, MORNING.plusSeconds(n / 2)))
                .toList();
        Given.kept(ports(), some);

        List<Place> first = ports().register().proposals(Optional.empty(), 3);
        Given.replaced(ports(), some.get(2).publishedAt(MORNING.plusSeconds(99)).orElseThrow());

        assertEquals(List.of("p-0", "p-1", "p-2"), ids(first));
        assertEquals(
                List.of("p-3", "p-4", "p-5", "p-6"), ids(ports().register().proposals(Optional.of(first.get(2)), 10)));
    }

    @Test
    default void listsNothingThatWasDecidedOrTakenBack() {
        keepOneOfEach();

        assertEquals(List.of("proposee"), ids(ports().register().proposals(Optional.empty(), 10)));
    }

    @Test
    default void countsByStanding() {
        assertEquals(Map.of(), ports().register().counts());
        keepOneOfEach();
        Given.kept(ports(), SomeActions.published("publiee-2", SomeSheet.titled("B")));

        assertEquals(
                Map.of(
                        Standing.PROPOSED, 1L,
                        Standing.PUBLISHED, 2L,
                        Standing.REFUSED, 1L,
                        Standing.WITHDRAWN, 1L,
                        Standing.TAKEN_BACK, 1L),
                ports().register().counts());
    }

    @Test
    default void findsActionsOfEveryStandingOrOfOne() {
        keepOneOfEach();

        assertEquals(
                List.of("proposee", "publiee", "refusee", "reprise", "retiree"),
                ids(found(Optional.empty(), Optional.empty())).stream().sorted().toList());
        assertEquals(List.of("proposee"), ids(found(Optional.empty(), Optional.of(Standing.PROPOSED))));
        assertEquals(List.of("publiee"), ids(found(Optional.empty(), Optional.of(Standing.PUBLISHED))));
        assertEquals(List.of("refusee"), ids(found(Optional.empty(), Optional.of(Standing.REFUSED))));
        assertEquals(List.of("retiree"), ids(found(Optional.empty(), Optional.of(Standing.WITHDRAWN))));
        assertEquals(List.of("reprise"), ids(found(Optional.empty(), Optional.of(Standing.TAKEN_BACK))));
    }

    @Test
    default void findsTheLastChangedFirstAndGoesOnFromAPlace() {
        Given.kept(
                ports(),
                proposal("a", MORNING),
                proposal("b", MORNING.plusNanos(500)),
                proposal("c", MORNING.plusNanos(500)),
                proposal("d", MORNING.plusSeconds(1)));

        List<Place> all = found(Optional.empty(), Optional.empty());
        assertEquals(List.of("d", "c", "b", "a"), ids(all));
        assertEquals(
                List.of("b", "a"),
                ids(ports().register()
                        .found(new Search(
                                Optional.empty(), Optional.of(Standing.PROPOSED), Optional.of(all.get(1)), 10))));
        assertEquals(
                List.of("d", "c"),
                ids(ports().register()
                        .found(new Search(Optional.of("proposition"), Optional.empty(), Optional.empty(), 2))));
    }

    @ParameterizedTest
    @CsvSource({
        "remede, true",
        "REMÈDE moro, true",
        "crepy morosite, true",
        "valois, true",
        "remèdecontrelamo, true",
        "#RemèdeContre, true",
        "œuvre, true",
        "oeuv, true",
        "emede, false",
        "remede nantes, false",
        "facebook, false",
        "'!!', false",
        "remede OR nantes, false",
        "); DROP TABLE action --, false"
    })
    default void findsByTheBeginningsOfWordsThatNameTheAction(String typed, boolean expected) {
        Given.kept(
                ports(),
                SomeActions.proposed(
                        "cherchee",
                        SomeSheet.titled("L’œuvre : un remède à la morosité")
                                .by("commune-60176")
                                .tagged("RemèdeContreLaMorosité")
                                .telling("Sur Facebook")),
                SomeActions.published("autre", SomeSheet.titled("Autre chose")));

        assertEquals(expected ? List.of("cherchee") : List.of(), ids(found(Optional.of(typed), Optional.empty())));
    }

    @Test
    default void findsAnActionByWhatItSaysNowAndNoLongerByWhatItSaid() {
        Action first =
                SomeActions.proposed("corrigee", SomeSheet.titled("Avant").tagged("Ancien"));
        Given.kept(ports(), first);

        Given.replaced(
                ports(),
                first.rewritten(SomeSheet.titled("Après").by("commune-60176").sheet()));

        assertEquals(List.of("corrigee"), ids(found(Optional.of("apres crepy"), Optional.empty())));
        assertEquals(List.of(), ids(found(Optional.of("avant"), Optional.empty())));
        assertEquals(List.of(), ids(found(Optional.of("ancien"), Optional.empty())));
        assertEquals(List.of(), ids(found(Optional.of("nantes"), Optional.empty())));
    }

    @Test
    default void tellsWhichPublishedActionsMayResembleAnother() {
        Action proposal = SomeActions.proposed(
                "proposition",
                SomeSheet.titled("Marché drive et livraison")
                        .by("commune-60176")
                        .tagged("RestonsChezNous", "Marché"));
        Given.kept(
                ports(),
                proposal,
                SomeActions.published("meme-collectivite", SomeSheet.titled("A").by("commune-60176")),
                SomeActions.published("meme-mot", SomeSheet.titled("B").tagged("restonscheznous")),
                SomeActions.published("titre-proche", SomeSheet.titled("Les marchés drive de la ville")),
                SomeActions.published(
                        "sans-rapport", SomeSheet.titled("Des podcasts").tagged("Autre")),
                SomeActions.proposed(
                        "pas-publiee", SomeSheet.titled("Marché drive").by("commune-60176")));

        assertEquals(
                Map.of(
                        proposal.id(),
                        Set.of(
                                new ActionId("meme-collectivite"),
                                new ActionId("meme-mot"),
                                new ActionId("titre-proche"))),
                ports().register().alike(List.of(proposal), 10));
    }

    @Test
    default void tellsItOfSeveralAtOnceAndNeverOfAnActionBesideItself() {
        Action one =
                SomeActions.published("une", SomeSheet.titled("Marché drive").by("commune-60176"));
        Action other = SomeActions.published("autre", SomeSheet.titled("Un marché drive"));
        Action alone = SomeActions.proposed("seule", SomeSheet.titled("2020").by("commune-54439"));
        Given.kept(ports(), one, other, alone);

        assertEquals(
                Map.of(one.id(), Set.of(other.id()), other.id(), Set.of(one.id())),
                ports().register().alike(List.of(one, other, alone), 10));
        assertEquals(Map.of(), ports().register().alike(List.of(), 10));
    }

    @Test
    default void tellsNoMoreThanAskedForEachReason() {
        List<Action> published = new ArrayList<>();
        for (int n = 0; n < 9; n++) {
            published.add(SomeActions.published(
                    "p-" + n, SomeSheet.titled("Marché drive").tagged("Marché")));
        }
        Action proposal = SomeActions.proposed(
                "proposition", SomeSheet.titled("Marché drive").tagged("Marché"));
        Given.kept(ports(), published);
        Given.kept(ports(), proposal);

        int told = ports().register()
                .alike(List.of(proposal), 2)
                .get(proposal.id())
                .size();

        assertTrue(told >= 2 && told <= 6, () -> told + " told");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    default void missesNothingThatReallyResemblesAnother(long seed) {
        List<Action> some =
                new GeneratedActions(seed, SomeTerritories.all()).published(60).toList();
        Given.kept(ports(), some);

        Map<ActionId, Set<ActionId>> alike = ports().register().alike(some, 100);

        for (Action one : some) {
            for (Action other : some) {
                boolean resembles = one != other
                        && Resemblance.between(one.sheet(), other.sheet()).isPresent();
                assertTrue(
                        !resembles || alike.getOrDefault(one.id(), Set.of()).contains(other.id()),
                        () -> one.id() + " resembles " + other.id());
            }
        }
        assertFalse(alike.isEmpty());
    }

    private void keepOneOfEach() {
        Action published = SomeActions.published("retiree", SomeSheet.titled("A"));
        Given.kept(
                ports(),
                proposal("proposee", MORNING),
                proposal("refusee", MORNING),
                proposal("reprise", MORNING),
                SomeActions.published("publiee", SomeSheet.titled("A")),
                published);
        Given.replaced(
                ports(), proposal("refusee", MORNING).refusedAt("Non", MORNING).orElseThrow());
        Given.replaced(
                ports(), proposal("reprise", MORNING).takenBackAt(MORNING).orElseThrow());
        Given.replaced(ports(), published.withdrawnAt("À sa demande", MORNING).orElseThrow());
    }

    private List<Place> found(Optional<String> words, Optional<Standing> standing) {
        return ports().register().found(new Search(words, standing, Optional.empty(), 100));
    }

    private static Action proposal(String id, Instant since) {
        return new Action(
                new ActionId(id), SomeSheet.titled("Proposition " + id).sheet(), new Editorial.Proposed(since), 1);
    }

    private static List<String> ids(List<Place> places) {
        return Stream.of(places.toArray(Place[]::new))
                .map(place -> place.id().value())
                .toList();
    }
}
