package org.observatoire.domain.category;

import java.util.List;
import org.observatoire.domain.action.Days;

/**
 * One thing that the facts show.
 *
 * @param measure what is measured
 * @param value how much, how long, which ones, or whether
 * @param evidence the facts it rests on
 */
public record Figure(Measure measure, Value value, List<Evidence> evidence) {

    /** Keeps an immutable copy. */
    public Figure {
        evidence = List.copyOf(evidence);
    }

    /** How much, how long, which ones, or whether. */
    public sealed interface Value {}

    /**
     * How many.
     *
     * @param number 0 or more
     */
    public record Count(int number) implements Value {}

    /**
     * How long.
     *
     * @param days the days, as finely as dates allow
     */
    public record Duration(Days days) implements Value {}

    /**
     * Which terms of a vocabulary.
     *
     * @param codes their written forms
     */
    public record Terms(List<String> codes) implements Value {

        /** Keeps an immutable copy. */
        public Terms {
            codes = List.copyOf(codes);
        }
    }

    /**
     * Which ones, by name.
     *
     * @param names as their sources write them
     */
    public record Names(List<String> names) implements Value {

        /** Keeps an immutable copy. */
        public Names {
            names = List.copyOf(names);
        }
    }

    /**
     * Whether.
     *
     * @param yes true or false
     */
    public record Answer(boolean yes) implements Value {}
}
