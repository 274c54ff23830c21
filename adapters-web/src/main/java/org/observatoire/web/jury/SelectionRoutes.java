package org.observatoire.web.jury;

import com.google.inject.Inject;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.observatoire.application.actor.Actor;
import org.observatoire.application.jury.GiveOpinion;
import org.observatoire.application.jury.ReadSelection;
import org.observatoire.domain.action.ActionId;
import org.observatoire.domain.action.CategoryId;
import org.observatoire.domain.jury.CommitteeOpinion;
import org.observatoire.domain.wording.Wording;
import org.observatoire.web.http.Body;
import org.observatoire.web.http.Fields;
import org.observatoire.web.http.Outcomes;
import org.observatoire.web.http.PathParameters;
import org.observatoire.web.http.Query;
import org.observatoire.web.http.Routes;
import org.observatoire.web.http.WhoAsks;

/** {@code selection}: the committee's opinions, given and read. */
public final class SelectionRoutes implements Routes {

    private final GiveOpinion giveOpinion;
    private final ReadSelection readSelection;
    private final WhoAsks whoAsks;

    @Inject
    public SelectionRoutes(GiveOpinion giveOpinion, ReadSelection readSelection, WhoAsks whoAsks) {
        this.giveOpinion = giveOpinion;
        this.readSelection = readSelection;
        this.whoAsks = whoAsks;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get("/api/v1/editions/{year}/selection", this::read);
        routes.put("/api/v1/editions/{year}/selection/{id}", this::give);
    }

    private void read(Context context) {
        Actor actor = whoAsks.of(context);
        String words = Query.of(context).all("q").stream().findFirst().orElse("");
        ReadSelection.Question question = new ReadSelection.Question(PathParameters.year(context), words);
        List<SelectionJson> categories = Outcomes.orRefuse(readSelection.read(actor, question)).categories().stream()
                .map(SelectionJson::of)
                .toList();
        context.json(Map.of("categories", categories));
    }

    private void give(Context context) {
        Actor actor = whoAsks.of(context);
        int year = PathParameters.year(context);
        ActionId action = PathParameters.action(context);
        Fields fields = Body.fields(context);
        fields.require("category", "opinion");
        Optional<CategoryId> category = fields.text("category", CategoryId::new);
        Optional<CommitteeOpinion.Advice> advice = fields.term("opinion", CommitteeOpinion.Advice.class);
        String comment = fields.text("comment", written -> Wording.free("comment", written, 2_000))
                .orElse("");
        fields.accept();
        CommitteeOpinion given = Outcomes.orRefuse(giveOpinion.give(
                actor, new GiveOpinion.Command(year, action, category.orElseThrow(), advice.orElseThrow(), comment)));
        context.json(Map.of(
                "action", given.action().value(),
                "category", given.category().value(),
                "opinion", given.advice().code(),
                "comment", given.comment()));
    }
}
