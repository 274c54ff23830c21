package org.observatoire.web.palmares;

import com.google.inject.Inject;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import org.observatoire.application.palmares.ReadPalmares;
import org.observatoire.application.port.PalmaresArchive;
import org.observatoire.web.http.FieldErrors;
import org.observatoire.web.http.Language;
import org.observatoire.web.http.Messages;
import org.observatoire.web.http.Outcomes;
import org.observatoire.web.http.PathParameters;
import org.observatoire.web.http.ProblemType;
import org.observatoire.web.http.Query;
import org.observatoire.web.http.RequestRefused;
import org.observatoire.web.http.Routes;

/** {@code palmares} and {@code recount} of an edition, in any of their versions; the last one by default. */
public final class PalmaresRoutes implements Routes {

    private final ReadPalmares readPalmares;

    @Inject
    public PalmaresRoutes(ReadPalmares readPalmares) {
        this.readPalmares = readPalmares;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get("/api/v1/editions/{year}/palmares", this::palmares);
        routes.get("/api/v1/editions/{year}/recount", this::recount);
    }

    private void palmares(Context context) {
        Optional<Integer> version = version(context);
        ReadPalmares.Told told = Outcomes.orRefuse(readPalmares.read(PathParameters.year(context)));
        if (told.palmares() instanceof ReadPalmares.Recorded recorded) {
            context.json(PalmaresJson.of(recorded, told));
        } else {
            ReadPalmares.Judged judged = (ReadPalmares.Judged) told.palmares();
            context.json(PalmaresJson.of(RecountFile.of(chosen(judged, version)), judged, told));
        }
    }

    /** The file to the letter: its seal is taken over its very characters. */
    private void recount(Context context) {
        Optional<Integer> version = version(context);
        ReadPalmares.Told told = Outcomes.orRefuse(readPalmares.read(PathParameters.year(context)));
        if (!(told.palmares() instanceof ReadPalmares.Judged judged)) {
            throw new RequestRefused(ProblemType.NOT_FOUND, List.of());
        }
        PalmaresArchive.Proclaimed chosen = chosen(judged, version);
        String name = "palmares-" + chosen.year() + "-v" + chosen.version() + ".json";
        context.contentType("application/json")
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .result(chosen.recountFile());
    }

    private static PalmaresArchive.Proclaimed chosen(ReadPalmares.Judged judged, Optional<Integer> version) {
        return version.map(number -> judged.versions().stream()
                        .filter(one -> one.version() == number)
                        .findFirst()
                        .orElseThrow(() -> new RequestRefused(ProblemType.NOT_FOUND, List.of())))
                .orElseGet(judged::current);
    }

    private static Optional<Integer> version(Context context) {
        FieldErrors errors = new FieldErrors(Messages.in(Language.of(context)));
        Optional<String> written = Query.of(context).one("version", errors);
        if (written.filter(number -> !number.matches("[1-9][0-9]{0,5}")).isPresent()) {
            errors.add("version", "query.not-a-number", 1, 999_999);
        }
        errors.refuseAny(ProblemType.BAD_REQUEST);
        return written.map(Integer::valueOf);
    }
}
