package org.observatoire.web.edition;

import java.util.List;
import java.util.Optional;
import org.observatoire.application.jury.Caution;
import org.observatoire.application.jury.EditionOutlook;
import org.observatoire.domain.jury.Juror;
import org.observatoire.domain.wording.Coded;

/**
 * What the next stage of an edition will find, as the API tells the organiser.
 *
 * @param stage where the edition stands
 * @param next the stage that follows; absent once it is proclaimed
 * @param selectors how many are in the committee
 * @param jurors how many are in the jury
 * @param nominees how many actions are nominated, in each category
 * @param ballots how far the jury has come
 * @param cautions what to look at before going on
 */
record ForeseenJson(
        String stage,
        Optional<String> next,
        long selectors,
        long jurors,
        List<Nominees> nominees,
        Ballots ballots,
        List<CautionJson> cautions) {

    /**
     * How many actions are nominated in a category.
     *
     * @param category which
     * @param count how many
     */
    record Nominees(String category, long count) {}

    /**
     * How far the jury has come.
     *
     * @param done how many ballots are final
     * @param pending how many are still to be finished
     */
    record Ballots(long done, long pending) {}

    /**
     * Something to look at.
     *
     * @param concern what about
     * @param about the categories, nominations or people concerned
     */
    record CautionJson(String concern, List<String> about) {

        private static CautionJson of(Caution caution) {
            return new CautionJson(caution.concern().code(), caution.about());
        }
    }

    static ForeseenJson of(EditionOutlook.Foreseen foreseen) {
        return new ForeseenJson(
                foreseen.edition().stage().code(),
                foreseen.next().map(Coded::code),
                foreseen.count(Juror.Role.SELECTOR),
                foreseen.count(Juror.Role.JUROR),
                foreseen.edition().rules().categories().stream()
                        .map(category -> new Nominees(category.id().value(), foreseen.nomineesIn(category.id())))
                        .toList(),
                new Ballots(foreseen.done(), foreseen.pending()),
                foreseen.cautions().stream().map(CautionJson::of).toList());
    }
}
