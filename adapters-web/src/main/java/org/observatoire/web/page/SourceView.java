package org.observatoire.web.page;

import org.observatoire.domain.action.Source;

/**
 * A source.
 *
 * @param title its title
 * @param publisher who published it, blank where unknown
 * @param url where to read it, blank where nowhere on the web
 */
public record SourceView(String title, String publisher, String url) {

    public static SourceView of(Source source) {
        return new SourceView(
                source.title(), source.publisher().orElse(""), source.url().orElse(""));
    }
}
