package org.observatoire.web.action;

import java.util.Optional;
import org.observatoire.domain.action.Source;

/**
 * Where a fact comes from, as the API tells it.
 *
 * @param id how facts cite it
 * @param title its title
 * @param publisher who published it
 * @param url where it can be read
 */
public record SourceJson(String id, String title, Optional<String> publisher, Optional<String> url) {

    public static SourceJson of(Source source) {
        return new SourceJson(source.id(), source.title(), source.publisher(), source.url());
    }
}
