package org.observatoire.web.palmares;

import java.util.List;
import java.util.Optional;
import org.observatoire.application.palmares.ReadPalmares.Told;
import org.observatoire.domain.palmares.Distinction;
import org.observatoire.domain.palmares.RecordedLaureate;
import org.observatoire.domain.wording.Folding;

/**
 * A palmarès, as the API tells it.
 *
 * @param year the year of its edition
 * @param proclaimedAt the instant of its proclamation; not known of an edition judged elsewhere
 * @param gold what was distinguished over all categories
 * @param categories what was distinguished in each
 * @param seal what the recount is held against; none without ballots
 * @param record where all this comes from, for an edition judged elsewhere
 */
record PalmaresJson(
        int year,
        Optional<String> proclaimedAt,
        List<LaureateJson> gold,
        List<CategoryJson> categories,
        Optional<String> seal,
        RecordJson record) {

    /**
     * A category of the edition.
     *
     * @param id its name
     * @param label as the edition named it
     * @param silver the best of it
     * @param bronze the next
     * @param mentions whom the jury mentioned
     * @param nominees who else was nominated in it, where that is known
     * @param exAequo whether its best were given the same
     * @param reason why the jury departed from the ranking, where it did
     */
    record CategoryJson(
            String id,
            String label,
            List<LaureateJson> silver,
            List<LaureateJson> bronze,
            List<LaureateJson> mentions,
            List<LaureateJson> nominees,
            boolean exAequo,
            Optional<String> reason) {}

    static PalmaresJson of(Told told) {
        return new PalmaresJson(
                told.palmares().year(),
                Optional.empty(),
                told.palmares().laureates().stream()
                        .filter(laureate -> laureate.category().isEmpty())
                        .map(laureate -> LaureateJson.of(laureate, told))
                        .toList(),
                told.palmares().categories().stream()
                        .map(label -> category(label, told))
                        .toList(),
                Optional.empty(),
                RecordJson.of(told));
    }

    private static CategoryJson category(String label, Told told) {
        List<RecordedLaureate> laureates = told.palmares().laureates().stream()
                .filter(laureate -> laureate.category().equals(Optional.of(label)))
                .toList();
        return new CategoryJson(
                Folding.words(label, "-"),
                label,
                given(Distinction.SILVER, laureates, told),
                given(Distinction.BRONZE, laureates, told),
                given(Distinction.MENTION, laureates, told),
                List.of(),
                laureates.stream().anyMatch(RecordedLaureate::exAequo),
                Optional.empty());
    }

    private static List<LaureateJson> given(Distinction distinction, List<RecordedLaureate> laureates, Told told) {
        return laureates.stream()
                .filter(laureate -> laureate.distinction() == distinction)
                .map(laureate -> LaureateJson.of(laureate, told))
                .toList();
    }
}
