package org.observatoire.domain.palmares;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.observatoire.domain.edition.NominationId;
import org.observatoire.domain.jury.Judgement;
import org.observatoire.domain.ranking.Coverage;

/** A palmarès as someone might alter it after its proclamation. */
record Altered(Palmares palmares) {

    Palmares line(NominationId nominee, UnaryOperator<NomineeLine> change) {
        return categories(palmares.categories().stream()
                .map(category -> lines(
                        category,
                        category.nominees().stream()
                                .map(line -> line.nomination().equals(nominee) ? change.apply(line) : line)
                                .toList()))
                .toList());
    }

    Palmares rank(NominationId nominee, Optional<Integer> rank) {
        return line(nominee, line -> line(line, line.coverage(), rank, line.distinction(), line.exAequo()));
    }

    Palmares distinction(NominationId nominee, Optional<Distinction> distinction) {
        return line(nominee, line -> line(line, line.coverage(), line.rank(), distinction, line.exAequo()));
    }

    Palmares exAequoTurned(NominationId nominee) {
        return line(nominee, line -> line(line, line.coverage(), line.rank(), line.distinction(), !line.exAequo()));
    }

    Palmares coverage(NominationId nominee, UnaryOperator<Coverage> change) {
        return line(
                nominee,
                line -> line(line, change.apply(line.coverage()), line.rank(), line.distinction(), line.exAequo()));
    }

    Palmares returns(int index, UnaryOperator<Returns> change) {
        List<CategoryPalmares> categories = new ArrayList<>(palmares.categories());
        CategoryPalmares category = categories.get(index);
        categories.set(
                index,
                new CategoryPalmares(
                        category.category(),
                        category.nominees(),
                        change.apply(category.returns()),
                        category.departure()));
        return categories(categories);
    }

    Palmares judgement(int index, int paper, NominationId nominee, Judgement judgement) {
        return papers(index, papers -> {
            Map<NominationId, Judgement> judgements =
                    new HashMap<>(papers.get(paper).judgements());
            judgements.put(nominee, judgement);
            papers.set(paper, new Returns.Paper(papers.get(paper).juror(), judgements));
        });
    }

    /** The papers changed, the totals beside them left as they were. */
    Palmares papers(int index, Consumer<List<Returns.Paper>> change) {
        return returns(index, returns -> {
            List<Returns.Paper> papers = new ArrayList<>(((Returns.Papers) returns).papers());
            change.accept(papers);
            return new Returns.Papers(papers, returns.totals());
        });
    }

    /** The totals beside the papers changed, and nothing else. */
    Palmares totals(int index, UnaryOperator<Returns.Totals> change) {
        return returns(
                index,
                returns -> new Returns.Papers(
                        ((Returns.Papers) returns).papers(), returns.totals().map(change)));
    }

    /** As files of the first format told it. */
    Palmares withoutTotals() {
        return returns(0, returns -> new Returns.Papers(((Returns.Papers) returns).papers(), Optional.empty()));
    }

    Palmares gold(NominationId... gold) {
        return new Palmares(
                palmares.rules(),
                palmares.version(),
                palmares.proclaimedAt(),
                palmares.correction(),
                palmares.detail(),
                palmares.categories(),
                List.of(gold));
    }

    Palmares categories(List<CategoryPalmares> categories) {
        return new Palmares(
                palmares.rules(),
                palmares.version(),
                palmares.proclaimedAt(),
                palmares.correction(),
                palmares.detail(),
                categories,
                palmares.gold());
    }

    static CategoryPalmares lines(CategoryPalmares category, List<NomineeLine> lines) {
        return new CategoryPalmares(category.category(), lines, category.returns(), category.departure());
    }

    private static NomineeLine line(
            NomineeLine line,
            Coverage coverage,
            Optional<Integer> rank,
            Optional<Distinction> distinction,
            boolean exAequo) {
        return new NomineeLine(
                line.nomination(),
                line.title(),
                line.authority(),
                coverage,
                rank,
                distinction,
                exAequo,
                line.firmness());
    }
}
