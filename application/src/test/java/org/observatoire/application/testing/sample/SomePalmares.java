package org.observatoire.application.testing.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.observatoire.domain.action.ActionId;
import org.observatoire.domain.action.Certainty;
import org.observatoire.domain.action.Source;
import org.observatoire.domain.palmares.Distinction;
import org.observatoire.domain.palmares.RecordedLaureate;
import org.observatoire.domain.palmares.RecordedPalmares;

/** The record of an edition of which a test says only what matters to it. */
public final class SomePalmares {

    private final int year;
    private final List<RecordedLaureate> laureates = new ArrayList<>();
    private List<ActionId> nominated = List.of();
    private List<ActionId> cited = List.of();

    private SomePalmares(int year) {
        this.year = year;
    }

    /**
     * Begins the record of an edition.
     *
     * @param year its year
     * @return the record to go on with, without any action
     */
    public static SomePalmares of(int year) {
        return new SomePalmares(year);
    }

    /**
     * Distinguishes an action over all categories.
     *
     * @param action which action
     * @param distinction with what
     * @return this
     */
    public SomePalmares giving(String action, Distinction distinction) {
        laureates.add(new RecordedLaureate(
                new ActionId(action), distinction, Optional.empty(), false, List.of("S1"), Certainty.STATED));
        return this;
    }

    /**
     * Distinguishes an action with others, as we deduce it.
     *
     * @param action which action
     * @param distinction with what
     * @param category in which category
     * @return this
     */
    public SomePalmares sharing(String action, Distinction distinction, String category) {
        laureates.add(new RecordedLaureate(
                new ActionId(action),
                distinction,
                Optional.of(category),
                true,
                List.of("S1", "S2"),
                Certainty.INFERRED));
        return this;
    }

    /**
     * Says which actions were nominated.
     *
     * @param actions them
     * @return this
     */
    public SomePalmares nominating(String... actions) {
        nominated = Stream.of(actions).map(ActionId::new).toList();
        return this;
    }

    /**
     * Says which actions are told with the palmarès.
     *
     * @param actions them
     * @return this
     */
    public SomePalmares citing(String... actions) {
        cited = Stream.of(actions).map(ActionId::new).toList();
        return this;
    }

    /**
     * The record itself.
     *
     * @return what was said so far, partial
     */
    public RecordedPalmares palmares() {
        return new RecordedPalmares(
                year,
                3,
                "Un thème",
                "Une cérémonie",
                LocalDate.of(year, 9, 3),
                LocalDate.of(year, 9, 25),
                "plus de 200",
                66,
                List.of("sourire", "jeu / divertissement"),
                Map.of(Distinction.GOLD, 1, Distinction.BRONZE, 23),
                false,
                laureates,
                nominated,
                cited,
                List.of(
                        new Source("S1", "Le palmarès", Optional.of("Une revue"), Optional.of("https://example.org/1")),
                        new Source("S2", "Les nominés", Optional.empty(), Optional.empty())));
    }
}
