package org.observatoire.web.palmares;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.observatoire.application.palmares.ReadPalmares;
import org.observatoire.application.palmares.ReadPalmares.Told;
import org.observatoire.domain.edition.NominationId;
import org.observatoire.domain.palmares.CategoryPalmares;
import org.observatoire.domain.palmares.Departure;
import org.observatoire.domain.palmares.Distinction;
import org.observatoire.domain.palmares.NomineeLine;
import org.observatoire.domain.palmares.Palmares;
import org.observatoire.domain.palmares.RecordedLaureate;
import org.observatoire.domain.palmares.RecordedPalmares;
import org.observatoire.domain.wording.Folding;

/**
 * A palmarès, as the API tells it.
 *
 * @param year the year of its edition
 * @param kind {@code judged} here, or {@code recorded} from public sources
 * @param name how people call the edition
 * @param proclaimedAt the instant of this version; not known of an edition judged elsewhere
 * @param version 1 for the proclamation, more for corrections
 * @param correction why this version replaces the one before
 * @param versions every version, first to last
 * @param detail how much of the count is public
 * @param gold what was distinguished over all categories
 * @param categories what was distinguished in each
 * @param seal what the recount is held against; none without ballots
 * @param recount where the recount file is
 * @param record where all this comes from, for an edition judged elsewhere
 */
record PalmaresJson(
        int year,
        String kind,
        String name,
        Optional<String> proclaimedAt,
        Optional<Integer> version,
        Optional<String> correction,
        List<VersionJson> versions,
        Optional<String> detail,
        List<LaureateJson> gold,
        List<CategoryJson> categories,
        Optional<String> seal,
        Optional<String> recount,
        Optional<RecordJson> record) {

    /**
     * A version of a palmarès.
     *
     * @param version its number, from 1
     * @param proclaimedAt when it was made public
     * @param seal the seal of its recount file
     * @param recount where its recount file is
     */
    record VersionJson(int version, String proclaimedAt, String seal, String recount) {}

    /**
     * A category of the edition.
     *
     * @param id its name
     * @param label as the edition named it
     * @param silver the best of it
     * @param bronze the next
     * @param mentions whom the jury mentioned
     * @param nominees everyone nominated in it, where that is known
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

    static PalmaresJson of(ReadPalmares.Recorded recorded, Told told) {
        RecordedPalmares record = recorded.record();
        return new PalmaresJson(
                record.year(),
                "recorded",
                record.theme(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                record.laureates().stream()
                        .filter(laureate -> laureate.category().isEmpty())
                        .map(laureate -> LaureateJson.of(laureate, told))
                        .toList(),
                record.categories().stream()
                        .map(label -> category(label, record, told))
                        .toList(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(RecordJson.of(record, told)));
    }

    /** One version of a palmarès judged here, among its versions. */
    static PalmaresJson of(RecountFile file, ReadPalmares.Judged judged, Told told) {
        Palmares palmares = file.palmares();
        int year = palmares.rules().year();
        return new PalmaresJson(
                year,
                "judged",
                palmares.rules().name(),
                Optional.of(palmares.proclaimedAt().toString()),
                Optional.of(palmares.version()),
                palmares.correction(),
                judged.versions().stream()
                        .map(one -> new VersionJson(
                                one.version(), one.at().toString(), one.seal(), recountOf(year, one.version())))
                        .toList(),
                Optional.of(palmares.detail().code()),
                gold(palmares, told),
                palmares.categories().stream()
                        .map(category -> category(category, palmares, told))
                        .toList(),
                Optional.of(file.seal()),
                Optional.of(recountOf(year, palmares.version())),
                Optional.empty());
    }

    private static String recountOf(int year, int version) {
        return "/api/v1/editions/" + year + "/recount?version=" + version;
    }

    private static List<LaureateJson> gold(Palmares palmares, Told told) {
        Map<NominationId, NomineeLine> lines = palmares.categories().stream()
                .flatMap(category -> category.nominees().stream())
                .collect(Collectors.toMap(NomineeLine::nomination, Function.identity()));
        boolean shared = palmares.gold().size() > 1;
        return palmares.gold().stream()
                .map(gold -> LaureateJson.of(lines.get(gold), told).golden(shared))
                .toList();
    }

    private static CategoryJson category(CategoryPalmares category, Palmares palmares, Told told) {
        List<NomineeLine> silver = category.with(Distinction.SILVER);
        return new CategoryJson(
                category.category().value(),
                palmares.rules().category(category.category()).orElseThrow().label(),
                lines(silver, told),
                lines(category.with(Distinction.BRONZE), told),
                lines(category.with(Distinction.MENTION), told),
                lines(category.nominees(), told),
                silver.stream().anyMatch(NomineeLine::exAequo),
                category.departure().map(Departure::reason));
    }

    private static List<LaureateJson> lines(List<NomineeLine> lines, Told told) {
        return lines.stream().map(line -> LaureateJson.of(line, told)).toList();
    }

    private static CategoryJson category(String label, RecordedPalmares record, Told told) {
        List<RecordedLaureate> laureates = record.laureates().stream()
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
