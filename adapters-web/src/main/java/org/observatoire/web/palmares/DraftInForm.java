package org.observatoire.web.palmares;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.observatoire.application.palmares.DeliberationInFull;
import org.observatoire.domain.edition.NominationId;
import org.observatoire.domain.palmares.CategoryCount;
import org.observatoire.domain.palmares.DeliberationDraft;
import org.observatoire.domain.palmares.Distinction;
import org.observatoire.domain.palmares.Distinguished;
import org.observatoire.domain.palmares.Leaning;
import org.observatoire.domain.palmares.PublishedDetail;
import org.observatoire.web.page.FormView;

/** A draft as the form of the deliberation shows it, by field. */
final class DraftInForm {

    static final String NOTHING = "none";

    private DraftInForm() {}

    /** The draft last kept; where there is none, what is public, or else nothing but the ranking. */
    static DeliberationDraft startingFrom(DeliberationInFull deliberation) {
        return deliberation.draft().orElseGet(() -> {
            var versions = deliberation.versions();
            return versions.isEmpty()
                    ? DeliberationDraft.blank(1, deliberation.revision())
                    : DeliberationDraft.correcting(
                            RecountFile.of(versions.get(versions.size() - 1)).palmares(), deliberation.revision());
        });
    }

    static FormView filled(DeliberationInFull deliberation) {
        Map<String, List<String>> typed = new LinkedHashMap<>();
        fields(deliberation).forEach((name, value) -> typed.put(name, List.of(value)));
        return new FormView(typed, new ArrayList<>(typed.keySet()), List.of(), "");
    }

    private static Map<String, String> fields(DeliberationInFull deliberation) {
        DeliberationDraft draft = startingFrom(deliberation);
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("revision", Integer.toString(deliberation.revision()));
        for (CategoryCount count : deliberation.count().counts()) {
            Leaning leaning = draft.leaning(count.category().id());
            Distinguished chosen = leaning.distinguished(count);
            for (NominationId nominee : count.coverage().keySet()) {
                fields.put(
                        "choices." + nominee,
                        chosen.of(nominee).map(Distinction::code).orElse(NOTHING));
            }
            fields.put("reasons." + count.category().id(), leaning.reason());
        }
        draft.gold().forEach(gold -> fields.put("gold." + gold, "true"));
        fields.put("publish", draft.detail().map(PublishedDetail::code).orElse(""));
        fields.put("correction", draft.correction());
        return fields;
    }
}
