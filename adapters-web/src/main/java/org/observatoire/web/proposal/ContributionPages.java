package org.observatoire.web.proposal;

import com.google.inject.Inject;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Map;
import org.observatoire.application.action.ActionInFull;
import org.observatoire.application.action.EraseContact;
import org.observatoire.application.action.ReadAction;
import org.observatoire.application.action.TakeBackProposal;
import org.observatoire.application.actor.Actor;
import org.observatoire.web.action.SheetInWords;
import org.observatoire.web.http.Outcomes;
import org.observatoire.web.http.Routes;
import org.observatoire.web.http.WhoAsks;
import org.observatoire.web.page.Frame;
import org.observatoire.web.page.Pages;

/** {@code /contribution}: where whoever proposed an action reads what was decided, and says what became of it. */
public final class ContributionPages implements Routes {

    private static final String PATH = "/contribution";

    private final ReadAction readAction;
    private final TakeBackProposal takeBackProposal;
    private final EraseContact eraseContact;
    private final CorrectionForm correction;
    private final EventForm event;
    private final ReuseForm reuse;
    private final WhoAsks whoAsks;
    private final Pages pages;

    @Inject
    public ContributionPages(
            ReadAction readAction,
            TakeBackProposal takeBackProposal,
            EraseContact eraseContact,
            CorrectionForm correction,
            EventForm event,
            ReuseForm reuse,
            WhoAsks whoAsks,
            Pages pages) {
        this.readAction = readAction;
        this.takeBackProposal = takeBackProposal;
        this.eraseContact = eraseContact;
        this.correction = correction;
        this.event = event;
        this.reuse = reuse;
        this.whoAsks = whoAsks;
        this.pages = pages;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get(PATH, this::show);
        routes.get(PATH + "/correction", context -> correction.show(context, at(context)));
        routes.post(PATH + "/correction", context -> correction.send(context, at(context)));
        routes.get(PATH + "/event", context -> event.show(context, at(context)));
        routes.post(PATH + "/event", context -> event.send(context, at(context)));
        routes.get(PATH + "/reuse", context -> reuse.show(context, at(context)));
        routes.post(PATH + "/reuse", context -> reuse.send(context, at(context)));
        routes.post(PATH + "/taking-back", this::takeBack);
        routes.post(PATH + "/contact-erasure", this::erase);
    }

    private void show(Context context) {
        Workplace at = at(context);
        Frame frame = pages.frame(context);
        ActionInFull full = Outcomes.orRefuse(readAction.read(at.actor(), at.action()));
        pages.show(
                context,
                "proposal/contribution.jte",
                frame,
                Map.of(
                        "contribution",
                        new ContributionInWords(frame, full).view(PATH),
                        "action",
                        new SheetInWords(frame, full).view()));
    }

    private void takeBack(Context context) {
        Workplace at = at(context);
        Outcomes.orRefuse(takeBackProposal.takeBack(at.actor(), at.action()));
        pages.seeOther(context, PATH, "taken-back");
    }

    private void erase(Context context) {
        Workplace at = at(context);
        Outcomes.orRefuse(eraseContact.erase(at.actor(), at.action()));
        pages.seeOther(context, PATH, "contact-erased");
    }

    /** The action of whoever is in a contributor's session; ends the handling of the request of anyone else. */
    private Workplace at(Context context) {
        Actor.Contributor contributor = whoAsks.contributorOnPage(context);
        return new Workplace(contributor, contributor.action(), PATH, false);
    }
}
