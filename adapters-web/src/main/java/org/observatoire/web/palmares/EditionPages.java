package org.observatoire.web.palmares;

import com.google.inject.Inject;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import org.observatoire.application.edition.ListEditions;
import org.observatoire.application.edition.ReadEdition;
import org.observatoire.application.palmares.ReadPalmares;
import org.observatoire.domain.edition.Stage;
import org.observatoire.web.http.Outcomes;
import org.observatoire.web.http.PathParameters;
import org.observatoire.web.http.Routes;
import org.observatoire.web.page.Frame;
import org.observatoire.web.page.Pages;

/** {@code GET /editions} and {@code GET /editions/<year>}: the editions known, and each as far as it is public. */
public final class EditionPages implements Routes {

    private final ListEditions listEditions;
    private final ReadEdition readEdition;
    private final ReadPalmares readPalmares;
    private final Pages pages;

    @Inject
    public EditionPages(ListEditions listEditions, ReadEdition readEdition, ReadPalmares readPalmares, Pages pages) {
        this.listEditions = listEditions;
        this.readEdition = readEdition;
        this.readPalmares = readPalmares;
        this.pages = pages;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get("/editions", this::list);
        routes.get("/editions/{year}", this::read);
    }

    private void list(Context context) {
        Frame frame = pages.frame(context);
        List<ListedEdition> editions = listEditions.list().stream()
                .map(known -> ListedEdition.of(known, frame))
                .toList();
        pages.show(context, "palmares/editions.jte", frame, Map.of("editions", editions));
    }

    private void read(Context context) {
        int year = PathParameters.year(context);
        if (Outcomes.orRefuse(readEdition.read(year)) instanceof ReadEdition.Judged judged) {
            judgedHere(context, judged);
        } else {
            recorded(context, year);
        }
    }

    private void judgedHere(Context context, ReadEdition.Judged judged) {
        Frame frame = pages.frame(context);
        RulesView rules = new RulesInWords(frame, judged).view();
        if (judged.edition().stage() == Stage.PROCLAIMED) {
            ReadPalmares.Told told =
                    Outcomes.orRefuse(readPalmares.read(judged.edition().rules().year()));
            ReadPalmares.Judged versions = (ReadPalmares.Judged) told.palmares();
            ProclaimedView palmares = ProclaimedInWords.view(frame, versions, told);
            pages.show(context, "palmares/proclaimed.jte", frame, Map.of("rules", rules, "palmares", palmares));
        } else {
            pages.show(context, "palmares/underway.jte", frame, Map.of("rules", rules));
        }
    }

    private void recorded(Context context, int year) {
        Frame frame = pages.frame(context);
        ReadPalmares.Told told = Outcomes.orRefuse(readPalmares.read(year));
        ReadPalmares.Recorded recorded = (ReadPalmares.Recorded) told.palmares();
        EditionView view = new EditionInWords(frame, recorded.record(), told).view();
        pages.show(context, "palmares/edition.jte", frame, Map.of("edition", view));
    }
}
