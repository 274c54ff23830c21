package org.observatoire.web.jury;

import io.javalin.http.Context;
import java.util.Optional;
import org.observatoire.application.jury.ReadOwnOpinions;
import org.observatoire.domain.action.ActionId;
import org.observatoire.domain.action.CategoryId;
import org.observatoire.domain.wording.Coded;
import org.observatoire.web.http.FieldErrors;
import org.observatoire.web.http.Language;
import org.observatoire.web.http.Limit;
import org.observatoire.web.http.Messages;
import org.observatoire.web.http.ProblemType;
import org.observatoire.web.http.Query;

/** Reads from an address which actions a selector asks for. */
final class OpinionQuery {

    private OpinionQuery() {}

    /** Which of the actions of a category. */
    enum Show implements Coded {
        ALL,
        LEFT
    }

    static ReadOwnOpinions.Question of(Context context, int year) {
        FieldErrors errors = new FieldErrors(Messages.in(Language.of(context)));
        Query query = Query.of(context);
        Optional<CategoryId> category = query.one("category", errors)
                .flatMap(written -> errors.checked("category", () -> new CategoryId(written)));
        Optional<Show> show = query.one("show", errors).flatMap(written -> show(written, errors));
        Optional<ActionId> after =
                query.one("after", errors).flatMap(written -> errors.checked("after", () -> new ActionId(written)));
        int limit = Limit.of(query, errors);
        errors.refuseAny(ProblemType.BAD_REQUEST);
        return new ReadOwnOpinions.Question(
                year, category, show.filter(Show.LEFT::equals).isPresent(), after, limit);
    }

    private static Optional<Show> show(String written, FieldErrors errors) {
        Optional<Show> show = Coded.find(Show.class, written);
        if (show.isEmpty()) {
            errors.addUnknownTerm("show", Show.class);
        }
        return show;
    }
}
