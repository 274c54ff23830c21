package org.observatoire.web.palmares;

import java.util.List;
import org.observatoire.web.page.Term;

/**
 * What an edition judged here has made public of its rules and its nominees.
 *
 * @param year the year of the edition
 * @param name how people call it
 * @param stage how far it has come
 * @param stageTold what happens at that stage, in a sentence
 * @param calendar when it takes proposals and ballots, each in a sentence; empty where no window is set
 * @param categories its categories
 * @param named whether its nominees are public
 * @param how how it counts, a sentence each
 * @param grades the mentions that jurors give, worst first; empty where they score
 */
public record RulesView(
        String year,
        String name,
        Term stage,
        String stageTold,
        List<String> calendar,
        List<Category> categories,
        boolean named,
        List<String> how,
        List<String> grades) {

    /**
     * A category.
     *
     * @param id how it is named
     * @param label how people read it
     * @param eligible to whom it is open, in a sentence
     * @param gives how many distinctions it gives, in a sentence
     * @param grid what jurors score; empty where they give mentions
     * @param nominees what is nominated in it, once that is public
     */
    public record Category(
            String id,
            String label,
            String eligible,
            String gives,
            List<Criterion> grid,
            List<EditionView.Entry> nominees) {}

    /**
     * What jurors score.
     *
     * @param label how people read it
     * @param weight its part in the whole, in words
     */
    public record Criterion(String label, String weight) {}
}
