package org.observatoire.domain.action;

import java.util.Optional;
import java.util.stream.IntStream;

/** Pictures to put in albums. */
final class SomePictures {

    private SomePictures() {}

    static PictureId id(int number) {
        return new PictureId(String.format("%064x", number));
    }

    static Picture numbered(int number) {
        return new Picture(
                id(number),
                Picture.Format.JPEG,
                new Dimensions(1600, 1200),
                new Caption("Image " + number, Optional.empty()));
    }

    static Album album(int... numbers) {
        return new Album(IntStream.of(numbers).mapToObj(SomePictures::numbered).toList());
    }
}
