package org.observatoire.web.jury;

import java.util.List;
import org.observatoire.application.jury.ReadSelection;
import org.observatoire.domain.jury.CommitteeOpinion;

/**
 * The actions eligible in a category and what the committee thinks of them, as the API tells the organiser.
 *
 * @param id the category
 * @param label how people read it
 * @param eligible how many published actions are eligible in all
 * @param actions those of them that have an opinion, most retained first, then the latest others
 */
record SelectionJson(String id, String label, long eligible, List<Considered> actions) {

    /**
     * An eligible action.
     *
     * @param action which
     * @param title its title
     * @param retain how many selectors would nominate it
     * @param discuss how many would speak of it
     * @param leave how many would not nominate it
     * @param nominated whether it is nominated in this category
     * @param opinions each opinion
     */
    record Considered(
            String action,
            String title,
            long retain,
            long discuss,
            long leave,
            boolean nominated,
            List<Opinion> opinions) {

        private static Considered of(ReadSelection.Candidate candidate) {
            return new Considered(
                    candidate.action().id().value(),
                    candidate.action().title(),
                    candidate.count(CommitteeOpinion.Advice.RETAIN),
                    candidate.count(CommitteeOpinion.Advice.DISCUSS),
                    candidate.count(CommitteeOpinion.Advice.LEAVE),
                    candidate.nominated(),
                    candidate.opinions().stream().map(Opinion::of).toList());
        }
    }

    /**
     * What a selector thinks.
     *
     * @param selector who
     * @param opinion what they advise
     * @param comment why
     */
    record Opinion(String selector, String opinion, String comment) {

        private static Opinion of(CommitteeOpinion given) {
            return new Opinion(given.selector().value(), given.advice().code(), given.comment());
        }
    }

    static SelectionJson of(ReadSelection.Considered considered) {
        return new SelectionJson(
                considered.category().id().value(),
                considered.category().label(),
                considered.eligible(),
                considered.candidates().stream().map(Considered::of).toList());
    }
}
