package org.observatoire.web.palmares;

import java.util.List;
import org.observatoire.web.page.Term;

/**
 * What is about to become public.
 *
 * @param year the year of the edition
 * @param name how people call it
 * @param correcting whether it corrects a palmarès that is public
 * @param version which version it is
 * @param given the distinctions, highest first
 * @param departures why the jury departs from the ranking, by category
 * @param correction why the palmarès is corrected; blank in a first version
 * @param becomes what becomes public, a sentence each
 * @param withoutGold whether the edition gives gold and nobody has it
 * @param mark the mark of all this, by which it can be told from what would be public if something changed
 */
public record ProclamationView(
        String year,
        String name,
        boolean correcting,
        int version,
        List<Given> given,
        List<Reason> departures,
        String correction,
        List<String> becomes,
        boolean withoutGold,
        String mark) {

    /**
     * A distinction.
     *
     * @param metal which
     * @param category in which category; blank for all of them
     * @param title the title of the action
     * @param authority who carried it
     * @param exAequo whether it is shared
     */
    public record Given(Term metal, String category, String title, String authority, boolean exAequo) {}

    /**
     * Why the jury departs from the ranking.
     *
     * @param category in which category
     * @param reason why, to the letter
     */
    public record Reason(String category, String reason) {}
}
