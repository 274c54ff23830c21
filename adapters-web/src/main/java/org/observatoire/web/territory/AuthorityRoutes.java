package org.observatoire.web.territory;

import com.google.inject.Inject;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.observatoire.application.territory.FindAuthorities;
import org.observatoire.application.territory.ReadAuthority;
import org.observatoire.domain.wording.Wording;
import org.observatoire.web.http.FieldErrors;
import org.observatoire.web.http.Language;
import org.observatoire.web.http.Limit;
import org.observatoire.web.http.Messages;
import org.observatoire.web.http.Outcomes;
import org.observatoire.web.http.PathParameters;
import org.observatoire.web.http.ProblemType;
import org.observatoire.web.http.Query;
import org.observatoire.web.http.Routes;

/** {@code GET /api/v1/authorities?q=} and {@code GET /api/v1/authorities/<id>}. */
public final class AuthorityRoutes implements Routes {

    private static final int LONGEST_NAME = 200;

    private final FindAuthorities findAuthorities;
    private final ReadAuthority readAuthority;

    @Inject
    public AuthorityRoutes(FindAuthorities findAuthorities, ReadAuthority readAuthority) {
        this.findAuthorities = findAuthorities;
        this.readAuthority = readAuthority;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get("/api/v1/authorities", this::find);
        routes.get("/api/v1/authorities/{id}", this::read);
    }

    private void find(Context context) {
        FieldErrors errors = new FieldErrors(Messages.in(Language.of(context)));
        Query query = Query.of(context);
        Optional<String> typed = query.one("q", errors)
                .flatMap(written -> errors.checked("q", () -> Wording.required("q", written, LONGEST_NAME)));
        if (query.all("q").isEmpty()) {
            errors.add("q", "fault.missing");
        }
        int limit = Limit.of(query, errors);
        errors.refuseAny(ProblemType.BAD_REQUEST);
        FindAuthorities.Found found = findAuthorities.find(typed.orElseThrow(), limit);
        List<AuthorityJson> items = found.authorities().stream()
                .map(authority -> AuthorityJson.of(authority, found.areas()))
                .toList();
        context.json(Map.of("items", items));
    }

    private void read(Context context) {
        context.json(LocatedJson.of(Outcomes.orRefuse(readAuthority.read(PathParameters.authority(context)))));
    }
}
