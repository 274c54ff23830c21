package org.observatoire.domain.category;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.observatoire.domain.action.CategoryId;
import org.observatoire.domain.wording.Coded;

/** The four categories in which the observatory reads every action. Editions may award others. */
public enum StandingCategory implements Coded {
    /** Whom it helps, with whom, and whether the help lasted. */
    SOLIDARITY(SolidarityReading::of, Measure.AUDIENCES, Measure.PARTNERS, Measure.STATUS, Measure.SUCCESSOR),
    /** Which public it serves, where, and how fast it came. */
    PUBLIC_SERVICE(PublicServiceReading::of, Measure.AUDIENCES, Measure.CHANNELS, Measure.DAYS_TO_LAUNCH),
    /** What the public said, whether it was answered, and what changed. */
    LISTENING(
            ListeningReading::of,
            Measure.POSITIVE_FEEDBACK,
            Measure.NEUTRAL_FEEDBACK,
            Measure.NEGATIVE_FEEDBACK,
            Measure.ANSWERED,
            Measure.DAYS_TO_ANSWER,
            Measure.COURSE_CHANGES,
            Measure.IDEAS_ADOPTED),
    /** How far it went beyond its own authority. */
    REACH(
            ReachReading::of,
            Measure.RELAYS,
            Measure.REUSES,
            Measure.AUTHORITIES_REACHED,
            Measure.DEPARTMENTS_REACHED,
            Measure.REGIONS_REACHED,
            Measure.NATIONAL_MEDIA,
            Measure.DIGITAL_AND_PRINT);

    private final Function<Observation, Reading> reader;
    private final List<Measure> measures;

    StandingCategory(Function<Observation, Reading> reader, Measure... measures) {
        this.reader = reader;
        this.measures = List.of(measures);
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
     * What its readings may measure.
     *
     * @return the measures, in the order in which readings tell them
     */
    public List<Measure> measures() {
        return measures;
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
