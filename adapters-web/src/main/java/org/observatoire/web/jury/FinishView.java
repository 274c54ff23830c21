package org.observatoire.web.jury;

import java.util.List;
import org.observatoire.web.page.Title;

/**
 * What is about to be final, and what is not.
 *
 * @param path where it is confirmed
 * @param back where to go back without changing anything
 * @param one the title of the one file that it is about; blank where it is about all of them
 * @param ready the drafts that are complete
 * @param incomplete the drafts that are not
 * @param toDo how many files were not opened
 * @param already how many ballots are final
 */
public record FinishView(
        String path, String back, String one, List<Draft> ready, List<Draft> incomplete, long toDo, long already) {

    /**
     * A draft.
     *
     * @param path its ballot
     * @param nomination on which nominee
     * @param mark its mark, by which it can be told from what would be written since
     * @param title the title of the action
     * @param category the category in which it is judged
     * @param said what it says, a line each
     * @param comment its comment
     */
    public record Draft(
            String path,
            String nomination,
            String mark,
            Title title,
            String category,
            List<BallotView.Said> said,
            String comment) {}
}
