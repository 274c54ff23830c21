package org.observatoire.domain.action;

import java.util.Optional;
import org.observatoire.domain.wording.Wording;

/**
 * Where a fact about an action comes from.
 *
 * @param id how events cite it, unique within a sheet; 1 to 200 characters
 * @param title its title; 1 to 300 characters
 * @param publisher who published it; at most 200 characters
 * @param url where it can be read; {@code http} or {@code https}
 */
public record Source(String id, String title, Optional<String> publisher, Optional<String> url) {

    /** Checks each part. */
    public Source {
        id = Wording.required("id", id, 200);
        title = Wording.required("title", title, 300);
        publisher = Wording.optional("publisher", publisher, 200);
        url = url.map(address -> Wording.webAddress("url", address));
    }
}
