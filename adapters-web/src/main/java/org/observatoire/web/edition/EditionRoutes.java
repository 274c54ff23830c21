package org.observatoire.web.edition;

import com.google.inject.Inject;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.observatoire.application.actor.Actor;
import org.observatoire.application.edition.AdvanceEdition;
import org.observatoire.application.edition.AnnounceEdition;
import org.observatoire.application.edition.ListEditions;
import org.observatoire.application.edition.NominateAction;
import org.observatoire.application.edition.ReadEdition;
import org.observatoire.domain.action.ActionId;
import org.observatoire.domain.action.CategoryId;
import org.observatoire.domain.edition.Edition;
import org.observatoire.domain.edition.EditionRules;
import org.observatoire.domain.edition.NominationId;
import org.observatoire.domain.edition.Stage;
import org.observatoire.web.http.Body;
import org.observatoire.web.http.Fields;
import org.observatoire.web.http.Language;
import org.observatoire.web.http.Messages;
import org.observatoire.web.http.Outcomes;
import org.observatoire.web.http.PathParameters;
import org.observatoire.web.http.Routes;
import org.observatoire.web.http.WhoAsks;

/** {@code /api/v1/editions}: announcing, going from stage to stage, nominating, and what is public of it. */
public final class EditionRoutes implements Routes {

    private static final String EDITION = "/api/v1/editions/{year}";

    private final ListEditions listEditions;
    private final ReadEdition readEdition;
    private final AnnounceEdition announceEdition;
    private final AdvanceEdition advanceEdition;
    private final NominateAction nominateAction;
    private final WhoAsks whoAsks;

    @Inject
    public EditionRoutes(
            ListEditions listEditions,
            ReadEdition readEdition,
            AnnounceEdition announceEdition,
            AdvanceEdition advanceEdition,
            NominateAction nominateAction,
            WhoAsks whoAsks) {
        this.listEditions = listEditions;
        this.readEdition = readEdition;
        this.announceEdition = announceEdition;
        this.advanceEdition = advanceEdition;
        this.nominateAction = nominateAction;
        this.whoAsks = whoAsks;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get("/api/v1/editions", this::list);
        routes.post("/api/v1/editions", this::announce);
        routes.get(EDITION, this::read);
        routes.post(EDITION + "/stage", this::advance);
        routes.post(EDITION + "/nominations", this::nominate);
    }

    private void list(Context context) {
        List<EditionJson> items =
                listEditions.list().stream().map(EditionJson::of).toList();
        context.json(Map.of("items", items));
    }

    private void read(Context context) {
        context.json(EditionSheetJson.of(Outcomes.orRefuse(readEdition.read(PathParameters.year(context)))));
    }

    private void announce(Context context) {
        Actor actor = whoAsks.of(context);
        EditionRules rules = RulesReader.rules(Body.json(context), Messages.in(Language.of(context)));
        Edition edition = Outcomes.orRefuse(announceEdition.announce(actor, rules));
        context.status(201)
                .header("Location", "/api/v1/editions/" + rules.year())
                .json(EditionSheetJson.of(new ReadEdition.Judged(edition, List.of(), Map.of(), Map.of())));
    }

    private void advance(Context context) {
        Actor actor = whoAsks.of(context);
        int year = PathParameters.year(context);
        Fields fields = Body.fields(context);
        fields.require("to");
        Optional<Stage> to = fields.term("to", Stage.class);
        fields.accept();
        Edition edition =
                Outcomes.orRefuse(advanceEdition.advance(actor, new AdvanceEdition.Command(year, to.orElseThrow())));
        context.json(Map.of("year", year, "stage", edition.stage().code()));
    }

    private void nominate(Context context) {
        Actor actor = whoAsks.of(context);
        int year = PathParameters.year(context);
        Fields fields = Body.fields(context);
        fields.require("action", "category");
        Optional<ActionId> action = fields.text("action", ActionId::new);
        Optional<CategoryId> category = fields.text("category", CategoryId::new);
        fields.accept();
        NominationId nomination = Outcomes.orRefuse(nominateAction.nominate(
                actor, new NominateAction.Command(year, action.orElseThrow(), category.orElseThrow())));
        context.status(201).json(Map.of("id", nomination.toString()));
    }
}
