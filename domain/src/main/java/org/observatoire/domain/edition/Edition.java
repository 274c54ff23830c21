package org.observatoire.domain.edition;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An edition at one of its stages. Each stage is a type, and has only the ways out that it may take: what would go back,
 * or skip what a stage is for, cannot be written.
 */
public sealed interface Edition {

    /**
     * What it announced, as amended since.
     *
     * @return its rules
     */
    EditionRules rules();

    /**
     * Where it stands.
     *
     * @return the stage
     */
    Stage stage();

    /**
     * The edition at the stage that follows.
     *
     * @return the next stage; nothing where what follows takes more than the passing of a stage, as proclamation does
     */
    Optional<Edition> next();

    /**
     * The edition at a later stage, through all those between.
     *
     * @param stage where it must stand
     * @return the edition there; nothing when that stage is behind, is where it stands, or is proclamation
     */
    default Optional<Edition> advancedTo(Stage stage) {
        Optional<Edition> later = next();
        while (later.isPresent() && later.get().stage().compareTo(stage) < 0) {
            later = later.get().next();
        }
        return later.filter(edition -> edition.stage() == stage);
    }

    /**
     * What some rules would change that no longer may at the stage where it stands.
     *
     * @param rules the rules as they would be, of the same year
     * @return the changes that come too late; none when it may be amended so
     * @throws IllegalArgumentException when the rules are of another year
     */
    default List<RuleChange> frozenIn(EditionRules rules) {
        return RuleChange.between(rules(), rules).stream()
                .filter(change -> !change.part().amendableAt(stage()))
                .toList();
    }

    /**
     * The same edition, at the same stage, under other rules.
     *
     * @param rules the rules as they are from now on, of which nothing is {@link #frozenIn frozen}
     * @return the edition amended
     * @throws IllegalArgumentException when something in them is frozen, or when they are of another year
     */
    default Edition amended(EditionRules rules) {
        if (!frozenIn(rules).isEmpty()) {
            throw new IllegalArgumentException("rules: frozen at " + stage().code());
        }
        return stage() == Stage.PROCLAIMED ? this : at(rules, stage());
    }

    /**
     * An edition at a stage that needs nothing more than to be reached.
     *
     * @param rules what it announced
     * @param stage any stage but proclamation
     * @return the edition there
     */
    static Edition at(EditionRules rules, Stage stage) {
        return switch (stage) {
            case ANNOUNCED -> new Announced(rules);
            case SUBMISSIONS -> new SubmissionsOpen(rules);
            case SELECTION -> new InSelection(rules);
            case JUDGING -> new InJudging(rules);
            case DELIBERATION -> new InDeliberation(rules);
            case PROCLAIMED -> throw new IllegalArgumentException("stage: proclamation has an instant");
        };
    }

    /**
     * Its rules are known.
     *
     * @param rules what it announced
     */
    record Announced(EditionRules rules) implements Edition {
        @Override
        public Stage stage() {
            return Stage.ANNOUNCED;
        }

        @Override
        public Optional<Edition> next() {
            return Optional.of(new SubmissionsOpen(rules));
        }
    }

    /**
     * Actions are being proposed.
     *
     * @param rules what it announced
     */
    record SubmissionsOpen(EditionRules rules) implements Edition {
        @Override
        public Stage stage() {
            return Stage.SUBMISSIONS;
        }

        @Override
        public Optional<Edition> next() {
            return Optional.of(new InSelection(rules));
        }
    }

    /**
     * The committee gives its opinions; the organiser nominates.
     *
     * @param rules what it announced
     */
    record InSelection(EditionRules rules) implements Edition {
        @Override
        public Stage stage() {
            return Stage.SELECTION;
        }

        @Override
        public Optional<Edition> next() {
            return Optional.of(new InJudging(rules));
        }
    }

    /**
     * Jurors judge.
     *
     * @param rules what it announced
     */
    record InJudging(EditionRules rules) implements Edition {
        @Override
        public Stage stage() {
            return Stage.JUDGING;
        }

        @Override
        public Optional<Edition> next() {
            return Optional.of(new InDeliberation(rules));
        }

        /**
         * Whether ballots may be cast.
         *
         * @param now the instant of the ballot
         * @return true inside the window of judging, or where there is none
         */
        public boolean takesBallots(Instant now) {
            return rules.calendar().judging().map(window -> window.holds(now)).orElse(true);
        }
    }

    /**
     * Ballots are closed; the jury settles.
     *
     * @param rules what it announced
     */
    record InDeliberation(EditionRules rules) implements Edition {
        @Override
        public Stage stage() {
            return Stage.DELIBERATION;
        }

        @Override
        public Optional<Edition> next() {
            return Optional.empty();
        }

        /**
         * The edition once its palmarès is public.
         *
         * @param at when
         * @return the edition, which nothing follows
         */
        public Proclaimed proclaimed(Instant at) {
            return new Proclaimed(rules, at);
        }
    }

    /**
     * The palmarès is public.
     *
     * @param rules what it announced
     * @param at since when
     */
    record Proclaimed(EditionRules rules, Instant at) implements Edition {
        @Override
        public Stage stage() {
            return Stage.PROCLAIMED;
        }

        @Override
        public Optional<Edition> next() {
            return Optional.empty();
        }
    }
}
