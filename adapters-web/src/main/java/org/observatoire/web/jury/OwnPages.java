package org.observatoire.web.jury;

import com.google.inject.Inject;
import io.javalin.http.Context;
import java.time.Instant;
import java.time.InstantSource;
import org.observatoire.application.actor.Actor;
import org.observatoire.application.jury.ReadOwnBallots;
import org.observatoire.application.jury.ReadOwnBallots.Own;
import org.observatoire.application.jury.ReadOwnBallots.OwnBallots;
import org.observatoire.application.jury.ReadOwnBallots.State;
import org.observatoire.application.outcome.Outcome;
import org.observatoire.application.outcome.Refusal;
import org.observatoire.domain.edition.NominationId;
import org.observatoire.web.http.Outcomes;
import org.observatoire.web.http.PathParameters;
import org.observatoire.web.http.WhoAsks;
import org.observatoire.web.page.Frame;
import org.observatoire.web.page.Pages;

/** What every page of a juror begins with: who asks, for which edition, and what is theirs in it. */
public final class OwnPages {

    private static final int NO_EDITION = 0;

    private final ReadOwnBallots readOwnBallots;
    private final WhoAsks whoAsks;
    private final Pages pages;
    private final InstantSource clock;

    @Inject
    public OwnPages(ReadOwnBallots readOwnBallots, WhoAsks whoAsks, Pages pages, InstantSource clock) {
        this.readOwnBallots = readOwnBallots;
        this.whoAsks = whoAsks;
        this.pages = pages;
        this.clock = clock;
    }

    Actor actor(Context context) {
        return whoAsks.onPage(context);
    }

    /** The edition of a juror; none for anyone else, whom every use case then turns away. */
    int year(Context context) {
        return actor(context) instanceof Actor.Juror juror ? juror.edition() : NO_EDITION;
    }

    Outcome<OwnBallots> asked(Context context) {
        return readOwnBallots.read(actor(context), year(context));
    }

    OwnBallots ballots(Context context) {
        return Outcomes.orRefuse(asked(context));
    }

    /** The ballot that a path names; one that a conflict keeps them from is refused as such. */
    static Own named(Context context, OwnBallots own) {
        NominationId nomination = PathParameters.nomination(context);
        return Outcomes.orRefuse(own.ballots().stream()
                .filter(one -> one.nomination().equals(nomination))
                .findFirst()
                .map(one -> one.state() == State.RECUSED ? Outcome.<Own>refused(Refusal.RECUSED) : Outcome.done(one))
                .orElseGet(() -> Outcome.refused(Refusal.NOT_FOUND)));
    }

    Frame frame(Context context) {
        return pages.frame(context);
    }

    Pages pages() {
        return pages;
    }

    Instant now() {
        return clock.instant();
    }
}
