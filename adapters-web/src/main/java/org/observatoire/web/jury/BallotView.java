package org.observatoire.web.jury;

import java.util.List;
import java.util.Optional;
import org.observatoire.web.page.Term;
import org.observatoire.web.page.Title;

/**
 * The ballot of a juror on a nominee.
 *
 * @param path where it is
 * @param title the title of the action
 * @param category the category in which it is judged
 * @param number which of their files it is, in words
 * @param state where they are with it
 * @param stateTold what that means, in a sentence
 * @param standing whether they may judge, and until when, in a sentence
 * @param open whether they may judge now
 * @param finished whether it is final
 * @param recusable whether they may still stay out of it
 * @param previous the file before, in their own order
 * @param next the file after
 * @param grid the grid
 * @param said what the ballot kept says, a line each
 * @param comment the comment kept
 * @param mark the mark of the ballot kept
 */
public record BallotView(
        String path,
        Title title,
        String category,
        String number,
        Term state,
        String stateTold,
        String standing,
        boolean open,
        boolean finished,
        boolean recusable,
        Optional<Neighbour> previous,
        Optional<Neighbour> next,
        GridView grid,
        List<Said> said,
        String comment,
        String mark) {

    /**
     * A file beside this one.
     *
     * @param path its ballot
     * @param title the title of its action
     */
    public record Neighbour(String path, String title) {}

    /**
     * A line of a ballot.
     *
     * @param label what is judged; blank where it is the whole
     * @param given what is said of it
     * @param written whether {@code given} is a word of the edition rather than one of ours
     */
    public record Said(String label, String given, boolean written) {}
}
