package org.observatoire.domain.category;

import java.util.Optional;
import java.util.function.Function;
import org.observatoire.domain.action.CategoryId;
import org.observatoire.domain.wording.Coded;

/** The four categories in which the observatory reads every action. Editions may award others. */
public enum StandingCategory implements Coded {
    /** Whom it helps, with whom, and whether the help lasted. */
    SOLIDARITY(SolidarityReading::of),
    /** Which public it serves, where, and how fast it came. */
    PUBLIC_SERVICE(PublicServiceReading::of),
    /** What the public said, whether it was answered, and what changed. */
    LISTENING(ListeningReading::of),
    /** How far it went beyond its own authority. */
    REACH(ReachReading::of);

    private final Function<Observation, Reading> reader;

    StandingCategory(Function<Observation, Reading> reader) {
        this.reader = reader;
    }

    /**
     * The name by which actions are filed in this category.
     *
     * @return its identifier
     */
    public CategoryId id() {
        return new CategoryId(code());
    }

    /**
     * The standing category filed under a name.
     *
     * @param id a name
     * @return the category; nothing when the name belongs to none of the four
     */
    public static Optional<StandingCategory> of(CategoryId id) {
        return Coded.find(StandingCategory.class, id.value());
    }

    /**
     * What the facts of an action show in this category, whether or not it is filed there.
     *
     * @param observation the action and what surrounds it
     * @return figures with their evidence; a figure that no fact supports is absent
     */
    public Reading read(Observation observation) {
        return reader.apply(observation);
    }
}
