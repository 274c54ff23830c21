package org.observatoire.web.moderation;

import java.util.List;
import org.observatoire.web.page.Choice;
import org.observatoire.web.page.Term;
import org.observatoire.web.page.Title;

/**
 * What organisers find when they come to work on actions.
 *
 * @param waiting how many proposals wait
 * @param counts how many actions there are besides
 * @param proposals the proposals of the page, oldest first
 * @param searching whether something is looked for, instead
 * @param words what is looked for
 * @param standing of which standing, blank for any
 * @param standings the standings, to choose among
 * @param found what is found
 * @param first the first page, blank on it
 * @param next the following page, blank on the last one
 */
public record ProposalsView(
        String waiting,
        String counts,
        List<Proposal> proposals,
        boolean searching,
        String words,
        String standing,
        List<Choice> standings,
        List<Found> found,
        String first,
        String next) {

    /**
     * A proposal that waits.
     *
     * @param id its identity
     * @param href where it is read in full and decided
     * @param title its title
     * @param place who carried it, and where
     * @param since when it was proposed
     * @param summary what it says
     * @param hashtags its mots-dièse
     * @param categories where it would be filed
     * @param channels where it took place
     * @param life what happened, a line each
     * @param near the published actions that may be the same
     */
    public record Proposal(
            String id,
            String href,
            Title title,
            String place,
            String since,
            String summary,
            List<String> hashtags,
            List<Term> categories,
            List<String> channels,
            List<String> life,
            List<NearView> near) {}

    /**
     * An action found.
     *
     * @param href where it is worked on
     * @param title its title
     * @param place who carried it, and where
     * @param standing where it stands
     * @param since since when, in words
     */
    public record Found(String href, Title title, String place, Term standing, String since) {}
}
