package org.observatoire.web.jury;

import java.util.List;
import org.observatoire.web.page.Term;
import org.observatoire.web.page.Title;

/**
 * How far a jury has come: who has finished what, never how they judged.
 *
 * @param year the year of the edition
 * @param name how people call it
 * @param stage where it stands
 * @param told how many judgements are final, in a sentence
 * @param done how many are
 * @param asked how many are expected
 * @param standing whether the jury may judge, and until when, in a sentence; blank outside of judging
 * @param shortfalls the nominees that too few may judge
 * @param dangers how many nominees enough may judge, and too few have
 * @param jurors each juror
 * @param nominees each nominee
 * @param deliberating whether the count is open to the organiser
 */
public record ProgressView(
        String year,
        String name,
        Term stage,
        String told,
        long done,
        long asked,
        String standing,
        List<Lacking> shortfalls,
        long dangers,
        List<JurorLine> jurors,
        List<NomineeLine> nominees,
        boolean deliberating) {

    /**
     * A nominee that may end up unranked.
     *
     * @param title the title of its action
     * @param category in which category
     * @param told what it lacks, in a sentence
     * @param remedy what can be done about it, in a sentence
     */
    public record Lacking(Title title, String category, String told, String remedy) {}

    /**
     * How far a juror has come.
     *
     * @param name how the organiser calls them
     * @param done how many ballots are final
     * @param asked how many they were given
     * @param progress both, in words
     * @param recused how many conflicts keep them out
     * @param state whether they have finished, or not begun; blank between the two
     */
    public record JurorLine(String name, long done, long asked, String progress, long recused, String state) {}

    /**
     * How far the jury of a nominee has come.
     *
     * @param href its sheet
     * @param title the title of its action
     * @param category in which category
     * @param done how many judgements are final
     * @param asked how many are expected
     * @param progress both, in words
     * @param lacks what its quorum still needs, in words; blank where nothing, or where too few may judge it
     * @param recused how many conflicts keep jurors out
     * @param awaited who has not finished with it
     */
    public record NomineeLine(
            String href,
            Title title,
            String category,
            long done,
            long asked,
            String progress,
            String lacks,
            long recused,
            List<String> awaited) {}
}
