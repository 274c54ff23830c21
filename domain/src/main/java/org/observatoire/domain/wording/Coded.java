package org.observatoire.domain.wording;

import java.util.Locale;
import java.util.Optional;

/** A term of the field with a stable written form, {@code kebab-case}, shared by files, addresses and the HTTP API. */
public interface Coded {

    /**
     * The name of the constant, as {@link Enum#name()} gives it.
     *
     * @return the constant's name
     */
    String name();

    /**
     * The written form of the term.
     *
     * @return lower case words joined by hyphens
     */
    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The term written {@code code}.
     *
     * @param <E> the vocabulary
     * @param vocabulary the enum to search
     * @param code a written form, compared exactly
     * @return the term, or nothing when the vocabulary has no such term
     */
    static <E extends Enum<E> & Coded> Optional<E> find(Class<E> vocabulary, String code) {
        for (E term : vocabulary.getEnumConstants()) {
            if (term.code().equals(code)) {
                return Optional.of(term);
            }
        }
        return Optional.empty();
    }
}
