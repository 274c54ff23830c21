package org.observatoire.web.edition;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.observatoire.application.edition.ReadEdition;
import org.observatoire.domain.edition.Edition;
import org.observatoire.domain.edition.EditionRules;
import org.observatoire.domain.edition.JudgingMethod;
import org.observatoire.domain.palmares.RecordedPalmares;
import org.observatoire.domain.wording.Coded;

/**
 * All that is public of an edition, as the API tells it. Of one that was not judged here, the rules are not known.
 *
 * @param year its year
 * @param kind {@code judged} here, or {@code recorded} from public sources
 * @param name how people call it
 * @param stage where it stands
 * @param proclaimedAt when its palmarès became public
 * @param method how jurors judge
 * @param scale the scores that they may give
 * @param grades the mentions that they may give, worst first
 * @param recusal how near to their own authority they stay out
 * @param quorum what a nominee needs to be ranked
 * @param jurorsPerNominee how many jurors judge each nominee; all where absent
 * @param gold whether the best of all categories is distinguished too
 * @param windows when it takes proposals and ballots
 * @param categories its categories
 * @param palmares where its palmarès can be read, once it is public
 */
record EditionSheetJson(
        int year,
        String kind,
        String name,
        String stage,
        Optional<String> proclaimedAt,
        Optional<String> method,
        Optional<Map<String, Integer>> scale,
        List<String> grades,
        Optional<String> recusal,
        Optional<QuorumJson> quorum,
        Optional<Integer> jurorsPerNominee,
        Optional<Boolean> gold,
        Optional<WindowJson.WindowsJson> windows,
        List<AwardCategoryJson> categories,
        Optional<String> palmares) {

    static EditionSheetJson of(ReadEdition.PublicEdition edition) {
        return edition instanceof ReadEdition.Judged judged
                ? of(judged)
                : of(((ReadEdition.Recorded) edition).palmares());
    }

    static EditionSheetJson of(ReadEdition.Judged judged) {
        Edition edition = judged.edition();
        EditionRules rules = edition.rules();
        Optional<Edition.Proclaimed> proclaimed =
                edition instanceof Edition.Proclaimed done ? Optional.of(done) : Optional.empty();
        return new EditionSheetJson(
                rules.year(),
                EditionJson.JUDGED,
                rules.name(),
                edition.stage().code(),
                proclaimed.map(done -> done.at().toString()),
                Optional.of(rules.method().code()),
                rules.method() instanceof JudgingMethod.WeightedMean mean
                        ? Optional.of(Map.of(
                                "min", mean.scale().min(), "max", mean.scale().max()))
                        : Optional.empty(),
                rules.method() instanceof JudgingMethod.MajorityJudgment majority ? majority.grades() : List.of(),
                Optional.of(rules.recusal()).map(Coded::code),
                Optional.of(QuorumJson.of(rules.quorum())),
                rules.jurorsPerNominee(),
                Optional.of(rules.gold()),
                Optional.of(WindowJson.of(rules.calendar())),
                rules.categories().stream()
                        .map(category -> AwardCategoryJson.of(category, judged))
                        .toList(),
                proclaimed.map(done -> EditionJson.palmaresOf(rules.year())));
    }

    private static EditionSheetJson of(RecordedPalmares record) {
        return new EditionSheetJson(
                record.year(),
                EditionJson.RECORDED,
                record.theme(),
                "proclaimed",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                record.categories().stream().map(AwardCategoryJson::labelled).toList(),
                Optional.of(EditionJson.palmaresOf(record.year())));
    }
}
