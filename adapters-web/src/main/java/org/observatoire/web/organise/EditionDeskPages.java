package org.observatoire.web.organise;

import com.google.inject.Inject;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import org.observatoire.application.actor.Actor;
import org.observatoire.application.edition.ListEditions;
import org.observatoire.application.jury.EditionOutlook;
import org.observatoire.application.jury.ForeseeStage;
import org.observatoire.web.http.Outcomes;
import org.observatoire.web.http.PathParameters;
import org.observatoire.web.http.Routes;
import org.observatoire.web.http.WhoAsks;
import org.observatoire.web.page.Frame;
import org.observatoire.web.page.Pages;

/** {@code /organise/editions}: the editions, a new one, and the desk of each. */
public final class EditionDeskPages implements Routes {

    static final String NEW = "/organise/editions/new";

    private static final String ALL = "/organise/editions";

    private final ListEditions listEditions;
    private final ForeseeStage foreseeStage;
    private final NewEdition newEdition;
    private final WhoAsks whoAsks;
    private final Pages pages;

    @Inject
    public EditionDeskPages(
            ListEditions listEditions, ForeseeStage foreseeStage, NewEdition newEdition, WhoAsks whoAsks, Pages pages) {
        this.listEditions = listEditions;
        this.foreseeStage = foreseeStage;
        this.newEdition = newEdition;
        this.whoAsks = whoAsks;
        this.pages = pages;
    }

    /** Where an edition is worked on. */
    static String path(int year) {
        return ALL + "/" + year;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get(ALL, this::list);
        routes.get(NEW, newEdition::show);
        routes.post(NEW, newEdition::announce);
        routes.get(ALL + "/{year}", this::show);
    }

    private void list(Context context) {
        whoAsks.organiserOnPage(context);
        Frame frame = pages.frame(context);
        List<ListedDesk> editions = listEditions.list().stream()
                .flatMap(known -> known.judgedHere().stream())
                .map(edition -> ListedDesk.of(edition, frame))
                .toList();
        pages.show(context, "organise/editions.jte", frame, Map.of("editions", editions));
    }

    private void show(Context context) {
        Actor actor = whoAsks.organiserOnPage(context);
        Frame frame = pages.frame(context);
        EditionOutlook.Foreseen foreseen = Outcomes.orRefuse(foreseeStage.foresee(actor, PathParameters.year(context)));
        EditionDeskView desk = new EditionDeskInWords(frame, foreseen).view();
        pages.show(context, "organise/edition.jte", frame, Map.of("desk", desk));
    }
}
