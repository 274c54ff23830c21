package org.observatoire.domain.palmares;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.observatoire.domain.edition.AwardCategory;
import org.observatoire.domain.edition.NominationId;
import org.observatoire.domain.jury.JurorId;
import org.observatoire.domain.wording.TriedOnSeeds;

/** What holds of the count of any category. */
class CategoryCountLawsTest {

    @TriedOnSeeds
    void theOrderOfBallotsJurorsAndNomineesChangesNothing(long seed) {
        Random random = new Random(seed);
        JudgedEdition edition = RandomEdition.of(random);
        JudgedEdition shuffled = edition.shuffled(random);

        for (AwardCategory category : edition.rules().categories()) {
            CategoryCount one = edition.count(category);
            CategoryCount other = shuffled.count(category);
            assertEquals(one.order(), other.order());
            assertEquals(one.coverage(), other.coverage());
            assertEquals(one.unranked(), other.unranked());
            assertEquals(one.firmness(), other.firmness());
            assertEquals(one.falling(), other.falling());
            for (PublishedDetail detail : PublishedDetail.values()) {
                assertEquals(one.returns(detail), other.returns(detail));
            }
        }
    }

    @TriedOnSeeds
    void pseudonymsCountFromOneAndTellNothingOfWhoTheJurorsAre(long seed) {
        Random random = new Random(seed);
        JudgedEdition edition = RandomEdition.of(random);
        List<JurorId> otherNames = JudgedEdition.shuffled(edition.panel(), random);
        JudgedEdition renamed = edition.withJurorsRenamed(
                juror -> otherNames.get(edition.panel().indexOf(juror)));

        for (AwardCategory category : edition.rules().categories()) {
            List<Returns.Paper> papers = papers(edition.count(category));
            assertEquals(
                    IntStream.rangeClosed(1, papers.size())
                            .mapToObj(number -> "J" + number)
                            .toList(),
                    papers.stream().map(Returns.Paper::juror).toList());
            if (edition.rules().jurorsPerNominee().isEmpty()) {
                assertEquals(papers, papers(renamed.count(category)));
            }
        }
    }

    @TriedOnSeeds
    void everyJurorAskedHasGivenAbstainedOrNotYetGiven(long seed) {
        JudgedEdition edition = RandomEdition.of(new Random(seed));

        for (AwardCategory category : edition.rules().categories()) {
            CategoryCount count = edition.count(category);
            count.coverage().forEach((nominee, coverage) -> {
                long recused = edition.recusals().stream()
                        .filter(recusal -> recusal.nomination().equals(nominee))
                        .count();
                assertEquals(recused, coverage.recused());
                if (edition.rules().jurorsPerNominee().isEmpty()) {
                    assertEquals(edition.panel().size(), coverage.panel() + recused);
                }
            });
            Set<NominationId> placed = new HashSet<>();
            count.order().groups().forEach(placed::addAll);
            assertEquals(
                    count.coverage().size(), placed.size() + count.unranked().size());
            assertTrue(count.unranked().keySet().stream().noneMatch(placed::contains));
        }
    }

    private static List<Returns.Paper> papers(CategoryCount count) {
        return ((Returns.Papers) count.returns(PublishedDetail.BALLOTS)).papers();
    }
}
