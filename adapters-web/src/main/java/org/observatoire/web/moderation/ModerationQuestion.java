package org.observatoire.web.moderation;

import java.util.Optional;
import org.observatoire.application.port.ActionRegister.Place;
import org.observatoire.domain.action.Editorial.Standing;
import org.observatoire.domain.wording.Coded;
import org.observatoire.domain.wording.Wording;
import org.observatoire.web.http.FieldErrors;
import org.observatoire.web.http.Messages;
import org.observatoire.web.http.ProblemType;
import org.observatoire.web.http.Query;

/**
 * What an organiser asks of the register.
 *
 * @param words what they typed, absent where they look for nothing
 * @param standing of which standing, absent for any
 * @param after where the page begins
 */
record ModerationQuestion(Optional<String> words, Optional<Standing> standing, Optional<Place> after) {

    static final String CURSOR = "cursor";

    private static final String WORDS = "q";
    private static final String STANDING = "standing";
    private static final int LONGEST_WORDS = 200;

    static ModerationQuestion of(Query query, Messages messages) {
        FieldErrors errors = new FieldErrors(messages);
        Optional<String> words = query.one(WORDS, errors)
                .flatMap(typed -> errors.checked(WORDS, () -> Wording.free(WORDS, typed, LONGEST_WORDS)));
        Optional<Standing> standing =
                query.one(STANDING, errors).filter(code -> !code.isEmpty()).flatMap(code -> standing(code, errors));
        Optional<Place> after = query.one(CURSOR, errors).flatMap(written -> place(written, errors));
        errors.refuseAny(ProblemType.BAD_REQUEST);
        return new ModerationQuestion(words, standing, after);
    }

    boolean searching() {
        return words.isPresent() || standing.isPresent();
    }

    private static Optional<Standing> standing(String code, FieldErrors errors) {
        Optional<Standing> standing = Coded.find(Standing.class, code);
        if (standing.isEmpty()) {
            errors.addUnknownTerm(STANDING, Standing.class);
        }
        return standing;
    }

    private static Optional<Place> place(String written, FieldErrors errors) {
        Optional<Place> place = RegisterCursor.read(written);
        if (place.isEmpty()) {
            errors.add(CURSOR, "query.not-a-cursor");
        }
        return place;
    }
}
