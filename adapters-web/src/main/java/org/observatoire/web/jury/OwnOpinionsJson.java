package org.observatoire.web.jury;

import java.util.List;
import java.util.Optional;
import org.observatoire.application.jury.ReadOwnOpinions;
import org.observatoire.domain.action.ActionId;
import org.observatoire.domain.jury.CommitteeOpinion;

/**
 * What is a selector's to consider, as the API tells them.
 *
 * @param progress how far they have come, in each category
 * @param category the category that is read
 * @param actions those of that category
 * @param next the action to go on after
 */
record OwnOpinionsJson(List<ProgressJson> progress, String category, List<OwnJson> actions, Optional<String> next) {

    /**
     * How far a selector has come in a category.
     *
     * @param category which
     * @param label how people read it
     * @param considered how many of those asked for have their opinion
     * @param asked how many actions are first looked for there
     * @param others how many more are eligible
     * @param keptFrom how many their affiliation keeps them from
     */
    record ProgressJson(String category, String label, long considered, long asked, long others, long keptFrom) {

        private static ProgressJson of(ReadOwnOpinions.Progress progress) {
            return new ProgressJson(
                    progress.category().id().value(),
                    progress.category().label(),
                    progress.considered(),
                    progress.asked(),
                    progress.others(),
                    progress.keptFrom());
        }
    }

    /**
     * An action to consider.
     *
     * @param action which
     * @param title its title
     * @param asked whether it is first looked for in that category
     * @param opinion what they advise, where they said it
     * @param comment why, where they said it
     */
    record OwnJson(String action, String title, boolean asked, Optional<String> opinion, Optional<String> comment) {

        private static OwnJson of(ReadOwnOpinions.Own own) {
            return new OwnJson(
                    own.action().id().value(),
                    own.action().sheet().title(),
                    own.lookedForHere(),
                    own.opinion().map(given -> given.advice().code()),
                    own.opinion().map(CommitteeOpinion::comment));
        }
    }

    static OwnOpinionsJson of(ReadOwnOpinions.OwnOpinions own) {
        return new OwnOpinionsJson(
                own.progress().stream().map(ProgressJson::of).toList(),
                own.category().id().value(),
                own.actions().stream().map(OwnJson::of).toList(),
                own.next().map(ActionId::value));
    }
}
