package org.observatoire.domain.palmares;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.observatoire.domain.wording.MalformedAssertions.assertMalformed;
import static org.observatoire.domain.wording.MalformedAssertions.assertPast;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.observatoire.domain.action.ActionId;
import org.observatoire.domain.action.Certainty;
import org.observatoire.domain.action.Source;
import org.observatoire.domain.wording.Fault;

class RecordedPalmaresTest {

    private static final ActionId CREPY = new ActionId("crepy-en-valois-remede-contre-la-morosite");
    private static final ActionId SCHILTIGHEIM = new ActionId("schiltigheim-restos-chez-vous");
    private static final ActionId BEZONS = new ActionId("bezons-remede-contre-la-morosite");
    private static final ActionId GERS = new ActionId("gers-activites-pour-tous");
    private static final RecordedLaureate GOLD =
            laureate(CREPY, Distinction.GOLD, Optional.empty(), false, Certainty.STATED);
    private static final RecordedLaureate SILVER =
            laureate(SCHILTIGHEIM, Distinction.SILVER, Optional.of("solidarité"), true, Certainty.INFERRED);

    @Test
    void itsActionsAreItsLaureatesThenItsNomineesThenThoseCited() {
        assertEquals(
                List.of(CREPY, SCHILTIGHEIM, BEZONS, GERS),
                record(List.of(GOLD, SILVER), List.of(BEZONS), List.of(GERS)).actions());
    }

    @Test
    void anActionMayReceiveTwoDistinctionsAndIsToldOnce() {
        RecordedLaureate again = laureate(CREPY, Distinction.MENTION, Optional.of("sourire"), false, Certainty.STATED);

        assertEquals(
                List.of(CREPY, SCHILTIGHEIM),
                record(List.of(GOLD, SILVER, again), List.of(), List.of()).actions());
    }

    @Test
    void aLaureateIsNotToldAmongTheNomineesWithoutDistinction() {
        assertStandsTwice(CREPY, List.of(CREPY), List.of());
    }

    @Test
    void aLaureateIsNotToldAmongThoseOnlyCited() {
        assertStandsTwice(CREPY, List.of(), List.of(CREPY));
    }

    @Test
    void aNomineeIsNotToldAmongThoseOnlyCited() {
        assertStandsTwice(BEZONS, List.of(BEZONS), List.of(GERS, BEZONS));
    }

    @Test
    void nomineesAndThoseCitedAreToldOnce() {
        assertMalformed("nominated", Fault.REPEATED, () -> record(List.of(), List.of(BEZONS, BEZONS), List.of()));
        assertMalformed("cited", Fault.REPEATED, () -> record(List.of(), List.of(), List.of(GERS, GERS)));
    }

    @Test
    void nomineesAndThoseCitedAreTenThousandAtMost() {
        assertEquals(
                20_000,
                record(List.of(), actions("n", 10_000), actions("c", 10_000))
                        .actions()
                        .size());
        assertPast("nominated", Fault.TOO_MANY, 10_000, () -> record(List.of(), actions("n", 10_001), List.of()));
        assertPast("cited", Fault.TOO_MANY, 10_000, () -> record(List.of(), List.of(), actions("c", 10_001)));
    }

    @Test
    void aSourceIsFoundByTheIdentifierThatCitesIt() {
        RecordedPalmares record = record(List.of(GOLD), List.of(), List.of());

        assertEquals(Optional.of(source("S2")), record.source("S2"));
        assertEquals(Optional.empty(), record.source("S9"));
    }

    @Test
    void itsThemeHasOneToTwoHundredCharacters() {
        assertEquals("a".repeat(200), worded("a".repeat(200), "", "").theme());
        assertMalformed("theme", Fault.MISSING, () -> worded(" ", "", ""));
        assertPast("theme", Fault.TOO_LONG, 200, () -> worded("a".repeat(201), "", ""));
    }

    @Test
    void itsCeremonyHasThreeHundredCharactersAtMost() {
        assertEquals("", worded("Un thème", null, "").ceremony());
        assertEquals("a".repeat(300), worded("Un thème", "a".repeat(300), "").ceremony());
        assertPast("ceremony", Fault.TOO_LONG, 300, () -> worded("Un thème", "a".repeat(301), ""));
    }

    @Test
    void itsCandidatesAreToldInOneHundredCharactersAtMost() {
        assertEquals("plus de 200", worded("Un thème", "", " plus de 200 ").candidates());
        assertEquals("a".repeat(100), worded("Un thème", "", "a".repeat(100)).candidates());
        assertPast("candidates", Fault.TOO_LONG, 100, () -> worded("Un thème", "", "a".repeat(101)));
    }

    @Test
    void whatWasGivenIsToldHighestFirstAndDoesNotChange() {
        Map<Distinction, Integer> given =
                new EnumMap<>(Map.of(Distinction.BRONZE, 23, Distinction.GOLD, 1, Distinction.SILVER, 11));
        RecordedPalmares record = record(given);
        given.put(Distinction.MENTION, 5);

        assertEquals(
                List.of(Distinction.GOLD, Distinction.SILVER, Distinction.BRONZE),
                List.copyOf(record.given().keySet()));
        assertEquals(11, record.given().get(Distinction.SILVER));
        assertThrows(UnsupportedOperationException.class, () -> record.given().put(Distinction.MENTION, 5));
    }

    @Test
    void nothingMayBeKnownOfWhatWasGiven() {
        assertEquals(Map.of(), record(Map.of()).given());
    }

    @Test
    void aLaureateRestsOnOneSourceAtLeast() {
        IllegalArgumentException refused = assertThrows(
                IllegalArgumentException.class,
                () -> new RecordedLaureate(
                        CREPY, Distinction.GOLD, Optional.empty(), false, List.of(), Certainty.STATED));

        assertEquals("sources: a recorded laureate rests on one source at least", refused.getMessage());
    }

    private static void assertStandsTwice(ActionId action, List<ActionId> nominated, List<ActionId> cited) {
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> record(List.of(SILVER, GOLD), nominated, cited));

        assertEquals("actions: " + action + " stands twice in the record", refused.getMessage());
    }

    private static List<ActionId> actions(String prefix, int number) {
        return IntStream.range(0, number)
                .mapToObj(index -> new ActionId(prefix + index))
                .toList();
    }

    private static RecordedLaureate laureate(
            ActionId action, Distinction distinction, Optional<String> category, boolean exAequo, Certainty certainty) {
        return new RecordedLaureate(action, distinction, category, exAequo, List.of("S2"), certainty);
    }

    private static RecordedPalmares record(
            List<RecordedLaureate> laureates, List<ActionId> nominated, List<ActionId> cited) {
        return of2020("Dispositif Covid-19", "", "", Map.of(), laureates, nominated, cited);
    }

    private static RecordedPalmares record(Map<Distinction, Integer> given) {
        return of2020("Dispositif Covid-19", "", "", given, List.of(), List.of(), List.of());
    }

    private static RecordedPalmares worded(String theme, String ceremony, String candidates) {
        return of2020(theme, ceremony, candidates, Map.of(), List.of(), List.of(), List.of());
    }

    private static RecordedPalmares of2020(
            String theme,
            String ceremony,
            String candidates,
            Map<Distinction, Integer> given,
            List<RecordedLaureate> laureates,
            List<ActionId> nominated,
            List<ActionId> cited) {
        return new RecordedPalmares(
                2020,
                3,
                theme,
                ceremony,
                LocalDate.of(2020, 9, 3),
                LocalDate.of(2020, 9, 25),
                candidates,
                66,
                List.of("sourire", "solidarité"),
                given,
                false,
                laureates,
                nominated,
                cited,
                List.of(source("S1"), source("S2")));
    }

    private static Source source(String id) {
        return new Source(id, "Les Hashtags 2020", Optional.empty(), Optional.empty());
    }
}
