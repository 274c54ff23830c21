package org.observatoire.web.palmares;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.observatoire.application.outcome.Objection;
import org.observatoire.application.outcome.Refusal;
import org.observatoire.application.palmares.DeliberationInFull;
import org.observatoire.domain.edition.AwardCategory;
import org.observatoire.domain.palmares.DeliberationDraft;
import org.observatoire.web.http.Messages;
import org.observatoire.web.page.FormView;
import org.observatoire.web.page.Frame;
import org.observatoire.web.page.Phrase;
import org.observatoire.web.page.Quotes;
import org.observatoire.web.ranking.Reasons;

/** Words what keeps a decision from being proclaimed, each with the place where it belongs. */
final class Lacks {

    private final Messages messages;
    private final DeliberationInFull deliberation;

    Lacks(Messages messages, DeliberationInFull deliberation) {
        this.messages = messages;
        this.deliberation = deliberation;
    }

    /** What the page shows that stands where a palmarès cannot be made yet, under a title of its own. */
    static Map<String, Object> page(Frame frame, DeliberationInFull deliberation, String title) {
        String year = Integer.toString(deliberation.edition().rules().year());
        return Map.of(
                "year", year,
                "title", frame.text(title, year),
                "lacks", new Lacks(frame.messages(), deliberation).all());
    }

    List<DeliberationView.Lack> all() {
        return deliberation.draft().isEmpty()
                ? List.of(new DeliberationView.Lack("#save", told("deliberation.lacks.not-kept")))
                : Stream.concat(
                                deliberation.draft().stream()
                                        .flatMap(draft -> draft.gaps().stream())
                                        .map(this::lack),
                                deliberation.objections().stream()
                                        .map(this::lack)
                                        .distinct())
                        .toList();
    }

    private DeliberationView.Lack lack(DeliberationDraft.Gap gap) {
        String key = "deliberation.lacks." + Reasons.code(gap.what());
        return switch (gap.what()) {
            case LAUREATE -> new DeliberationView.Lack("#category-" + of(gap).id(), told(key, gap));
            case REASON -> new DeliberationView.Lack(field("reasons." + of(gap).id()), told(key, gap));
            case DETAIL -> new DeliberationView.Lack(field("publish"), told(key));
            case CORRECTION -> new DeliberationView.Lack(field("correction"), told(key));
        };
    }

    private static String field(String name) {
        return "#" + FormView.id(name);
    }

    private Phrase told(String key) {
        return new Quotes().in(messages.text(key));
    }

    private Phrase told(String key, DeliberationDraft.Gap gap) {
        Quotes quotes = new Quotes();
        return quotes.in(messages.text(key, quotes.mark(of(gap).label())));
    }

    private AwardCategory of(DeliberationDraft.Gap gap) {
        return deliberation
                .edition()
                .rules()
                .category(gap.category().orElseThrow())
                .orElseThrow();
    }

    private DeliberationView.Lack lack(Objection objection) {
        return objection.refusal() == Refusal.NOT_A_LAUREATE
                ? new DeliberationView.Lack("#gold", told("deliberation.lacks.not-a-laureate"))
                : new DeliberationView.Lack("#save", told("deliberation.lacks.other"));
    }
}
