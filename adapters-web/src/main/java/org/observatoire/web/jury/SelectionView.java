package org.observatoire.web.jury;

import java.util.List;
import org.observatoire.web.cover.Cover;
import org.observatoire.web.page.FormView;
import org.observatoire.web.page.Term;
import org.observatoire.web.page.Title;
import org.observatoire.web.territory.Place;

/**
 * What a selector considers, in one category.
 *
 * @param year the year of the edition
 * @param name how people call it
 * @param path where opinions are sent
 * @param open whether opinions are still given
 * @param tabs the categories
 * @param label the category that is read
 * @param code its name
 * @param progress how far they have come in it
 * @param keptFrom how many actions a conflict keeps them from, in words; blank where none
 * @param leftOnly whether only what has no opinion is shown
 * @param all the list without what is left out
 * @param left the list of what is left
 * @param actions those that are shown, first looked for there
 * @param others those that are shown, filed elsewhere
 * @param next where the list goes on; blank at its end
 * @param again a form that was refused
 */
public record SelectionView(
        String year,
        String name,
        String path,
        boolean open,
        List<Tab> tabs,
        String label,
        String code,
        Progress progress,
        String keptFrom,
        boolean leftOnly,
        String all,
        String left,
        List<Own> actions,
        List<Own> others,
        String next,
        FormView again) {

    /**
     * A category.
     *
     * @param href where it is read
     * @param label what it is called
     * @param told how far they have come in it
     * @param complete whether nothing is left in it
     * @param current whether it is read
     */
    public record Tab(String href, String label, String told, boolean complete, boolean current) {}

    /**
     * How far a selector has come.
     *
     * @param done how many have an opinion
     * @param all how many are asked for
     * @param told both, in words
     */
    public record Progress(long done, long all, String told) {}

    /**
     * An action to consider.
     *
     * @param id its identity
     * @param href its sheet
     * @param cover its cover
     * @param title its title
     * @param place who carried it
     * @param summary what was done
     * @param categories where it is filed
     * @param advice what they advise; blank where they have not said
     * @param told what they advise, in words
     * @param comment why
     */
    public record Own(
            String id,
            String href,
            Cover cover,
            Title title,
            Place place,
            String summary,
            List<Term> categories,
            String advice,
            String told,
            String comment) {}

    /** The form of an action: what was typed and refused, or else what was said. */
    public FormView formOf(Own own) {
        return again.value("action").equals(own.id()) ? again : FormView.blank().with("comment", own.comment());
    }
}
