package org.observatoire.web.moderation;

import com.google.inject.Inject;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Map;
import org.observatoire.application.action.FindActions;
import org.observatoire.application.action.ListProposals;
import org.observatoire.application.actor.Actor;
import org.observatoire.web.http.Outcomes;
import org.observatoire.web.http.Query;
import org.observatoire.web.http.Routes;
import org.observatoire.web.http.WhoAsks;
import org.observatoire.web.page.Frame;
import org.observatoire.web.page.Pages;

/** {@code GET /organise/actions}: the proposals that wait, beside what they look like; or any action that is looked for. */
public final class ModerationPages implements Routes {

    static final String PATH = "/organise/actions";

    private static final int PROPOSALS_A_PAGE = 10;
    private static final int FOUND_A_PAGE = 30;

    private final ListProposals listProposals;
    private final FindActions findActions;
    private final WhoAsks whoAsks;
    private final Pages pages;

    @Inject
    public ModerationPages(ListProposals listProposals, FindActions findActions, WhoAsks whoAsks, Pages pages) {
        this.listProposals = listProposals;
        this.findActions = findActions;
        this.whoAsks = whoAsks;
        this.pages = pages;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get(PATH, this::show);
    }

    private void show(Context context) {
        Actor actor = whoAsks.organiserOnPage(context);
        Frame frame = pages.frame(context);
        ModerationQuestion asked = ModerationQuestion.of(Query.of(context), frame.messages());
        ProposalsView view = asked.searching() ? found(frame, actor, asked) : waiting(frame, actor, asked);
        pages.show(context, "moderation/proposals.jte", frame, Map.of("actions", view));
    }

    private ProposalsView waiting(Frame frame, Actor actor, ModerationQuestion asked) {
        var command = new ListProposals.Command(asked.after(), PROPOSALS_A_PAGE);
        return new ProposalsInWords(frame).waiting(Outcomes.orRefuse(listProposals.list(actor, command)));
    }

    private ProposalsView found(Frame frame, Actor actor, ModerationQuestion asked) {
        String words = asked.words().orElse("");
        var command = new FindActions.Command(words, asked.standing(), asked.after(), FOUND_A_PAGE);
        return new ProposalsInWords(frame)
                .found(words, asked.standing(), Outcomes.orRefuse(findActions.find(actor, command)));
    }
}
