package org.observatoire.web.jury;

import com.google.inject.Inject;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.InstantSource;
import java.util.Map;
import org.observatoire.application.jury.FollowProgress;
import org.observatoire.web.http.Outcomes;
import org.observatoire.web.http.PathParameters;
import org.observatoire.web.http.Routes;
import org.observatoire.web.http.WhoAsks;
import org.observatoire.web.page.Frame;
import org.observatoire.web.page.Pages;

/** {@code GET /organise/editions/<year>/progress}: who has judged what, never how. */
public final class ProgressPage implements Routes {

    private final FollowProgress followProgress;
    private final WhoAsks whoAsks;
    private final Pages pages;
    private final InstantSource clock;

    @Inject
    public ProgressPage(FollowProgress followProgress, WhoAsks whoAsks, Pages pages, InstantSource clock) {
        this.followProgress = followProgress;
        this.whoAsks = whoAsks;
        this.pages = pages;
        this.clock = clock;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get("/organise/editions/{year}/progress", this::show);
    }

    private void show(Context context) {
        FollowProgress.Progress progress =
                Outcomes.orRefuse(followProgress.read(whoAsks.onPage(context), PathParameters.year(context)));
        Frame frame = pages.frame(context);
        pages.show(
                context,
                "jury/progress.jte",
                frame,
                Map.of("progress", new ProgressInWords(frame, progress, clock.instant()).view()));
    }
}
