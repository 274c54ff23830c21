package org.observatoire.domain.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.observatoire.domain.wording.MalformedAssertions.assertMalformed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.observatoire.domain.territory.AuthorityId;
import org.observatoire.domain.wording.Fault;

class CorrectionTest {

    /** What a correction may give, in the order of its parts; the sheet that follows is told apart by each. */
    private static final List<Object> GIVEN = List.of(
            new AuthorityId("commune-54439"),
            "Un autre titre",
            "Un autre résumé.",
            List.of(new CategoryId("reach")),
            List.of(Channel.POSTER),
            Certainty.STATED,
            List.of(new Hashtag("MadeInSchilick")),
            List.of(Audience.RESIDENTS),
            Optional.of(new Trigger(new ApproximateDate("2020-05-11"), Certainty.STATED, "Réouverture")),
            List.of(new Contributor(Contributor.Role.CARRIER, Contributor.Kind.AUTHORITY, Optional.empty())),
            List.of(
                    new Source("S1", "Un article corrigé", Optional.empty(), Optional.empty()),
                    new Source("S2", "Un autre article", Optional.empty(), Optional.empty())),
            new Life(List.of(new LifeEvent.Ended(Facts.from("S1")))));

    static Stream<Integer> parts() {
        return IntStream.range(0, GIVEN.size()).boxed();
    }

    @Test
    void aCorrectionOfNothingChangesNothing() {
        Sheet sheet = FullSheet.draft().sheet();

        assertEquals(sheet, correction(part -> false).applyTo(sheet));
    }

    @ParameterizedTest
    @MethodSource("parts")
    void eachPartGivenAloneReplacesItsOwnAndNoOther(int given) {
        Sheet sheet = FullSheet.draft().sheet();
        List<Object> expected = new ArrayList<>(partsOf(sheet));
        assertNotEquals(GIVEN.get(given), expected.set(given, GIVEN.get(given)));

        assertEquals(expected, partsOf(correction(part -> part == given).applyTo(sheet)));
    }

    @Test
    void everyPartMayBeReplacedAtOnce() {
        assertEquals(
                GIVEN,
                partsOf(correction(part -> true).applyTo(FullSheet.draft().sheet())));
    }

    @Test
    void aTriggerMayBeTakenAway() {
        Correction withoutTrigger = new Correction(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Optional.empty()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());

        assertEquals(
                Optional.empty(),
                withoutTrigger.applyTo(FullSheet.draft().sheet()).trigger());
    }

    @Test
    void partsThatDoNotGoTogetherAreRefused() {
        Sheet sheet = FullSheet.draft()
                .sources(List.of(new Source("S9", "Un article", Optional.empty(), Optional.empty())))
                .life()
                .sheet();

        assertMalformed(
                "events[0].source",
                Fault.UNLISTED_SOURCE,
                () -> correction(part -> part == GIVEN.size() - 1).applyTo(sheet));
    }

    @ParameterizedTest
    @MethodSource("parts")
    void theCorrectionBetweenTwoSheetsGivesWhatDiffersAndNothingElse(int given) {
        Sheet before = FullSheet.draft().sheet();
        Correction one = correction(part -> part == given);

        assertEquals(one, Correction.between(before, one.applyTo(before)));
    }

    @Test
    void theCorrectionBetweenTwoWritingsOfAHashtagGivesTheNewOne() {
        Sheet before = SheetDraft.begun()
                .hashtags(List.of(new Hashtag("restonschezvous")))
                .sheet();
        Sheet after = SheetDraft.begun()
                .hashtags(List.of(new Hashtag("RestonsChezVous")))
                .sheet();

        assertTrue(Correction.between(before, after).applyTo(before).writtenAs(after));
        assertEquals(correction(part -> false), Correction.between(before, before));
    }

    private static Correction correction(IntPredicate chosen) {
        return new Correction(
                given(chosen, 0),
                given(chosen, 1),
                given(chosen, 2),
                given(chosen, 3),
                given(chosen, 4),
                given(chosen, 5),
                given(chosen, 6),
                given(chosen, 7),
                given(chosen, 8),
                given(chosen, 9),
                given(chosen, 10),
                given(chosen, 11));
    }

    @SuppressWarnings("unchecked")
    private static <T> Optional<T> given(IntPredicate chosen, int index) {
        return chosen.test(index) ? Optional.of((T) GIVEN.get(index)) : Optional.empty();
    }

    private static List<Object> partsOf(Sheet sheet) {
        return List.of(
                sheet.authority(),
                sheet.title(),
                sheet.summary(),
                sheet.categories(),
                sheet.channels(),
                sheet.channelsCertainty(),
                sheet.hashtags(),
                sheet.audiences(),
                sheet.trigger(),
                sheet.contributors(),
                sheet.sources(),
                sheet.life());
    }
}
