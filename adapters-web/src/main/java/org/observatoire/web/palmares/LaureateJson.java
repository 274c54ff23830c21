package org.observatoire.web.palmares;

import java.util.List;
import java.util.Optional;
import org.observatoire.application.palmares.ReadPalmares.Told;
import org.observatoire.domain.action.Certainty;
import org.observatoire.domain.palmares.Distinction;
import org.observatoire.domain.palmares.NomineeLine;
import org.observatoire.domain.palmares.RecordedLaureate;
import org.observatoire.web.action.ActionJson;

/**
 * A nominee or a laureate, as the API tells it. What only a count can tell is absent where nothing was counted here.
 *
 * @param action what was nominated
 * @param nomination its nomination
 * @param rank its rank by the count
 * @param distinction what it has
 * @param exAequo whether others were given the same with it
 * @param certainty whether the sources say it
 * @param sources the identifiers of the sources, among those of the record
 * @param coverage how many judged it, and how many were recused
 * @param firmness how well it holds its rank
 */
record LaureateJson(
        ActionJson action,
        Optional<String> nomination,
        Optional<Integer> rank,
        Optional<String> distinction,
        boolean exAequo,
        String certainty,
        List<String> sources,
        Optional<CoverageJson> coverage,
        Optional<FirmnessJson> firmness) {

    static LaureateJson of(RecordedLaureate laureate, Told told) {
        return new LaureateJson(
                ActionJson.of(laureate.action(), told.actions(), told.authorities()),
                Optional.empty(),
                Optional.empty(),
                Optional.of(laureate.distinction().code()),
                laureate.exAequo(),
                laureate.certainty().code(),
                laureate.sources(),
                Optional.empty(),
                Optional.empty());
    }

    /** A nominee as it was when the palmarès was proclaimed. */
    static LaureateJson of(NomineeLine line, Told told) {
        return new LaureateJson(
                ActionJson.of(line.nomination().action(), told.actions(), told.authorities())
                        .titled(line.title()),
                Optional.of(line.nomination().toString()),
                line.rank(),
                line.distinction().map(Distinction::code),
                line.exAequo(),
                Certainty.STATED.code(),
                List.of(),
                Optional.of(CoverageJson.of(line.coverage())),
                line.firmness().map(FirmnessJson::of));
    }

    /** The same, distinguished over all categories. */
    LaureateJson golden(boolean shared) {
        return new LaureateJson(
                action,
                nomination,
                rank,
                Optional.of(Distinction.GOLD.code()),
                shared,
                certainty,
                sources,
                coverage,
                firmness);
    }
}
