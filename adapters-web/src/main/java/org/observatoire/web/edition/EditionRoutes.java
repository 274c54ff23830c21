package org.observatoire.web.edition;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.inject.Inject;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import org.observatoire.application.actor.Actor;
import org.observatoire.application.edition.AmendEdition;
import org.observatoire.application.edition.AnnounceEdition;
import org.observatoire.application.edition.ListEditions;
import org.observatoire.application.edition.ReadEdition;
import org.observatoire.domain.edition.Edition;
import org.observatoire.domain.edition.EditionRules;
import org.observatoire.web.http.Body;
import org.observatoire.web.http.FieldErrors;
import org.observatoire.web.http.Language;
import org.observatoire.web.http.Messages;
import org.observatoire.web.http.Outcomes;
import org.observatoire.web.http.PathParameters;
import org.observatoire.web.http.Revisions;
import org.observatoire.web.http.Routes;
import org.observatoire.web.http.WhoAsks;

/** {@code /api/v1/editions}: announcing, amending, and what is public of an edition. */
public final class EditionRoutes implements Routes {

    private static final String EDITION = "/api/v1/editions/{year}";

    private final ListEditions listEditions;
    private final ReadEdition readEdition;
    private final AnnounceEdition announceEdition;
    private final AmendEdition amendEdition;
    private final WhoAsks whoAsks;

    @Inject
    public EditionRoutes(
            ListEditions listEditions,
            ReadEdition readEdition,
            AnnounceEdition announceEdition,
            AmendEdition amendEdition,
            WhoAsks whoAsks) {
        this.listEditions = listEditions;
        this.readEdition = readEdition;
        this.announceEdition = announceEdition;
        this.amendEdition = amendEdition;
        this.whoAsks = whoAsks;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get("/api/v1/editions", this::list);
        routes.post("/api/v1/editions", this::announce);
        routes.get(EDITION, this::read);
        routes.patch(EDITION, this::amend);
    }

    private void list(Context context) {
        List<EditionJson> items =
                listEditions.list().stream().map(EditionJson::of).toList();
        context.json(Map.of("items", items));
    }

    private void read(Context context) {
        Written edition = written(context, Outcomes.orRefuse(readEdition.read(PathParameters.year(context))));
        if (Revisions.alreadyHas(context, edition.tag())) {
            context.status(304);
        } else {
            context.contentType("application/json").result(edition.json());
        }
    }

    private void announce(Context context) {
        Actor actor = whoAsks.of(context);
        EditionRules rules = RulesReader.rules(Body.json(context), errors(context));
        Edition edition = Outcomes.orRefuse(announceEdition.announce(actor, rules));
        ReadEdition.Judged announced = new ReadEdition.Judged(edition, List.of(), Map.of(), Map.of());
        context.status(201)
                .header("Location", "/api/v1/editions/" + rules.year())
                .contentType("application/json")
                .result(written(context, announced).json());
    }

    private void amend(Context context) {
        Actor actor = whoAsks.of(context);
        int year = PathParameters.year(context);
        String read = Revisions.versionRead(context);
        JsonNode body = Body.json(context);
        FieldErrors errors = errors(context);
        Outcomes.orRefuse(amendEdition.amend(
                actor,
                new AmendEdition.Command(
                        year,
                        rules -> Revisions.versionOf(rules).equals(read),
                        rules -> RulesReader.amended(body, rules, errors))));
        context.contentType("application/json")
                .result(written(context, Outcomes.orRefuse(readEdition.read(year)))
                        .json());
    }

    private static FieldErrors errors(Context context) {
        return new FieldErrors(Messages.in(Language.of(context)));
    }

    private record Written(String json, String tag) {}

    private static Written written(Context context, ReadEdition.PublicEdition edition) {
        String json = context.jsonMapper().toJsonString(EditionSheetJson.of(edition), EditionSheetJson.class);
        Object said = edition instanceof ReadEdition.Judged judged
                ? judged.edition().rules()
                : ((ReadEdition.Recorded) edition).palmares();
        String tag = Revisions.tag(Revisions.versionOf(said), json);
        context.header("ETag", tag);
        return new Written(json, tag);
    }
}
