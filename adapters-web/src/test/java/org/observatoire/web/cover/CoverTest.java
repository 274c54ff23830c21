package org.observatoire.web.cover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.observatoire.domain.action.ActionId;
import org.observatoire.domain.action.CategoryId;
import org.observatoire.domain.action.Hashtag;

class CoverTest {

    private static final ActionId ID = new ActionId("une-action");

    @Test
    void aCoverIsMadeFromTheFirstMotDiese() {
        Cover cover = Cover.of(ID, "Un titre", List.of(new Hashtag("RestosChezVous"), new Hashtag("Autre")), List.of());
        assertEquals("#RestosChezVous", said(cover, ""));
        assertFalse(cover.saysTheTitle());
    }

    @Test
    void aCoverWithoutMotDieseSaysTheTitle() {
        Cover cover = titled("Les canards sur le passage");
        assertEquals("Les canards sur le passage", said(cover, " "));
        assertTrue(cover.saysTheTitle());
    }

    @Test
    void aTitleThatIsTheMotDieseIsSaidByTheCover() {
        assertTrue(Cover.of(ID, "#MontreuilAuBalcon", List.of(new Hashtag("MontreuilAuBalcon")), List.of())
                .saysTheTitle());
    }

    @Test
    void aLongTitleIsCutAfterItsFirstClause() {
        Cover cover =
                titled("Les encouragements aux agents de la propreté, jusqu'à la télévision nationale, et puis après");
        assertEquals("Les encouragements aux agents de la propreté", said(cover, " "));
        assertFalse(cover.saysTheTitle());
    }

    @Test
    void thePlateIsThatOfTheFirstStandingCategoryAndTheBandsThoseOfTheOthers() {
        List<CategoryId> filed =
                List.of(new CategoryId("sourire"), new CategoryId("reach"), new CategoryId("listening"));
        Cover cover = Cover.of(ID, "Un titre", List.of(), filed);
        assertEquals("reach", cover.plate());
        assertEquals(List.of("listening"), cover.others());
        assertEquals("none", titled("Un titre").plate());
    }

    @Test
    void theSameActionHasTheSameCoverAndOthersDiffer() {
        assertEquals(titled("Un titre"), titled("Un titre"));
        long variants = IntStream.range(0, 40)
                .mapToObj(number -> Cover.of(new ActionId("action-" + number), "Un titre", List.of(), List.of()))
                .map(Cover::variant)
                .distinct()
                .count();
        assertEquals(Cover.VARIANTS, variants);
        assertNotEquals(titled("Un titre"), titled("Un autre"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void whateverIsSaidStaysInTheFrameAndNoLineTouchesTheNext(long seed) {
        Random random = new Random(seed);
        for (int time = 0; time < 40; time++) {
            Cover cover = random.nextBoolean()
                    ? titled(words(random))
                    : Cover.of(
                            ID, "Un titre", List.of(new Hashtag(letters(random, 1 + random.nextInt(90)))), List.of());
            holdInFrame(cover);
        }
    }

    private static void holdInFrame(Cover cover) {
        double bottom = 0;
        for (Cover.Line line : cover.lines()) {
            double top = line.baseline() - PosterType.rise(line.text()) * line.size();
            assertTrue(top >= bottom - 0.2, () -> "overlap in " + cover);
            assertTrue(line.width() <= Cover.WIDTH - 2 * Cover.MARGIN + 0.2, () -> "too wide: " + cover);
            bottom = line.baseline() + PosterType.depth(line.text()) * line.size();
        }
        assertTrue(bottom <= Cover.HEIGHT - 2 * Cover.MARGIN + 0.5, () -> "too tall: " + cover);
    }

    private static Cover titled(String title) {
        return Cover.of(ID, title, List.of(), List.of());
    }

    private static String said(Cover cover, String joint) {
        return cover.lines().stream().map(Cover.Line::text).collect(Collectors.joining(joint));
    }

    private static String words(Random random) {
        return IntStream.range(0, 1 + random.nextInt(14))
                .mapToObj(word -> letters(random, 1 + random.nextInt(12)))
                .collect(Collectors.joining(" "));
    }

    private static String letters(Random random, int length) {
        String alphabet = "abcdefghijklmnopqrstuvwxyzéèêàçùœABCDEFGHIÉ";
        return random.ints(length, 0, alphabet.length())
                .mapToObj(alphabet::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining());
    }
}
