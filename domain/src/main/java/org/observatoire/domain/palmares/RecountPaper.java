package org.observatoire.domain.palmares;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.observatoire.domain.edition.AwardCategory;
import org.observatoire.domain.edition.Criterion;
import org.observatoire.domain.edition.EditionRules;
import org.observatoire.domain.edition.Grid;
import org.observatoire.domain.edition.JudgingMethod;
import org.observatoire.domain.edition.NominationId;
import org.observatoire.domain.jury.Judgement;
import org.observatoire.domain.ranking.Coverage;
import org.observatoire.domain.ranking.Tally;
import org.observatoire.domain.wording.Coded;

/** Writes a palmarès as the recount file, of which the README of this module describes each member. */
final class RecountPaper {

    private RecountPaper() {}

    static CanonicalJson write(Palmares palmares) {
        return new CanonicalJson()
                .with("format", "observatoire-recount")
                .with("formatVersion", formatOf(palmares))
                .with("rules", rules(palmares.rules()))
                .with("version", palmares.version())
                .with("proclaimedAt", palmares.proclaimedAt().toString())
                .withText("correction", palmares.correction())
                .with("detail", palmares.detail().code())
                .withObjects(
                        "categories",
                        palmares.categories().stream()
                                .map(category -> category(category, palmares.rules()))
                                .toList())
                .withTexts("gold", palmares.gold());
    }

    /** Ballots without their totals are of the first format: only what was read from such a file is. */
    private static int formatOf(Palmares palmares) {
        boolean first = palmares.categories().stream()
                .map(CategoryPalmares::returns)
                .anyMatch(returns -> returns instanceof Returns.Papers papers
                        && papers.totals().isEmpty());
        return first ? 1 : Palmares.FORMAT;
    }

    private static CanonicalJson rules(EditionRules rules) {
        return new CanonicalJson()
                .with("year", rules.year())
                .with("name", rules.name())
                .with("method", method(rules.method()))
                .with("recusal", rules.recusal().code())
                .with(
                        "quorum",
                        new CanonicalJson()
                                .with("share", rules.quorum().share().toString())
                                .with("min", rules.quorum().minimum()))
                .with("gold", rules.gold())
                .withNumber("jurorsPerNominee", rules.jurorsPerNominee())
                .withObjects(
                        "categories",
                        rules.categories().stream()
                                .map(RecountPaper::awardCategory)
                                .toList());
    }

    private static CanonicalJson method(JudgingMethod method) {
        CanonicalJson json = new CanonicalJson().with("id", method.code());
        if (method instanceof JudgingMethod.WeightedMean mean) {
            json.with(
                    "scale",
                    new CanonicalJson()
                            .with("min", mean.scale().min())
                            .with("max", mean.scale().max()));
        }
        if (method instanceof JudgingMethod.MajorityJudgment majority) {
            json.withTexts("grades", majority.grades());
        }
        return json;
    }

    private static CanonicalJson awardCategory(AwardCategory category) {
        return new CanonicalJson()
                .with("id", category.id().value())
                .with("label", category.label())
                .withTexts(
                        "eligibleKinds",
                        category.eligibleKinds().stream().map(Coded::code).toList())
                .withTexts(
                        "eligibleSizes",
                        category.eligibleSizes().stream().map(Coded::code).toList())
                .withObjects(
                        "grid",
                        category.grid().map(Grid::criteria).orElse(List.of()).stream()
                                .map(RecountPaper::criterion)
                                .toList())
                .with(
                        "distinctions",
                        new CanonicalJson()
                                .with("silver", category.prizes().silver())
                                .with("bronze", category.prizes().bronze()));
    }

    private static CanonicalJson criterion(Criterion criterion) {
        return new CanonicalJson()
                .with("id", criterion.id())
                .with("label", criterion.label())
                .with("weight", criterion.weight());
    }

    private static CanonicalJson category(CategoryPalmares category, EditionRules rules) {
        return new CanonicalJson()
                .with("id", category.category().value())
                .withObjects(
                        "nominees",
                        category.nominees().stream().map(RecountPaper::nominee).toList())
                .with("returns", returns(category.returns(), rules))
                .withObject("departure", category.departure().map(RecountPaper::departure));
    }

    private static CanonicalJson nominee(NomineeLine line) {
        return new CanonicalJson()
                .with("nomination", line.nomination().toString())
                .with("title", line.title())
                .with("authority", line.authority().value())
                .with("coverage", coverage(line.coverage()))
                .withNumber("rank", line.rank())
                .withText("distinction", line.distinction().map(Coded::code))
                .with("exAequo", line.exAequo())
                .withObject("firmness", line.firmness().map(RecountPaper::firmness));
    }

    private static CanonicalJson coverage(Coverage coverage) {
        return new CanonicalJson()
                .with("given", coverage.given())
                .with("abstained", coverage.abstained())
                .with("notYetGiven", coverage.notYetGiven())
                .with("recused", coverage.recused());
    }

    private static CanonicalJson firmness(Firmness firmness) {
        return new CanonicalJson()
                .with("methods", firmness.methods())
                .with("sameRank", firmness.sameRank())
                .with("cases", firmness.cases())
                .with("unchanged", firmness.unchanged())
                .with("best", firmness.best())
                .with("worst", firmness.worst());
    }

    private static CanonicalJson departure(Departure departure) {
        return new CanonicalJson()
                .withTexts("laureates", departure.laureates())
                .withTexts("bronze", departure.bronze())
                .with("reason", departure.reason());
    }

    private static CanonicalJson returns(Returns returns, EditionRules rules) {
        CanonicalJson json = new CanonicalJson();
        if (returns instanceof Returns.Papers papers) {
            json.withObjects(
                    "ballots",
                    papers.papers().stream().map(paper -> paper(paper, rules)).toList());
        }
        returns.totals().ifPresent(totals -> addTotals(totals, json));
        return json;
    }

    private static void addTotals(Returns.Totals totals, CanonicalJson json) {
        CanonicalJson byNominee = new CanonicalJson();
        if (totals instanceof Returns.Means means) {
            means.means().forEach((nomination, mean) -> byNominee.with(nomination.toString(), mean.toString()));
            json.with("means", byNominee);
        }
        if (totals instanceof Returns.Mentions mentions) {
            mentions.tallies()
                    .forEach((nomination, tally) -> byNominee.withNumbers(nomination.toString(), counts(tally)));
            json.with("tallies", byNominee);
        }
    }

    private static CanonicalJson paper(Returns.Paper paper, EditionRules rules) {
        CanonicalJson judgements = new CanonicalJson();
        new TreeMap<>(paper.judgements())
                .forEach(
                        (nomination, judgement) -> judgements.with(nomination.toString(), judgement(judgement, rules)));
        return new CanonicalJson().with("juror", paper.juror()).with("judgements", judgements);
    }

    /** What was judged, as a writing that is the same for the same judgements. */
    static String writing(Map<NominationId, Judgement> judgements, EditionRules rules) {
        return paper(new Returns.Paper("", judgements), rules).toString();
    }

    private static CanonicalJson judgement(Judgement judgement, EditionRules rules) {
        CanonicalJson json = new CanonicalJson();
        if (judgement instanceof Judgement.Scored scored) {
            CanonicalJson scores = new CanonicalJson();
            scored.scores().forEach(scores::with);
            json.with("scores", scores);
        }
        if (judgement instanceof Judgement.Graded graded
                && rules.method() instanceof JudgingMethod.MajorityJudgment majority) {
            json.with("grade", majority.grades().get(graded.grade()));
        }
        return json;
    }

    /** How many judgements gave each mention, from the worst. */
    static List<Long> counts(Tally tally) {
        List<Long> counts = new ArrayList<>();
        for (int grade = 0; grade < tally.grades(); grade++) {
            counts.add(tally.count(grade));
        }
        return counts;
    }
}
