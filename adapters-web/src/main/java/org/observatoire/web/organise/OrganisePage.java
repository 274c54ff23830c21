package org.observatoire.web.organise;

import com.google.inject.Inject;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Map;
import org.observatoire.application.actor.Actor;
import org.observatoire.application.agenda.ReadAgenda;
import org.observatoire.web.http.Outcomes;
import org.observatoire.web.http.Routes;
import org.observatoire.web.http.WhoAsks;
import org.observatoire.web.page.Frame;
import org.observatoire.web.page.Pages;

/** {@code GET /organise}: where organisers come in, and what waits for them. */
public final class OrganisePage implements Routes {

    private final ReadAgenda readAgenda;
    private final WhoAsks whoAsks;
    private final Pages pages;

    @Inject
    public OrganisePage(ReadAgenda readAgenda, WhoAsks whoAsks, Pages pages) {
        this.readAgenda = readAgenda;
        this.whoAsks = whoAsks;
        this.pages = pages;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get("/organise", this::show);
    }

    private void show(Context context) {
        Actor actor = whoAsks.organiserOnPage(context);
        Frame frame = pages.frame(context);
        AgendaView agenda = new AgendaInWords(frame, Outcomes.orRefuse(readAgenda.read(actor))).view();
        pages.show(context, "organise/agenda.jte", frame, Map.of("agenda", agenda));
    }
}
