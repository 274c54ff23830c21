package org.observatoire.web.jury;

import java.util.List;
import org.observatoire.web.action.ActionView;

/**
 * Every file of a juror on one page, to be printed or read offline.
 *
 * @param year the year of the edition
 * @param told how many there are, in a sentence
 * @param files them, in the juror's own order
 */
public record FilesView(String year, String told, List<File> files) {

    /**
     * A file.
     *
     * @param number its number, in words
     * @param category the category in which it is judged
     * @param sheet the sheet of the action, without what surrounds it
     * @param lines what the juror fills in by pencil
     */
    public record File(String number, String category, ActionView sheet, List<Line> lines) {}

    /**
     * A line of a grid.
     *
     * @param label what is judged
     * @param choices what may be answered, the worst first
     */
    public record Line(String label, List<String> choices) {}
}
