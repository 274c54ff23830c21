package org.observatoire.web.page;

import com.google.inject.Inject;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import java.util.Map;
import java.util.Optional;
import org.observatoire.web.http.FormBody;
import org.observatoire.web.http.Problem;
import org.observatoire.web.http.ProblemPage;

/** The pages that tell what cannot be done, and where to go from there. */
public final class ErrorPage implements ProblemPage {

    private static final String HOME = "/";

    private final Pages pages;

    @Inject
    public ErrorPage(Pages pages) {
        this.pages = pages;
    }

    @Override
    public void show(Context context, Problem problem) {
        Frame frame = pages.frame(context);
        Problem told = problem.detail().equals(frame.text("refusal.not-allowed"))
                ? new Problem(
                        problem.type(), problem.title(), frame.text("access.forbidden", frame.role()), problem.errors())
                : problem;
        pages.show(context, "page/error.jte", frame, Map.of("problem", told));
    }

    @Override
    public void askWho(Context context) {
        String wanted = context.method() == HandlerType.GET ? context.path() : HOME;
        Address address = pages.frame(context).address().to("/sign-in").with("then", wanted);
        context.redirect(address.toString(), HttpStatus.SEE_OTHER);
    }

    @Override
    public void showAgain(Context context, Optional<FormBody> typed) {
        Map<String, Object> parameters = Map.of(
                "typed", typed.map(FormView::asSent).orElseGet(FormView::blank),
                "again", typed.isPresent());
        pages.show(context, "page/turnedaway.jte", pages.frame(context), parameters);
    }
}
