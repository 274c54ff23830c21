package org.observatoire.web.page;

import io.javalin.http.Context;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.observatoire.web.http.FormBody;
import org.observatoire.web.http.Language;
import org.observatoire.web.http.Messages;
import org.observatoire.web.http.Problem;
import org.observatoire.web.http.ProblemType;

/** What is done with a form: what it asks for, or the same form again with what is wrong. */
public final class Forms {

    /** What whoever typed may put right, or must know before they send it again. */
    private static final Set<ProblemType> SHOWN_AGAIN = EnumSet.of(
            ProblemType.INVALID,
            ProblemType.CONFLICT,
            ProblemType.PRECONDITION_FAILED,
            ProblemType.CONTENT_TOO_LARGE,
            ProblemType.TOO_MANY_REQUESTS,
            ProblemType.UNSUPPORTED_MEDIA_TYPE);

    private Forms() {}

    /**
     * Does what a form asks for.
     *
     * @param context the request that carries the form
     * @param asked reads the form and does it; what it refuses is thrown, as everywhere
     * @param again shows the form with what was typed and what is wrong; the status is already set
     * @return what was done; nothing where the form was shown again
     */
    public static <T> Optional<T> orAgain(Context context, Supplier<T> asked, Consumer<FormView> again) {
        try {
            return Optional.of(asked.get());
        } catch (RuntimeException thrown) {
            Problem problem = Problem.toldBy(thrown, Messages.in(Language.of(context)))
                    .filter(told -> SHOWN_AGAIN.contains(told.type()))
                    .orElseThrow(() -> thrown);
            context.status(problem.type().status());
            again.accept(FormView.refused(FormBody.of(context), problem));
            return Optional.empty();
        }
    }
}
