package org.observatoire.domain.palmares;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.observatoire.domain.edition.AwardCategory;
import org.observatoire.domain.edition.EditionRules;
import org.observatoire.domain.edition.JudgingMethod;
import org.observatoire.domain.edition.NominationId;
import org.observatoire.domain.edition.SampleRules;
import org.observatoire.domain.jury.Ballot;
import org.observatoire.domain.jury.Judgement;
import org.observatoire.domain.jury.JurorId;
import org.observatoire.domain.jury.Recusal;

/** Editions at random: few scores, so that ties are frequent; drafts, abstentions and recusals in each. */
final class RandomEdition {

    private RandomEdition() {}

    static JudgedEdition of(Random random) {
        JudgingMethod method = random.nextBoolean() ? SampleRules.SCORES : SampleRules.MENTIONS;
        return under(method, random);
    }

    static JudgedEdition under(JudgingMethod method, Random random) {
        List<AwardCategory> categories = new ArrayList<>();
        List<NominationId> nominees = new ArrayList<>();
        for (String id : List.of("listening", "reach").subList(0, 1 + random.nextInt(2))) {
            categories.add(SampleRules.category(id, 1 + random.nextInt(2), random.nextInt(3)));
            IntStream.rangeClosed(1, 3 + random.nextInt(3))
                    .forEach(number -> nominees.add(SampleRules.nomination(id, "action-" + number)));
        }
        EditionRules rules = SampleRules.rules(
                method,
                SampleRules.TWO_AND_HALF,
                Optional.of(3).filter(jurors -> random.nextInt(4) == 0),
                categories.toArray(AwardCategory[]::new));
        return judged(rules, nominees, random);
    }

    private static JudgedEdition judged(EditionRules rules, List<NominationId> nominees, Random random) {
        List<JurorId> panel = IntStream.rangeClosed(1, 3 + random.nextInt(4))
                .mapToObj(number -> new JurorId("juror-" + number))
                .toList();
        List<Recusal> recusals = new ArrayList<>();
        List<Ballot> ballots = new ArrayList<>();
        for (JurorId juror : panel) {
            for (NominationId nominee : nominees) {
                switch (random.nextInt(12)) {
                    case 0 -> recusals.add(new Recusal(juror, nominee, "Amitié"));
                    case 1 -> ballots.add(JudgedEdition.abstained(juror, nominee));
                    case 2 -> ballots.add(JudgedEdition.draft(ballot(rules, juror, nominee, random)));
                    case 3 -> {}
                    default -> ballots.add(ballot(rules, juror, nominee, random));
                }
            }
        }
        return new JudgedEdition(rules, nominees, panel, recusals, ballots);
    }

    private static Ballot ballot(EditionRules rules, JurorId juror, NominationId nominee, Random random) {
        return new Ballot(juror, nominee, judgement(rules.method(), random), "", true);
    }

    static Judgement judgement(JudgingMethod method, Random random) {
        if (method instanceof JudgingMethod.MajorityJudgment majority) {
            return new Judgement.Graded(random.nextInt(majority.grades().size()));
        }
        return new Judgement.Scored(Map.of("boldness", 2 + random.nextInt(3), "care", 2 + random.nextInt(3)));
    }
}
