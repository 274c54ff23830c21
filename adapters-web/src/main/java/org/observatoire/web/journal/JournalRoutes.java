package org.observatoire.web.journal;

import com.google.inject.Inject;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import org.observatoire.application.actor.Actor;
import org.observatoire.application.journal.ReadJournal;
import org.observatoire.application.journal.VerifyJournal;
import org.observatoire.application.port.Journal;
import org.observatoire.web.http.FieldErrors;
import org.observatoire.web.http.Language;
import org.observatoire.web.http.Limit;
import org.observatoire.web.http.Messages;
import org.observatoire.web.http.Outcomes;
import org.observatoire.web.http.ProblemType;
import org.observatoire.web.http.Query;
import org.observatoire.web.http.Routes;
import org.observatoire.web.http.WhoAsks;

/** {@code GET /api/v1/journal}: a page of the journal, and whether all of it holds. */
public final class JournalRoutes implements Routes {

    private final ReadJournal readJournal;
    private final VerifyJournal verifyJournal;
    private final WhoAsks whoAsks;

    @Inject
    public JournalRoutes(ReadJournal readJournal, VerifyJournal verifyJournal, WhoAsks whoAsks) {
        this.readJournal = readJournal;
        this.verifyJournal = verifyJournal;
        this.whoAsks = whoAsks;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get("/api/v1/journal", this::read);
    }

    private void read(Context context) {
        Actor actor = whoAsks.of(context);
        FieldErrors errors = new FieldErrors(Messages.in(Language.of(context)));
        Query query = Query.of(context);
        int limit = Limit.of(query, errors);
        long after = after(query, errors);
        errors.refuseAny(ProblemType.BAD_REQUEST);
        List<Journal.Entry> entries = Outcomes.orRefuse(readJournal.read(actor, after, limit));
        context.json(JournalJson.of(entries, limit, verifyJournal.firstBreak()));
    }

    private static long after(Query query, FieldErrors errors) {
        String written = query.one("after", errors).orElse("0");
        if (!written.matches("[0-9]{1,15}")) {
            errors.add("after", "query.not-a-number", 0, 999_999_999_999_999L);
            return 0;
        }
        return Long.parseLong(written);
    }
}
