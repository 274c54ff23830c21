package org.observatoire.web.palmares;

import com.google.inject.Inject;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import org.observatoire.application.edition.ListEditions;
import org.observatoire.application.palmares.ReadPalmares;
import org.observatoire.web.http.Outcomes;
import org.observatoire.web.http.PathParameters;
import org.observatoire.web.http.ProblemType;
import org.observatoire.web.http.RequestRefused;
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
        List<String> years = listEditions.list().stream()
                .filter(known -> known.judgedHere().isEmpty())
                .map(known -> Integer.toString(known.year()))
                .toList();
        pages.show(context, "palmares/editions.jte", pages.frame(context), Map.of("years", years));
    }

    private void read(Context context) {
        Frame frame = pages.frame(context);
        ReadPalmares.Told told = Outcomes.orRefuse(readPalmares.read(PathParameters.year(context)));
        if (!(told.palmares() instanceof ReadPalmares.Recorded recorded)) {
            throw new RequestRefused(ProblemType.NOT_FOUND, List.of());
        }
        EditionView view = new EditionInWords(frame, recorded.record(), told).view();
        pages.show(context, "palmares/edition.jte", frame, Map.of("edition", view));
    }
}
