package org.observatoire.web.palmares;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.observatoire.domain.action.ActionId;
import org.observatoire.domain.action.CategoryId;
import org.observatoire.domain.edition.AwardCategory;
import org.observatoire.domain.edition.Criterion;
import org.observatoire.domain.edition.EditionCalendar;
import org.observatoire.domain.edition.EditionRules;
import org.observatoire.domain.edition.Grid;
import org.observatoire.domain.edition.JudgingMethod;
import org.observatoire.domain.edition.NominationId;
import org.observatoire.domain.edition.PrizesToGive;
import org.observatoire.domain.edition.RecusalBreadth;
import org.observatoire.domain.edition.Scale;
import org.observatoire.domain.jury.Judgement;
import org.observatoire.domain.palmares.Returns;
import org.observatoire.domain.ranking.Fraction;
import org.observatoire.domain.ranking.Quorum;
import org.observatoire.domain.ranking.Tally;
import org.observatoire.web.http.Language;
import org.observatoire.web.http.Messages;

class ChartsTest {

    private static final CategoryId CATEGORY = new CategoryId("ecoute");
    private static final NominationId NOMINEE = new NominationId(CATEGORY, new ActionId("action-de-test"));
    private static final Messages ENGLISH = Messages.in(Language.ENGLISH);

    @Test
    void mentionsLieEndToEndEachAsWideAsItsPartOfTheJury() {
        Returns tallies = new Returns.Mentions(Map.of(NOMINEE, Tally.of(1, 0, 3)));
        Chart chart = mentions(tallies).orElseThrow();
        assertEquals(
                List.of(new Chart.Block(0, 0, 250, 120, "0.12"), new Chart.Block(250, 0, 750, 120, "1")),
                chart.blocks());
        assertEquals(
                List.of(new Chart.Row("Faible", 1), new Chart.Row("Bien", 0), new Chart.Row("Fort", 3)), chart.rows());
    }

    @Test
    void mentionsAreTheSameCountedFromBallots() {
        List<Returns.Paper> papers = new ArrayList<>();
        for (int grade : List.of(2, 0, 2, 2)) {
            papers.add(new Returns.Paper("J" + papers.size(), Map.of(NOMINEE, new Judgement.Graded(grade))));
        }
        assertEquals(
                mentions(new Returns.Mentions(Map.of(NOMINEE, Tally.of(1, 0, 3)))),
                mentions(new Returns.Papers(papers, Optional.empty())));
    }

    @Test
    void aScoreOnABoundFallsInTheSpanThatBeginsThere() {
        List<Returns.Paper> papers = new ArrayList<>();
        for (int score : List.of(-5, 9, 10, 95, 100)) {
            papers.add(new Returns.Paper("J" + papers.size(), Map.of(NOMINEE, scored(score))));
        }
        Chart chart = scores(new Returns.Papers(papers, Optional.empty()), new Scale(-5, 100))
                .orElseThrow();
        assertEquals(10, chart.rows().size());
        assertEquals(new Chart.Row("-5 to less than 6", 1), chart.rows().get(0));
        assertEquals(new Chart.Row("6 to less than 17", 2), chart.rows().get(1));
        assertEquals(new Chart.Row("94 to 100", 2), chart.rows().get(9));
    }

    @Test
    void nothingIsDrawnOfPlacesOrMeansOrNoJudgement() {
        Scale scale = new Scale(0, 5);
        assertTrue(scores(new Returns.PlacesAlone(), scale).isEmpty());
        assertTrue(scores(new Returns.Means(Map.of(NOMINEE, Fraction.of(3))), scale)
                .isEmpty());
        assertTrue(mentions(new Returns.PlacesAlone()).isEmpty());
        assertTrue(mentions(new Returns.Mentions(Map.of(NOMINEE, Tally.of(0, 0, 0))))
                .isEmpty());
    }

    private static Judgement scored(int score) {
        return new Judgement.Scored(Map.of("idee", score, "effet", score));
    }

    private static Optional<Chart> mentions(Returns returns) {
        return charts(new JudgingMethod.MajorityJudgment(List.of("Faible", "Bien", "Fort")), returns)
                .of(NOMINEE);
    }

    private static Optional<Chart> scores(Returns returns, Scale scale) {
        return charts(new JudgingMethod.WeightedMean(scale), returns).of(NOMINEE);
    }

    private static Charts charts(JudgingMethod method, Returns returns) {
        Grid grid = new Grid(List.of(new Criterion("idee", "L’idée", 20), new Criterion("effet", "L’effet", 80)));
        AwardCategory category =
                new AwardCategory(CATEGORY, "Écoute", List.of(), List.of(), Optional.of(grid), new PrizesToGive(1, 1));
        EditionRules rules = new EditionRules(
                2026,
                "Répétition générale",
                method,
                RecusalBreadth.AUTHORITY,
                Quorum.NONE,
                List.of(category),
                false,
                new EditionCalendar(Optional.empty(), Optional.empty()),
                Optional.empty());
        return new Charts(ENGLISH, rules, category, returns);
    }
}
