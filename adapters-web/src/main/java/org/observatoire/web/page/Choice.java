package org.observatoire.web.page;

import java.util.List;
import org.observatoire.domain.wording.Coded;
import org.observatoire.web.http.Messages;

/**
 * One of the answers that a form offers.
 *
 * @param value what is sent
 * @param label what readers choose
 * @param hint what it means, blank where the label says it all
 */
public record Choice(String value, String label, String hint) {

    public static Choice of(String value, String label) {
        return new Choice(value, label, "");
    }

    /** Every term of a vocabulary, by its label. */
    public static <E extends Enum<E> & Coded> List<Choice> all(Messages messages, Class<E> vocabulary) {
        return List.of(vocabulary.getEnumConstants()).stream()
                .map(term -> of(term.code(), messages.term(term)))
                .toList();
    }
}
