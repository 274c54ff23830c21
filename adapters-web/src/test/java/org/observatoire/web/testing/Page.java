package org.observatoire.web.testing;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * A page, as a reader's browser reads it.
 *
 * @param answer what the server answered
 * @param document what it means
 */
public record Page(Answer answer, Document document) {

    public static Page of(Answer answer) {
        return new Page(answer, Jsoup.parse(answer.body()));
    }

    /** What is read at a place of the page. */
    public String text(String selector) {
        return document.select(selector).text().replace('\u00a0', ' ');
    }

    public List<String> texts(String selector) {
        return document.select(selector).eachText().stream()
                .map(text -> text.replace('\u00a0', ' '))
                .toList();
    }

    public Elements all(String selector) {
        return document.select(selector);
    }

    public Element one(String selector) {
        Elements found = document.select(selector);
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " times " + selector + " in " + answer.body());
        }
        return found.first();
    }

    /** Where its links lead on this site. */
    public List<String> links() {
        return document.select("[href^=/]").eachAttr("href");
    }
}
