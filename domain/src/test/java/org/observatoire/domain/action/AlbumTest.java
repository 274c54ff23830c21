package org.observatoire.domain.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.observatoire.domain.action.SomePictures.album;
import static org.observatoire.domain.action.SomePictures.id;
import static org.observatoire.domain.action.SomePictures.numbered;
import static org.observatoire.domain.wording.MalformedAssertions.assertMalformed;
import static org.observatoire.domain.wording.MalformedAssertions.assertPast;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.observatoire.domain.wording.Fault;
import org.observatoire.domain.wording.TriedOnSeeds;

class AlbumTest {

    @Test
    void itsCoverIsTheFirstPicture() {
        assertEquals(Optional.empty(), Album.empty().cover());
        assertEquals(Optional.of(numbered(2)), album(2, 1).cover());
    }

    @Test
    void onePictureMoreGoesToTheEnd() {
        assertEquals(album(2, 1, 3), album(2, 1).with(numbered(3)));
    }

    @Test
    void itHoldsSixPicturesAtMost() {
        assertEquals(6, album(1, 2, 3, 4, 5, 6).pictures().size());

        assertPast("pictures", Fault.TOO_MANY, 6, () -> album(1, 2, 3, 4, 5, 6).with(numbered(7)));
    }

    @Test
    void itHoldsAPictureOnceWhateverIsWrittenWithIt() {
        Picture again = numbered(1).captioned(new Caption("Autrement", Optional.empty()));

        assertMalformed("pictures", Fault.REPEATED, () -> album(1, 2).with(again));
    }

    @Test
    void aPictureIsFoundByItsIdentity() {
        assertEquals(Optional.of(numbered(2)), album(1, 2).find(id(2)));
        assertEquals(Optional.empty(), album(1, 2).find(id(3)));
    }

    @Test
    void aPictureTakenAwayLeavesTheOthersInOrder() {
        assertEquals(album(1, 3), album(1, 2, 3).without(id(2)));
        assertEquals(album(1, 2, 3), album(1, 2, 3).without(id(4)));
    }

    @Test
    void aCaptionChangesNothingElse() {
        Caption caption = new Caption("Un marché", Optional.of("Ville d’essai"));

        Album captioned = album(1, 2).captioned(id(2), caption);

        assertEquals(List.of(numbered(1), numbered(2).captioned(caption)), captioned.pictures());
        assertEquals(caption, captioned.pictures().get(1).caption());
    }

    @ParameterizedTest
    @CsvSource({"3,1,3 1 2 4", "1,4,2 3 4 1", "1,5,2 3 4 1", "2,2,1 2 3 4", "4,3,1 2 4 3", "9,1,1 2 3 4", "1,0,1 2 3 4"
    })
    void aPictureIsPutAtAPlace(int moved, int place, String expected) {
        int[] numbers = List.of(expected.split(" ")).stream()
                .mapToInt(Integer::parseInt)
                .toArray();

        assertEquals(album(numbers), album(1, 2, 3, 4).placed(id(moved), place));
    }

    @TriedOnSeeds
    void movingAPictureThereAndBackChangesNothing(long seed) {
        Random random = new Random(seed);
        Album album = album(1, 2, 3, 4, 5, 6);
        int from = 1 + random.nextInt(6);
        int to = 1 + random.nextInt(6);

        Album moved = album.placed(id(from), to);

        assertEquals(id(from), moved.pictures().get(to - 1).id());
        assertEquals(album, moved.placed(id(from), from));
    }
}
