package org.observatoire.application.port;

import java.io.InputStream;
import java.util.List;
import java.util.function.Supplier;
import org.observatoire.application.outcome.Outcome;
import org.observatoire.domain.action.Dimensions;
import org.observatoire.domain.action.Picture;

/**
 * Where a file that someone sent becomes a picture that can be shown: what it is, is read from its content and never from its
 * name; prints are made of what can be seen, upright, and of nothing else that the file says.
 */
public interface Darkroom {

    /**
     * A print of a picture.
     *
     * @param size how large it is
     * @param bytes the picture, written; never changed
     */
    record Print(Dimensions size, byte[] bytes) {}

    /**
     * What came of a file.
     *
     * @param format how its prints are written
     * @param prints those that {@link Dimensions#prints} tells of the large one, which comes last
     */
    record Developed(Picture.Format format, List<Print> prints) {

        /** Refuses to have nothing to show. */
        public Developed {
            prints = List.copyOf(prints);
            if (prints.isEmpty()) {
                throw new IllegalArgumentException("prints: there is one at least");
            }
        }

        /**
         * The large print.
         *
         * @return the last one
         */
        public Print large() {
            return prints.get(prints.size() - 1);
        }
    }

    /**
     * Develops a file. The same file gives the same prints each time.
     *
     * @param sent opens the file, which may be anything; it is opened once its turn comes, and closed
     * @return its prints; refused for a file that is too heavy, that is no JPEG, PNG or WebP, that moves, that has more pixels
     *     than can be developed or that cannot be read to its end
     */
    Outcome<Developed> develop(Supplier<InputStream> sent);
}
