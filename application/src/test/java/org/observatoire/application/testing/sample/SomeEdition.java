package org.observatoire.application.testing.sample;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.observatoire.domain.action.CategoryId;
import org.observatoire.domain.edition.AwardCategory;
import org.observatoire.domain.edition.Criterion;
import org.observatoire.domain.edition.EditionCalendar;
import org.observatoire.domain.edition.EditionRules;
import org.observatoire.domain.edition.Grid;
import org.observatoire.domain.edition.JudgingMethod;
import org.observatoire.domain.edition.PrizesToGive;
import org.observatoire.domain.edition.RecusalBreadth;
import org.observatoire.domain.edition.Scale;
import org.observatoire.domain.edition.Window;
import org.observatoire.domain.ranking.Fraction;
import org.observatoire.domain.ranking.Quorum;
import org.observatoire.domain.territory.AuthorityKind;
import org.observatoire.domain.territory.SizeBand;

/** Rules of editions, one for each way of judging; each opens the categories {@code listening} and {@code reach}. */
public final class SomeEdition {

    private SomeEdition() {}

    /**
     * Rules by which jurors score two criteria from 0 to 5, with everything that rules may say.
     *
     * @param year the year of the edition
     * @return the rules
     */
    public static EditionRules scored(int year) {
        return new EditionRules(
                year,
                "Édition « n° 1 » d'essai",
                new JudgingMethod.WeightedMean(new Scale(0, 5)),
                RecusalBreadth.EPCI,
                new Quorum(Fraction.of(2, 3), 3),
                List.of(
                        new AwardCategory(
                                new CategoryId("reach"),
                                "Portée",
                                List.of(AuthorityKind.EPCI, AuthorityKind.COMMUNE),
                                List.of(SizeBand.values()),
                                grid(),
                                new PrizesToGive(2, 0)),
                        new AwardCategory(
                                new CategoryId("listening"),
                                "Écoute",
                                List.of(),
                                List.of(),
                                grid(),
                                new PrizesToGive(1, 3))),
                true,
                new EditionCalendar(
                        Optional.of(window("2026-01-05T08:00:00Z", "2026-03-01T22:59:59.999999999Z")),
                        Optional.empty()),
                Optional.of(2));
    }

    /**
     * Rules by which jurors give one of three mentions, and which leave open all that rules may.
     *
     * @param year the year of the edition
     * @return the rules
     */
    public static EditionRules graded(int year) {
        return new EditionRules(
                year,
                "Édition à mentions",
                new JudgingMethod.MajorityJudgment(List.of("À revoir", "Bien", "Très bien")),
                RecusalBreadth.AUTHORITY,
                Quorum.NONE,
                List.of(open("listening", "Écoute"), open("reach", "Portée")),
                false,
                new EditionCalendar(Optional.empty(), Optional.empty()),
                Optional.empty());
    }

    private static AwardCategory open(String id, String label) {
        return new AwardCategory(
                new CategoryId(id), label, List.of(), List.of(), Optional.empty(), new PrizesToGive(1, 1));
    }

    private static Optional<Grid> grid() {
        return Optional.of(new Grid(List.of(
                new Criterion("utilite", "Utilité pour les habitants", 60), new Criterion("audace", "Audace", 40))));
    }

    private static Window window(String opens, String closes) {
        return new Window(Instant.parse(opens), Instant.parse(closes));
    }
}
