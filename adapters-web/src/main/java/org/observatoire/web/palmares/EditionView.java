package org.observatoire.web.palmares;

import java.util.List;
import java.util.Optional;
import org.observatoire.web.cover.Cover;
import org.observatoire.web.page.SourceView;
import org.observatoire.web.page.Term;
import org.observatoire.web.page.Title;
import org.observatoire.web.territory.Place;

/**
 * The recorded palmarès of an edition.
 *
 * @param year the year of the edition
 * @param number which edition it is, in words
 * @param theme its theme
 * @param ceremony where it was awarded, blank where unknown
 * @param nomineesOn when the nominees were published, in words
 * @param awardedOn when it was awarded, in words
 * @param candidates how many candidates, in words
 * @param nominees how many nominees
 * @param categories the categories of that edition, as it worded them
 * @param complete whether the record tells everything
 * @param metals what was given, and what is known of it
 * @param nominated actions only known to have been nominated
 * @param nomineesKnown how many nominees the record can name, laureates included
 * @param cited actions that the sources cite without telling their rank
 * @param sources where the record comes from
 */
public record EditionView(
        String year,
        String number,
        String theme,
        String ceremony,
        String nomineesOn,
        String awardedOn,
        String candidates,
        int nominees,
        List<String> categories,
        boolean complete,
        List<Metal> metals,
        List<Entry> nominated,
        int nomineesKnown,
        List<Entry> cited,
        List<SourceView> sources) {

    /**
     * A distinction.
     *
     * @param term which
     * @param given how many were given
     * @param known how many the record can name
     * @param told both, in a sentence
     * @param laureates those it can name
     */
    public record Metal(Term term, int given, int known, String told, List<Laureate> laureates) {}

    /**
     * A laureate.
     *
     * @param entry the action
     * @param category the category of that edition, as it worded it; blank for the whole edition
     * @param exAequo whether it was shared
     * @param certainty how we know
     * @param sources the numbers of the sources that tell it
     */
    public record Laureate(Entry entry, String category, boolean exAequo, Term certainty, List<Integer> sources) {}

    /**
     * An action of the record.
     *
     * @param href its sheet; blank when it was withdrawn
     * @param title its title
     * @param place who carried it, and where; absent when it was withdrawn
     * @param cover its cover; absent when it was withdrawn
     */
    public record Entry(String href, Title title, Optional<Place> place, Optional<Cover> cover) {}
}
