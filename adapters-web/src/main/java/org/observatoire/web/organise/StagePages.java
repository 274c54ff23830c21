package org.observatoire.web.organise;

import com.google.inject.Inject;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Map;
import java.util.Optional;
import org.observatoire.application.actor.Actor;
import org.observatoire.application.edition.AdvanceEdition;
import org.observatoire.application.jury.EditionOutlook;
import org.observatoire.application.jury.ForeseeStage;
import org.observatoire.domain.edition.Stage;
import org.observatoire.web.http.Fields;
import org.observatoire.web.http.FormBody;
import org.observatoire.web.http.Outcomes;
import org.observatoire.web.http.PathParameters;
import org.observatoire.web.http.Routes;
import org.observatoire.web.http.WhoAsks;
import org.observatoire.web.page.Frame;
import org.observatoire.web.page.Pages;

/** {@code /organise/editions/<year>/stage}: what the next stage will change, and its confirmation. */
public final class StagePages implements Routes {

    private final ForeseeStage foreseeStage;
    private final AdvanceEdition advanceEdition;
    private final WhoAsks whoAsks;
    private final Pages pages;

    @Inject
    public StagePages(ForeseeStage foreseeStage, AdvanceEdition advanceEdition, WhoAsks whoAsks, Pages pages) {
        this.foreseeStage = foreseeStage;
        this.advanceEdition = advanceEdition;
        this.whoAsks = whoAsks;
        this.pages = pages;
    }

    static String path(int year) {
        return EditionDeskPages.path(year) + "/stage";
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get("/organise/editions/{year}/stage", this::foresee);
        routes.post("/organise/editions/{year}/stage", this::advance);
    }

    private void foresee(Context context) {
        Actor actor = whoAsks.organiserOnPage(context);
        int year = PathParameters.year(context);
        EditionOutlook.Foreseen foreseen = Outcomes.orRefuse(foreseeStage.foresee(actor, year));
        Optional<Stage> next = foreseen.next().filter(stage -> stage != Stage.PROCLAIMED);
        if (next.isEmpty()) {
            pages.seeOther(context, EditionDeskPages.path(year));
            return;
        }
        Frame frame = pages.frame(context);
        StageView view = new StageInWords(frame, foreseen).view(next.get());
        pages.show(context, "organise/stage.jte", frame, Map.of("stage", view));
    }

    /** The stage confirmed is the one that was shown: pressed twice, or late, the button takes the edition no further. */
    private void advance(Context context) {
        Actor actor = whoAsks.organiserOnPage(context);
        int year = PathParameters.year(context);
        Fields fields = FormBody.of(context).fields(pages.frame(context).messages());
        fields.require("to");
        Optional<Stage> to = fields.term("to", Stage.class);
        fields.accept();
        Outcomes.orRefuse(advanceEdition.advance(actor, new AdvanceEdition.Command(year, to.orElseThrow())));
        pages.seeOther(context, EditionDeskPages.path(year), "edition-advanced");
    }
}
