package org.observatoire.web.palmares;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.observatoire.application.palmares.DeliberationInFull;
import org.observatoire.domain.action.Action;
import org.observatoire.domain.action.ActionId;
import org.observatoire.domain.edition.EditionRules;
import org.observatoire.domain.edition.NominationId;
import org.observatoire.domain.palmares.CategoryCount;
import org.observatoire.domain.palmares.DeliberationDraft;
import org.observatoire.domain.palmares.PublishedDetail;
import org.observatoire.web.http.Messages;
import org.observatoire.web.page.Frame;
import org.observatoire.web.page.Term;

/** Words what is on the table of a deliberation, around the decision as it was last kept. */
final class DeliberationInWords {

    private final Frame frame;
    private final Messages messages;
    private final DeliberationInFull deliberation;
    private final EditionRules rules;
    private final DeliberationDraft draft;
    private final Map<NominationId, String> titles;

    DeliberationInWords(Frame frame, DeliberationInFull deliberation) {
        this.frame = frame;
        this.messages = frame.messages();
        this.deliberation = deliberation;
        this.rules = deliberation.edition().rules();
        this.draft = DraftInForm.startingFrom(deliberation);
        this.titles = new HashMap<>();
        deliberation
                .count()
                .nominees()
                .forEach((nomination, action) ->
                        titles.put(nomination, action.sheet().title()));
    }

    DeliberationView view() {
        boolean correcting = !deliberation.versions().isEmpty();
        Entries entries = entries();
        return new DeliberationView(
                Integer.toString(rules.year()),
                rules.name(),
                correcting,
                deliberation
                        .draft()
                        .map(kept -> messages.text("deliberation.kept", kept.revision()))
                        .orElseGet(() -> messages.text(
                                correcting ? "deliberation.none-kept.correcting" : "deliberation.none-kept")),
                new Lacks(messages, deliberation).all(),
                rules.gold() && deliberation.draft().isPresent() && draft.gold().isEmpty(),
                deliberation.count().counts().stream()
                        .map(count -> new CountInWords(messages, rules, count, titles, entries)
                                .view(draft.leaning(count.category().id())
                                        .chosen()
                                        .isPresent()))
                        .toList(),
                rules.gold(),
                laureates(),
                Stream.of(PublishedDetail.values())
                        .map(detail -> new DeliberationView.Detail(
                                Term.of(messages, detail), messages.text("deliberation.publish." + detail.code())))
                        .toList());
    }

    private Entries entries() {
        Map<ActionId, Action> actions = deliberation.count().nominees().values().stream()
                .collect(Collectors.toMap(Action::id, Function.identity(), (one, same) -> one));
        return new Entries(frame, actions, deliberation.authorities());
    }

    /** Those that have silver as the decision stands; and those that gold was given to when they had. */
    private List<DeliberationView.Laureate> laureates() {
        List<NominationId> silver = deliberation.count().counts().stream()
                .flatMap(count -> silver(count).stream())
                .toList();
        Stream<NominationId> gone =
                draft.gold().stream().filter(gold -> !silver.contains(gold) && titles.containsKey(gold));
        return Stream.concat(silver.stream(), gone)
                .map(one -> new DeliberationView.Laureate(
                        "gold." + one,
                        titles.get(one),
                        rules.category(one.category()).orElseThrow().label(),
                        silver.contains(one)))
                .toList();
    }

    private List<NominationId> silver(CategoryCount count) {
        return draft.leaning(count.category().id()).distinguished(count).silver();
    }
}
