package org.observatoire.web.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import java.util.List;
import org.observatoire.domain.wording.Malformed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells what went wrong: to programs as a problem, to people as a page. */
final class Failures {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    private final ProblemPage page;

    Failures(ProblemPage page) {
        this.page = page;
    }

    void addTo(RoutesConfig routes) {
        for (var told : List.of(RequestRefused.class, OutcomeRefused.class, Malformed.class)) {
            routes.exception(
                    told,
                    (refused, context) -> tell(
                            context, Problem.toldBy(refused, messages(context)).orElseThrow()));
        }
        routes.exception(FormTurnedAway.class, (turnedAway, context) -> {
            Body.hearOut(context);
            context.status(ProblemType.FORBIDDEN.status());
            page.showAgain(context, turnedAway.ours());
        });
        routes.exception(HttpResponseException.class, this::turnedAway);
        routes.exception(Exception.class, (bug, context) -> {
            LOG.error("{} {} failed", context.method(), context.endpoint().path, bug);
            tell(context, ProblemType.INTERNAL_ERROR, List.of());
        });
    }

    private void turnedAway(HttpResponseException exception, Context context) {
        ProblemType type = ProblemType.of(exception.getStatus());
        if (type == ProblemType.METHOD_NOT_ALLOWED) {
            context.header("Allow", exception.getDetails().getOrDefault("availableMethods", "") + ", OPTIONS");
            if (context.method() == HandlerType.OPTIONS) {
                context.status(204).result("");
                return;
            }
        }
        tell(context, type, List.of());
    }

    private void tell(Context context, ProblemType type, List<FieldError> errors) {
        tell(context, Problem.of(type, messages(context), errors));
    }

    private void tell(Context context, Problem problem) {
        Body.hearOut(context);
        if (problem.type() == ProblemType.UNAUTHORIZED && Programs.ask(context)) {
            boolean presented = context.header("Authorization") != null;
            context.header("WWW-Authenticate", presented ? "Bearer error=\"invalid_token\"" : "Bearer");
        }
        if (Programs.ask(context)) {
            problem.answer(context);
        } else if (problem.type() == ProblemType.UNAUTHORIZED) {
            page.askWho(context);
        } else {
            context.status(problem.type().status());
            page.show(context, problem);
        }
    }

    private static Messages messages(Context context) {
        return Messages.in(Language.of(context));
    }
}
