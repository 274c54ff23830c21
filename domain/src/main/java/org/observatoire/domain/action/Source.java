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

    private static final int LONGEST_TITLE = 300;

    /** Checks each part. */
    public Source {
        id = Wording.required("id", id, 200);
        title = Wording.required("title", title, LONGEST_TITLE);
        publisher = Wording.optional("publisher", publisher, 200);
        url = url.map(address -> Wording.webAddress("url", address));
    }

    /**
     * A source known by its address alone.
     *
     * @param id how events cite it
     * @param url where it can be read
     * @return a source entitled by its address, as far as a title goes
     */
    public static Source at(String id, String url) {
        String title = url.strip();
        return new Source(
                id, title.substring(0, Math.min(title.length(), LONGEST_TITLE)), Optional.empty(), Optional.of(url));
    }
}
