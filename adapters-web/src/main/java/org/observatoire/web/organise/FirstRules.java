package org.observatoire.web.organise;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.observatoire.domain.category.StandingCategory;
import org.observatoire.domain.edition.AwardCategory;
import org.observatoire.domain.edition.Criterion;
import org.observatoire.domain.edition.EditionCalendar;
import org.observatoire.domain.edition.EditionRules;
import org.observatoire.domain.edition.Grid;
import org.observatoire.domain.edition.JudgingMethod;
import org.observatoire.domain.edition.PrizesToGive;
import org.observatoire.domain.edition.RecusalBreadth;
import org.observatoire.domain.edition.Scale;
import org.observatoire.domain.ranking.Quorum;
import org.observatoire.web.http.Messages;

/** The rules that an edition to come may be begun from; the organiser goes on from there. */
final class FirstRules {

    private static final EditionCalendar TO_BE_SET = new EditionCalendar(Optional.empty(), Optional.empty());

    private FirstRules() {}

    /** The rules of an earlier edition, for another year; the calendar does not come back by itself. */
    static EditionRules like(EditionRules earlier, int year) {
        return new EditionRules(
                year,
                earlier.name().replace(Integer.toString(earlier.year()), Integer.toString(year)),
                earlier.method(),
                earlier.recusal(),
                earlier.quorum(),
                earlier.categories(),
                earlier.gold(),
                TO_BE_SET,
                earlier.jurorsPerNominee());
    }

    /** The four standing categories, scored from 0 to 5 over one grid. */
    static EditionRules standing(int year, Messages messages) {
        Grid grid = new Grid(List.of(
                criterion("idee", 30, messages),
                criterion("realisation", 30, messages),
                criterion("effet", 40, messages)));
        return new EditionRules(
                year,
                messages.text("organise.first.name", Integer.toString(year)),
                new JudgingMethod.WeightedMean(new Scale(0, 5)),
                RecusalBreadth.EPCI,
                Quorum.HALF_AND_THREE,
                Stream.of(StandingCategory.values())
                        .map(category -> new AwardCategory(
                                category.id(),
                                messages.term(category),
                                List.of(),
                                List.of(),
                                Optional.of(grid),
                                new PrizesToGive(1, 2)))
                        .toList(),
                true,
                TO_BE_SET,
                Optional.empty());
    }

    private static Criterion criterion(String id, int weight, Messages messages) {
        return new Criterion(id, messages.text("organise.first." + id), weight);
    }
}
