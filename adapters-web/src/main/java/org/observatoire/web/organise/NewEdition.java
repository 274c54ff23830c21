package org.observatoire.web.organise;

import com.google.inject.Inject;
import io.javalin.http.Context;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.observatoire.application.actor.Actor;
import org.observatoire.application.edition.AnnounceEdition;
import org.observatoire.application.edition.ListEditions;
import org.observatoire.domain.edition.Edition;
import org.observatoire.domain.edition.EditionRules;
import org.observatoire.web.http.FormBody;
import org.observatoire.web.http.FranceTime;
import org.observatoire.web.http.Outcomes;
import org.observatoire.web.http.Query;
import org.observatoire.web.http.WhoAsks;
import org.observatoire.web.page.FormView;
import org.observatoire.web.page.Forms;
import org.observatoire.web.page.Frame;
import org.observatoire.web.page.Pages;

/** A new edition: its form, begun from an earlier one or from the four standing categories, and its announcement. */
public final class NewEdition {

    private static final String FROM = "from";
    private static final String STANDING = "standing";
    private static final int OFFERED = 3;

    private final ListEditions listEditions;
    private final AnnounceEdition announceEdition;
    private final InstantSource clock;
    private final WhoAsks whoAsks;
    private final Pages pages;

    @Inject
    public NewEdition(
            ListEditions listEditions,
            AnnounceEdition announceEdition,
            InstantSource clock,
            WhoAsks whoAsks,
            Pages pages) {
        this.listEditions = listEditions;
        this.announceEdition = announceEdition;
        this.clock = clock;
        this.whoAsks = whoAsks;
        this.pages = pages;
    }

    void show(Context context) {
        whoAsks.organiserOnPage(context);
        Frame frame = pages.frame(context);
        List<ListEditions.Known> known = listEditions.list();
        Optional<EditionRules> from = from(context, known);
        int year = freeYear(known);
        RulesDraft draft = RulesDraft.of(RulesTree.of(from.map(rules -> FirstRules.like(rules, year))
                .orElseGet(() -> FirstRules.standing(year, frame.messages()))));
        show(context, frame, draft, draft.view(), starts(frame, known, from));
    }

    void announce(Context context) {
        Actor actor = whoAsks.organiserOnPage(context);
        Frame frame = pages.frame(context);
        FormBody form = FormBody.of(context);
        RulesDraft draft = RulesDraft.of(form.tree());
        if (!RulesDraft.saves(form.pressed())) {
            RulesDraft changed = draft.after(form.pressed().orElse(""));
            show(context, frame, changed, changed.view(), List.of());
            return;
        }
        Forms.orAgain(
                        context,
                        () -> Outcomes.orRefuse(
                                announceEdition.announce(actor, RulesForm.announced(draft, frame.messages()))),
                        again -> show(context, frame, draft, again, List.of()))
                .ifPresent(announced -> pages.seeOther(
                        context, EditionDeskPages.path(announced.rules().year()), "edition-announced"));
    }

    private void show(Context context, Frame frame, RulesDraft draft, FormView form, List<RulesFormView.Start> starts) {
        RulesFormView rules = new RulesFormInWords(frame).toCome(draft, form, starts);
        pages.show(context, "organise/rules.jte", frame, Map.of("rules", rules));
    }

    /** The edition to begin from: the one that is asked for; where nothing is asked for, the last one. */
    private static Optional<EditionRules> from(Context context, List<ListEditions.Known> known) {
        Optional<String> asked = Query.of(context).all(FROM).stream().findFirst();
        return known.stream()
                .flatMap(one -> one.judgedHere().stream())
                .map(Edition::rules)
                .filter(rules ->
                        asked.map(Integer.toString(rules.year())::equals).orElse(true))
                .findFirst();
    }

    private static List<RulesFormView.Start> starts(
            Frame frame, List<ListEditions.Known> known, Optional<EditionRules> from) {
        List<RulesFormView.Start> starts = new ArrayList<>();
        known.stream()
                .flatMap(one -> one.judgedHere().stream())
                .map(Edition::rules)
                .limit(OFFERED)
                .forEach(rules -> starts.add(new RulesFormView.Start(
                        begunFrom(frame, Integer.toString(rules.year())),
                        frame.text("organise.start.edition", Integer.toString(rules.year())),
                        from.equals(Optional.of(rules)))));
        starts.add(new RulesFormView.Start(
                begunFrom(frame, STANDING), frame.text("organise.start.standing"), from.isEmpty()));
        return starts;
    }

    private static String begunFrom(Frame frame, String what) {
        return frame.address().to(EditionDeskPages.NEW).with(FROM, what).toString();
    }

    private int freeYear(List<ListEditions.Known> known) {
        int thisYear = LocalDate.ofInstant(clock.instant(), FranceTime.ZONE).getYear();
        List<Integer> taken = known.stream().map(ListEditions.Known::year).toList();
        int year = thisYear;
        while (taken.contains(year)) {
            year++;
        }
        return year;
    }
}
