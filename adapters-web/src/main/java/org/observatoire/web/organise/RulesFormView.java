package org.observatoire.web.organise;

import java.util.List;
import java.util.Optional;
import org.observatoire.web.page.Choice;
import org.observatoire.web.page.FormView;
import org.observatoire.web.page.Term;

/**
 * The form of the rules of an edition.
 *
 * @param form what its fields hold, and what is wrong
 * @param year the year of the edition, blank where it is still to be chosen
 * @param name how people call it
 * @param path where the form is sent
 * @param read the version of the rules that is shown; blank for an edition to come
 * @param open what may still be changed
 * @param stage where the edition stands; absent for one to come
 * @param frozen what no longer changes and why, a sentence; blank where all may
 * @param starts what an edition to come may be begun from
 * @param methods the methods
 * @param breadths how near jurors stay out
 * @param kinds the kinds of authority
 * @param sizes the sizes of authority
 * @param categories the categories
 */
public record RulesFormView(
        FormView form,
        String year,
        String name,
        String path,
        String read,
        Open open,
        Optional<Term> stage,
        String frozen,
        List<Start> starts,
        List<Choice> methods,
        List<Choice> breadths,
        List<Choice> kinds,
        List<Choice> sizes,
        List<Category> categories) {

    /**
     * What may still be changed.
     *
     * @param categories which categories there are, to whom they are open, and when actions may be proposed
     * @param rules how actions are judged, and how categories are worded
     * @param judging when ballots may be cast
     */
    public record Open(boolean categories, boolean rules, boolean judging) {}

    /**
     * What an edition may be begun from.
     *
     * @param href the form begun from it
     * @param label what it is
     * @param current whether the form is
     */
    public record Start(String href, String label, boolean current) {}

    /**
     * A category as it is written.
     *
     * @param place its place, from 0
     * @param at the name of its part of the form
     * @param id the anchor of its part of the page
     * @param heading what it is called; its number while it has no label
     * @param eligible to whom it is open, in a sentence
     * @param criteria the names of the parts of its criteria
     * @param sum what its weights add up to, in words
     * @param whole whether that is 100
     * @param first whether none comes before
     * @param last whether none comes after
     */
    public record Category(
            int place,
            String at,
            String id,
            String heading,
            String eligible,
            List<String> criteria,
            String sum,
            boolean whole,
            boolean first,
            boolean last) {}

    /** Whether the edition is still to be announced. */
    public boolean toCome() {
        return stage.isEmpty();
    }
}
