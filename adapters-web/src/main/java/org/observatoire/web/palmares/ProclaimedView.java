package org.observatoire.web.palmares;

import java.util.List;
import java.util.Optional;
import org.observatoire.web.page.Term;

/**
 * The palmarès of an edition judged here, in the version that holds.
 *
 * @param at when that version was made public, in a sentence
 * @param told how much of the count is public, in a sentence
 * @param gold the best of all categories
 * @param categories each category
 * @param recount where the recount file is; blank in a preview, which has none
 * @param fileName how it is called once downloaded
 * @param versions every version, first to last
 */
public record ProclaimedView(
        String at,
        String told,
        List<Laureate> gold,
        List<Category> categories,
        String recount,
        String fileName,
        List<Version> versions) {

    /**
     * A category.
     *
     * @param id how it is named
     * @param label how people read it
     * @param metals the distinctions given in it, highest first
     * @param reason why the jury departed from the ranking; blank where it did not
     * @param nominees its nominees, best ranked first
     */
    public record Category(String id, String label, List<Metal> metals, String reason, List<Nominee> nominees) {}

    /**
     * A distinction.
     *
     * @param term which
     * @param laureates who has it
     */
    public record Metal(Term term, List<Laureate> laureates) {}

    /**
     * A laureate.
     *
     * @param entry the action
     * @param category the category in which it was judged
     * @param exAequo whether it shares its distinction
     * @param firmness how well it holds its rank, in a sentence; blank where that is not known
     */
    public record Laureate(EditionView.Entry entry, String category, boolean exAequo, String firmness) {}

    /**
     * A nominee.
     *
     * @param entry the action
     * @param rank its rank by the count, in words
     * @param judged how many judged it, in words
     * @param recused how many jurors were recused from it
     * @param chart what the jurors gave it, where that is public
     */
    public record Nominee(EditionView.Entry entry, String rank, String judged, long recused, Optional<Chart> chart) {}

    /**
     * A version of the palmarès.
     *
     * @param told its number and its moment, in words
     * @param reason why it replaces the one before; blank for the first
     * @param recount where its recount file is
     */
    public record Version(String told, String reason, String recount) {}
}
