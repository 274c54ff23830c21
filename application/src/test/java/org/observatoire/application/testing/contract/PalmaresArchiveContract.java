package org.observatoire.application.testing.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.observatoire.application.testing.sample.SomePalmares;
import org.observatoire.domain.action.ActionId;
import org.observatoire.domain.action.Certainty;
import org.observatoire.domain.palmares.Award;
import org.observatoire.domain.palmares.Distinction;
import org.observatoire.domain.palmares.RecordedPalmares;

/** The contract of {@link org.observatoire.application.port.PalmaresArchive}. */
public interface PalmaresArchiveContract extends ProclaimedPalmaresContract {

    @Test
    default void tellsARecordAsItWasKept() {
        actions("a", "b", "c", "d", "e");
        RecordedPalmares full = SomePalmares.of(2020)
                .giving("b", Distinction.GOLD)
                .sharing("a", Distinction.SILVER, "sourire")
                .sharing("c", Distinction.SILVER, "sourire")
                .nominating("e")
                .citing("d")
                .palmares();

        kept(full);

        assertEquals(Optional.of(full), ports().archive().recorded(2020));
    }

    @Test
    default void tellsARecordWithoutAnyAction() {
        RecordedPalmares bare = SomePalmares.of(2018).palmares();

        kept(bare);

        assertEquals(Optional.of(bare), ports().archive().recorded(2018));
    }

    @Test
    default void tellsNothingOfAYearNeverKept() {
        kept(SomePalmares.of(2018).palmares());

        assertEquals(Optional.empty(), ports().archive().recorded(2019));
    }

    @Test
    default void listsYearsLatestFirst() {
        assertEquals(List.of(), ports().archive().years());

        Stream.of(2019, 2022, 2018, 2020)
                .forEach(year -> kept(SomePalmares.of(year).palmares()));

        assertEquals(List.of(2022, 2020, 2019, 2018), ports().archive().years());
    }

    @Test
    default void keepsARecordInPlaceOfAnEarlierOneOfThatYear() {
        actions("a", "b");
        kept(SomePalmares.of(2020).giving("a", Distinction.GOLD).nominating("b").palmares());
        RecordedPalmares corrected =
                SomePalmares.of(2020).giving("b", Distinction.SILVER).palmares();

        kept(corrected);

        assertEquals(Optional.of(corrected), ports().archive().recorded(2020));
        assertEquals(List.of(2020), ports().archive().years());
        assertEquals(Map.of(id("b"), List.of(gift(2020, Distinction.SILVER))), awards("a", "b"));
    }

    @Test
    default void refusesARecordOfAnActionUnknown() {
        actions("a");

        assertThrows(
                RuntimeException.class,
                () -> kept(SomePalmares.of(2020)
                        .giving("a", Distinction.GOLD)
                        .citing("inconnue")
                        .palmares()));

        assertEquals(Optional.empty(), ports().archive().recorded(2020));
        assertEquals(Map.of(), awards("a"));
    }

    @Test
    default void tellsTheAwardsOfSeveralActions() {
        actions("a", "b", "c", "d");
        kept(SomePalmares.of(2020)
                .giving("a", Distinction.GOLD)
                .sharing("b", Distinction.BRONZE, "jeu / divertissement")
                .nominating("c")
                .citing("d")
                .palmares());
        var shared = new Award(2020, Distinction.BRONZE, Optional.of("jeu / divertissement"), true, Certainty.INFERRED);

        assertEquals(
                Map.of(id("a"), List.of(gift(2020, Distinction.GOLD)), id("b"), List.of(shared)),
                awards("a", "b", "c", "d", "inconnue"));
        assertEquals(Map.of(), awards());
    }

    @Test
    default void tellsTheLatestEditionFirstAndTheHighestDistinctionFirstInOne() {
        actions("a");
        kept(SomePalmares.of(2019).giving("a", Distinction.GOLD).palmares());
        kept(SomePalmares.of(2022)
                .giving("a", Distinction.BRONZE)
                .giving("a", Distinction.SILVER)
                .palmares());
        kept(SomePalmares.of(2020).giving("a", Distinction.MENTION).palmares());

        assertEquals(
                List.of(
                        gift(2022, Distinction.SILVER),
                        gift(2022, Distinction.BRONZE),
                        gift(2020, Distinction.MENTION),
                        gift(2019, Distinction.GOLD)),
                awards("a").get(id("a")));
    }

    @Test
    default void tellsAwardsAmongMoreActionsThanAStatementHolds() {
        actions("a-33999");
        kept(SomePalmares.of(2020).giving("a-33999", Distinction.GOLD).palmares());
        List<ActionId> many =
                IntStream.range(0, 34_000).mapToObj(n -> id("a-" + n)).toList();

        assertEquals(
                Map.of(id("a-33999"), List.of(gift(2020, Distinction.GOLD))),
                ports().archive().awards(many));
    }

    private void actions(String... ids) {
        Stream.of(ids).forEach(id -> Given.someAction(ports(), id));
    }

    private void kept(RecordedPalmares palmares) {
        Given.kept(ports(), () -> ports().archive().keep(palmares));
    }

    private Map<ActionId, List<Award>> awards(String... ids) {
        return ports().archive()
                .awards(Stream.of(ids).map(PalmaresArchiveContract::id).toList());
    }

    private static ActionId id(String value) {
        return new ActionId(value);
    }

    private static Award gift(int year, Distinction distinction) {
        return new Award(year, distinction, Optional.empty(), false, Certainty.STATED);
    }
}
