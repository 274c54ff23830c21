package org.observatoire.web.palmares;

import com.google.inject.Inject;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import org.observatoire.application.outcome.Outcome;
import org.observatoire.application.palmares.ListEditions;
import org.observatoire.application.palmares.ReadPalmares;
import org.observatoire.web.http.Outcomes;
import org.observatoire.web.http.PathParameters;
import org.observatoire.web.http.Routes;
import org.observatoire.web.page.Frame;
import org.observatoire.web.page.Pages;

/** {@code GET /editions} and {@code GET /editions/<year>}: the palmarès known. */
public final class EditionPages implements Routes {

    private final ListEditions listEditions;
    private final ReadPalmares readPalmares;
    private final Pages pages;

    @Inject
    public EditionPages(ListEditions listEditions, ReadPalmares readPalmares, Pages pages) {
        this.listEditions = listEditions;
        this.readPalmares = readPalmares;
        this.pages = pages;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get("/editions", this::list);
        routes.get("/editions/{year}", this::read);
    }

    private void list(Context context) {
        List<String> years =
                listEditions.list().stream().map(year -> Integer.toString(year)).toList();
        pages.show(context, "palmares/editions.jte", pages.frame(context), Map.of("years", years));
    }

    private void read(Context context) {
        Frame frame = pages.frame(context);
        Outcome<ReadPalmares.Told> palmares = readPalmares.read(PathParameters.year(context));
        EditionView view = new EditionInWords(frame, Outcomes.orRefuse(palmares)).view();
        pages.show(context, "palmares/edition.jte", frame, Map.of("edition", view));
    }
}
