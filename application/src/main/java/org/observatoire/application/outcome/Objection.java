package org.observatoire.application.outcome;

import java.util.Optional;

/**
 * A refusal and what it is about.
 *
 * @param refusal why
 * @param field the part of the request it is about, such as {@code categories[1]}; absent when it is the whole
 */
public record Objection(Refusal refusal, Optional<String> field) {

    /**
     * An objection to a part of the request.
     *
     * @param refusal why
     * @param field which part
     * @return the objection
     */
    public static Objection to(String field, Refusal refusal) {
        return new Objection(refusal, Optional.of(field));
    }
}
