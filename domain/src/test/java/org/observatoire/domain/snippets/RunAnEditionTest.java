package org.observatoire.domain.snippets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.observatoire.domain.action.ActionId;
import org.observatoire.domain.category.StandingCategory;
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
import org.observatoire.domain.jury.Assignment;
import org.observatoire.domain.jury.Ballot;
import org.observatoire.domain.jury.Conflicts;
import org.observatoire.domain.jury.Judgement;
import org.observatoire.domain.jury.JurorId;
import org.observatoire.domain.palmares.CategoryCount;
import org.observatoire.domain.palmares.Decision;
import org.observatoire.domain.palmares.Palmares;
import org.observatoire.domain.palmares.Proclamation;
import org.observatoire.domain.palmares.PublishedDetail;
import org.observatoire.domain.palmares.Recount;
import org.observatoire.domain.ranking.Quorum;
import org.observatoire.domain.territory.AuthorityId;

class RunAnEditionTest {

    // snippet: run an edition
    static final AwardCategory LISTENING = new AwardCategory(
            StandingCategory.LISTENING.id(),
            "Écoute",
            List.of(), // open to every kind of authority
            List.of(), // and to every size
            Optional.of(new Grid(List.of(new Criterion("boldness", "Audace", 20), new Criterion("care", "Soin", 80)))),
            new PrizesToGive(1, 1));

    static final EditionRules RULES = new EditionRules(
            2031,
            "Les Hashtags 2031",
            new JudgingMethod.WeightedMean(new Scale(0, 5)),
            RecusalBreadth.AUTHORITY,
            Quorum.HALF_AND_THREE,
            List.of(LISTENING),
            true, // one gold, among the laureates of the categories
            new EditionCalendar(Optional.empty(), Optional.empty()),
            Optional.empty()); // every juror judges everything

    static final List<JurorId> PANEL = List.of(new JurorId("juror-1"), new JurorId("juror-2"), new JurorId("juror-3"));
    static final NominationId MARKET = nomination("marche");
    static final NominationId BALCONY = nomination("balcon");

    static Palmares palmares(List<Ballot> ballots) {
        List<NominationId> nominees = List.of(MARKET, BALCONY);
        Conflicts conflicts = new Conflicts(RULES.recusal(), List.of(), Map.of(), Map.of(), List.of());
        Assignment assignment = Assignment.of(PANEL, nominees, conflicts, RULES.jurorsPerNominee());
        CategoryCount count = CategoryCount.of(RULES, LISTENING, nominees, PANEL, conflicts, assignment, ballots);
        List<NominationId> gold = count.falling().silver();
        return new Proclamation(RULES, List.of(count))
                .proclaim(
                        new Decision(gold, List.of(), PublishedDetail.BALLOTS),
                        Map.of(
                                MARKET, new Proclamation.Named("Le marché", new AuthorityId("commune-54439")),
                                BALCONY, new Proclamation.Named("Le balcon", new AuthorityId("commune-93048"))),
                        1,
                        Instant.parse("2031-11-20T12:00:00Z"),
                        Optional.empty());
    }

    static List<Ballot> ballots() {
        List<Ballot> ballots = new ArrayList<>();
        for (JurorId juror : PANEL) {
            ballots.add(new Ballot(juror, MARKET, scores(4, 5), "", true));
            ballots.add(new Ballot(juror, BALCONY, scores(5, 3), "", true));
        }
        return ballots;
    }

    private static Judgement scores(int boldness, int care) {
        return new Judgement.Scored(Map.of("boldness", boldness, "care", care));
    }

    private static NominationId nomination(String action) {
        return new NominationId(LISTENING.id(), new ActionId(action));
    }
    // end of snippet

    @Test
    void theBestIsLaureateAndHasGold() {
        Palmares palmares = palmares(ballots());
        assertEquals(List.of(MARKET), palmares.gold());
        assertEquals(
                Map.of(MARKET, 1, BALCONY, 2),
                Map.of(
                        MARKET, rank(palmares, MARKET),
                        BALCONY, rank(palmares, BALCONY)));
        assertTrue(Recount.differencesIn(palmares).isEmpty());
    }

    private static int rank(Palmares palmares, NominationId nomination) {
        return palmares.categories().get(0).nominees().stream()
                .filter(line -> line.nomination().equals(nomination))
                .findFirst()
                .flatMap(line -> line.rank())
                .orElseThrow();
    }
}
