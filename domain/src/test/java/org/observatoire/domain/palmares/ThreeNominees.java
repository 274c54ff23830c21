package org.observatoire.domain.palmares;

import static org.observatoire.domain.palmares.JudgedEdition.graded;
import static org.observatoire.domain.palmares.JudgedEdition.scored;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.observatoire.domain.edition.AwardCategory;
import org.observatoire.domain.edition.EditionRules;
import org.observatoire.domain.edition.NominationId;
import org.observatoire.domain.edition.SampleRules;
import org.observatoire.domain.jury.Ballot;
import org.observatoire.domain.jury.Judgement;
import org.observatoire.domain.jury.JurorId;

/** Three nominees before three jurors: A first, B second, C third. */
final class ThreeNominees {

    static final AwardCategory LISTENING = SampleRules.category("listening", 1, 1);
    static final NominationId A = SampleRules.nomination("listening", "a");
    static final NominationId B = SampleRules.nomination("listening", "b");
    static final NominationId C = SampleRules.nomination("listening", "c");
    private static final List<JurorId> PANEL = IntStream.range(0, 3)
            .mapToObj(index -> new JurorId("juror-" + index))
            .toList();

    private ThreeNominees() {}

    static Palmares scores(PublishedDetail detail) {
        return palmares(
                SampleRules.rules(SampleRules.SCORES, LISTENING),
                detail,
                (juror, nominee) -> scored(
                        PANEL.get(juror),
                        nominee,
                        5,
                        nominee.equals(A) ? 5 : nominee.equals(B) ? 3 + juror % 2 : 2 + juror % 2));
    }

    static Palmares mentions(PublishedDetail detail) {
        return palmares(
                SampleRules.rules(SampleRules.MENTIONS, LISTENING),
                detail,
                (juror, nominee) ->
                        graded(PANEL.get(juror), nominee, nominee.equals(A) ? 3 : nominee.equals(B) ? 2 : 0));
    }

    private interface Judging {
        Ballot of(int juror, NominationId nominee);
    }

    private static Palmares palmares(EditionRules rules, PublishedDetail detail, Judging judging) {
        JudgedEdition edition = new JudgedEdition(rules, List.of(A, B, C), PANEL);
        for (int juror = 0; juror < 3; juror++) {
            edition = edition.with(judging.of(juror, A), judging.of(juror, B), judging.of(juror, C));
        }
        return edition.palmares(detail);
    }

    static Judgement scoring(int boldness, int care) {
        return new Judgement.Scored(Map.of("boldness", boldness, "care", care));
    }
}
