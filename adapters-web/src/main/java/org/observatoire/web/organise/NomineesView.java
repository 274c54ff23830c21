package org.observatoire.web.organise;

import java.util.List;
import org.observatoire.web.territory.Place;

/**
 * What the committee thinks, and what is nominated.
 *
 * @param year the year of the edition
 * @param path where nominations are sent
 * @param open whether nominations may be made and taken back
 * @param words what candidates were searched by, blank for all
 * @param categories the categories
 * @param label the category that is read
 * @param code its name
 * @param told how many candidates it has, and how many are nominated
 * @param candidates its candidates
 * @param committee how far each member of the committee has come
 */
public record NomineesView(
        String year,
        String path,
        boolean open,
        String words,
        List<Tab> categories,
        String label,
        String code,
        String told,
        List<Candidate> candidates,
        List<String> committee) {

    /**
     * A category to read.
     *
     * @param href where
     * @param label what it is called
     * @param told how many are nominated in it
     * @param current whether it is read
     */
    public record Tab(String href, String label, String told, boolean current) {}

    /**
     * An eligible action.
     *
     * @param id its identity
     * @param href its sheet
     * @param title its title
     * @param place who carried it
     * @param filedHere whether it is first looked for in that category
     * @param nominated whether it is nominated there
     * @param advice how many advise what, in the order of what they may advise
     * @param comments what they said, each with who
     */
    public record Candidate(
            String id,
            String href,
            String title,
            Place place,
            boolean filedHere,
            boolean nominated,
            List<Advice> advice,
            List<Comment> comments) {

        /** Whether nobody spoke of it. */
        public boolean silent() {
            return advice.stream().allMatch(one -> one.count() == 0);
        }
    }

    /**
     * How many advise something.
     *
     * @param code what
     * @param count how many
     * @param told both, in words
     */
    public record Advice(String code, long count, String told) {}

    /**
     * What a member of the committee said.
     *
     * @param who the member
     * @param advice what they advise
     * @param text why, blank where they did not say
     */
    public record Comment(String who, String advice, String text) {}
}
