package org.observatoire.web.page;

import com.google.inject.Inject;
import io.javalin.http.Context;
import java.util.Map;
import org.observatoire.web.http.Problem;
import org.observatoire.web.http.ProblemPage;

/** The page that tells what cannot be done, and where to go from there. */
public final class ErrorPage implements ProblemPage {

    private final Pages pages;

    @Inject
    public ErrorPage(Pages pages) {
        this.pages = pages;
    }

    @Override
    public void show(Context context, Problem problem) {
        pages.show(context, "page/error.jte", pages.frame(context), Map.of("problem", problem));
    }
}
