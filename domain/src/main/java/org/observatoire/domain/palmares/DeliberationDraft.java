package org.observatoire.domain.palmares;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.observatoire.domain.action.CategoryId;
import org.observatoire.domain.edition.NominationId;
import org.observatoire.domain.wording.Fault;
import org.observatoire.domain.wording.Malformed;
import org.observatoire.domain.wording.Wording;

/**
 * What a jury is about to decide, as those who prepare it leave it from one evening to the next: nothing in it has to be
 * complete.
 *
 * @param version which version of the palmarès it prepares: 1 for the proclamation, more for corrections
 * @param revision how many times a draft of this edition was kept, 0 before the first
 * @param gold who would have gold, each once
 * @param leanings where something was chosen or written, once a category
 * @param detail how much of the count would become public, once that is chosen
 * @param correction why the palmarès is corrected; at most 2,000 characters, blank in a first version and until said
 */
public record DeliberationDraft(
        int version,
        int revision,
        List<NominationId> gold,
        List<Leaning> leanings,
        Optional<PublishedDetail> detail,
        String correction) {

    /** Checks the numbers and the reason, and that nothing is named twice; no order in it says anything. */
    public DeliberationDraft {
        if (version < 1 || revision < 0) {
            throw new IllegalArgumentException("version: a palmarès begins at 1, and a draft at 0");
        }
        gold = Wording.distinct("gold", gold, 100).stream().sorted().toList();
        leanings = Wording.bounded("leanings", leanings, 50).stream()
                .filter(leaning -> !leaning.saysNothing())
                .sorted(Comparator.comparing(leaning -> leaning.category().value()))
                .toList();
        if (leanings.stream().map(Leaning::category).distinct().count() != leanings.size()) {
            throw new Malformed("leanings", Fault.REPEATED);
        }
        correction = Wording.free("correction", correction, 2_000);
    }

    /** What may be missing from a draft before it can be decided. */
    public enum Missing {
        /** A category departs from the ranking and distinguishes nobody with silver. */
        LAUREATE,
        /** A category departs from the ranking without saying why. */
        REASON,
        /** How much becomes public is not chosen. */
        DETAIL,
        /** A correction does not say why. */
        CORRECTION
    }

    /**
     * Something missing.
     *
     * @param what what is
     * @param category in which category; absent where it is of the whole
     */
    public record Gap(Missing what, Optional<CategoryId> category) {}

    /**
     * A draft in which nothing is written: the jury follows the ranking everywhere.
     *
     * @param version which version it prepares
     * @param revision how many times a draft of this edition was kept
     * @return the draft
     */
    public static DeliberationDraft blank(int version, int revision) {
        return new DeliberationDraft(version, revision, List.of(), List.of(), Optional.empty(), "");
    }

    /**
     * A draft of the version after a palmarès, which decides as it did until something is changed.
     *
     * @param palmares the palmarès to correct
     * @param revision how many times a draft of this edition was kept
     * @return the draft
     */
    public static DeliberationDraft correcting(Palmares palmares, int revision) {
        List<Leaning> leanings = palmares.categories().stream()
                .flatMap(category -> category.departure().stream())
                .map(departure ->
                        new Leaning(departure.category(), Optional.of(departure.distinguished()), departure.reason()))
                .toList();
        return new DeliberationDraft(
                palmares.version() + 1, revision, palmares.gold(), leanings, Optional.of(palmares.detail()), "");
    }

    /**
     * What is about to be decided in a category.
     *
     * @param category which
     * @return the leaning; one that follows the ranking and says nothing where nothing is written
     */
    public Leaning leaning(CategoryId category) {
        return leanings.stream()
                .filter(leaning -> leaning.category().equals(category))
                .findFirst()
                .orElseGet(() -> new Leaning(category, Optional.empty(), ""));
    }

    /**
     * Whether two drafts decide the same, whichever was kept first.
     *
     * @param other the other draft
     * @return true when they differ by their revision at most
     */
    public boolean saysTheSameAs(DeliberationDraft other) {
        return equals(other.revised(revision));
    }

    /**
     * The same, kept once more.
     *
     * @param revision how many times a draft of this edition was kept, this time included
     * @return the draft with that revision
     */
    public DeliberationDraft revised(int revision) {
        return new DeliberationDraft(version, revision, gold, leanings, detail, correction);
    }

    /**
     * What is still missing.
     *
     * @return everything that keeps it from being a decision, in the order of its categories
     */
    public List<Gap> gaps() {
        List<Gap> gaps = new ArrayList<>();
        for (Leaning leaning : leanings) {
            leaning.chosen().ifPresent(chosen -> {
                if (chosen.silver().isEmpty()) {
                    gaps.add(new Gap(Missing.LAUREATE, Optional.of(leaning.category())));
                }
                if (leaning.reason().isEmpty()) {
                    gaps.add(new Gap(Missing.REASON, Optional.of(leaning.category())));
                }
            });
        }
        if (detail.isEmpty()) {
            gaps.add(new Gap(Missing.DETAIL, Optional.empty()));
        }
        if (version > 1 && correction.isEmpty()) {
            gaps.add(new Gap(Missing.CORRECTION, Optional.empty()));
        }
        return List.copyOf(gaps);
    }

    /**
     * The decision that it is, once nothing is missing. A reason written where the ranking is followed stays here.
     *
     * @return the decision; nothing while there are {@link #gaps}
     */
    public Optional<Decision> decision() {
        return gaps().isEmpty()
                ? Optional.of(new Decision(
                        gold,
                        leanings.stream()
                                .filter(leaning -> leaning.chosen().isPresent())
                                .map(Leaning::departure)
                                .toList(),
                        detail.orElseThrow()))
                : Optional.empty();
    }
}
