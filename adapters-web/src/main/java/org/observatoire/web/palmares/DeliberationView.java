package org.observatoire.web.palmares;

import java.util.List;
import java.util.Optional;
import org.observatoire.web.page.Phrase;
import org.observatoire.web.page.Term;

/**
 * What is on the table of a deliberation.
 *
 * @param year the year of the edition
 * @param name how people call it
 * @param correcting whether a palmarès is public, and is being corrected
 * @param kept whether a decision is kept, and at which revision, in a sentence
 * @param lacks what keeps the kept decision from being proclaimed
 * @param withoutGold whether the edition gives gold and the kept decision gives none
 * @param categories the count of each category, and what the jury chooses
 * @param gold whether the edition gives gold
 * @param laureates those that gold may go to, as the kept decision stands
 * @param details how much of the count may become public
 */
public record DeliberationView(
        String year,
        String name,
        boolean correcting,
        String kept,
        List<Lack> lacks,
        boolean withoutGold,
        List<Category> categories,
        boolean gold,
        List<Laureate> laureates,
        List<Detail> details) {

    /**
     * Something that is missing.
     *
     * @param href where on the page it belongs
     * @param told what, in a sentence
     */
    public record Lack(String href, Phrase told) {}

    /**
     * A category.
     *
     * @param id how it is named
     * @param label how people read it
     * @param gives how many distinctions it gives, in a sentence
     * @param remarks ties, and distinctions that they make too many, a sentence each
     * @param nominees its nominees, the best ranked first, those without a rank last
     * @param why what separates each from the next, a sentence each
     * @param departs whether the kept decision departs from the ranking
     */
    public record Category(
            String id,
            String label,
            String gives,
            List<Phrase> remarks,
            List<Nominee> nominees,
            List<Phrase> why,
            boolean departs) {}

    /**
     * A nominee.
     *
     * @param field the field of the form where its distinction is chosen
     * @param entry the action
     * @param rank its rank, in words
     * @param figures what its rank rests on, in words; why it has none where it has none
     * @param others who abstained, is awaited or was recused, in words; blank where nobody is
     * @param firmness how well it holds its rank, in a sentence; blank where it has none
     * @param spread how far apart jurors stand, in a sentence; empty where nobody judged it
     * @param divided whether they stand wide apart
     * @param chart what jurors gave it
     * @param comments what they wrote of it
     * @param falls what it has by the ranking
     */
    public record Nominee(
            String field,
            EditionView.Entry entry,
            String rank,
            Phrase figures,
            String others,
            String firmness,
            Phrase spread,
            boolean divided,
            Optional<Chart> chart,
            List<String> comments,
            Optional<Term> falls) {}

    /**
     * An action that gold may go to.
     *
     * @param field the field of the form where it is chosen
     * @param title its title
     * @param category the category in which it is a laureate
     * @param still whether it is one in the kept decision
     */
    public record Laureate(String field, String title, String category, boolean still) {}

    /**
     * How much of the count may become public.
     *
     * @param term in a word
     * @param told what that means
     */
    public record Detail(Term term, String told) {}
}
