package org.observatoire.domain.action;

import java.util.Optional;
import org.observatoire.domain.wording.Wording;

/**
 * What is written with a picture.
 *
 * @param alt what it shows, for whoever does not see it; 1 to 500 characters
 * @param credit whose work it is; at most 200 characters
 */
public record Caption(String alt, Optional<String> credit) {

    /** Checks both parts. */
    public Caption {
        alt = Wording.required("alt", alt, 500);
        credit = Wording.optional("credit", credit, 200);
    }
}
