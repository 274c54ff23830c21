package org.observatoire.web.action;

import com.google.inject.Inject;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Map;
import org.observatoire.application.action.ActionInFull;
import org.observatoire.application.action.ReadAction;
import org.observatoire.application.actor.Actor;
import org.observatoire.web.http.Outcomes;
import org.observatoire.web.http.PathParameters;
import org.observatoire.web.http.Routes;
import org.observatoire.web.page.Frame;
import org.observatoire.web.page.Pages;

/** {@code GET /actions/<id>}: the sheet of an action. */
public final class ActionPage implements Routes {

    private final ReadAction readAction;
    private final Pages pages;

    @Inject
    public ActionPage(ReadAction readAction, Pages pages) {
        this.readAction = readAction;
        this.pages = pages;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get("/actions/{id}", this::show);
    }

    private void show(Context context) {
        Frame frame = pages.frame(context);
        ActionInFull action = Outcomes.orRefuse(readAction.read(new Actor.Visitor(), PathParameters.action(context)));
        pages.show(context, "action/action.jte", frame, Map.of("action", new SheetInWords(frame, action).view()));
    }
}
