package org.observatoire.web.organise;

import java.text.Collator;
import java.util.List;
import java.util.stream.Collectors;
import org.observatoire.application.jury.Caution;
import org.observatoire.application.jury.EditionOutlook;
import org.observatoire.domain.action.CategoryId;
import org.observatoire.domain.edition.AwardCategory;
import org.observatoire.domain.edition.NominationId;
import org.observatoire.domain.jury.Juror;
import org.observatoire.web.http.Messages;

/** Words what there is to look at before an edition goes on. */
final class CautionsInWords {

    private final Messages messages;
    private final EditionOutlook.Foreseen foreseen;

    CautionsInWords(Messages messages, EditionOutlook.Foreseen foreseen) {
        this.messages = messages;
        this.foreseen = foreseen;
    }

    List<CautionView> all() {
        return foreseen.cautions().stream().map(this::told).toList();
    }

    private CautionView told(Caution caution) {
        return new CautionView(
                messages.text(
                        "organise.caution." + caution.concern().code(),
                        caution.about().size()),
                caution.about().stream()
                        .map(about -> nameOf(caution.concern(), about))
                        .sorted(Collator.getInstance(messages.language().locale()))
                        .toList());
    }

    private String nameOf(Caution.Concern concern, String about) {
        return switch (concern) {
            case SILENT_SELECTORS, BALLOTS_PENDING -> person(about);
            case CATEGORY_WITHOUT_NOMINEE -> category(new CategoryId(about));
            case TOO_FEW_JURORS -> nominee(NominationId.of(about));
            case SUBMISSIONS_NOT_OVER,
                    NO_SELECTOR,
                    NO_JUROR,
                    JUDGING_NOT_OPEN,
                    JUDGING_ALREADY_OVER,
                    JUDGING_NOT_OVER -> about;
        };
    }

    private String person(String id) {
        return foreseen.invited().stream()
                .filter(juror -> juror.id().value().equals(id))
                .map(Juror::name)
                .collect(Collectors.joining());
    }

    private String category(CategoryId id) {
        return foreseen.edition().rules().category(id).map(AwardCategory::label).orElseGet(id::value);
    }

    private String nominee(NominationId nomination) {
        return messages.text(
                "organise.nominee-in",
                foreseen.nominees().get(nomination).sheet().title(),
                category(nomination.category()));
    }
}
