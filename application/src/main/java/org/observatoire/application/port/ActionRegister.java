package org.observatoire.application.port;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.observatoire.domain.action.Action;
import org.observatoire.domain.action.ActionId;
import org.observatoire.domain.action.Editorial;

/** Every action, whatever its standing, as the organiser lists and finds them. */
public interface ActionRegister {

    /**
     * A place in a list.
     *
     * @param since when the standing of the action last changed
     * @param id the action
     */
    record Place(Instant since, ActionId id) {}

    /**
     * What is looked for.
     *
     * @param words what the organiser typed; each word must begin a word of the title, of a mot-dièse or of the name of the
     *     authority, case and accents set aside; absent for everything; finds nothing where no word was typed
     * @param standing of which standing, absent for any
     * @param after where to go on from
     * @param limit how many at most, 1 or more
     */
    record Search(Optional<String> words, Optional<Editorial.Standing> standing, Optional<Place> after, int limit) {}

    /**
     * The proposals that wait for the organiser, oldest first, then by identity.
     *
     * @param after the last one already known
     * @param limit how many at most, 1 or more
     * @return those that follow
     */
    List<Place> proposals(Optional<Place> after, int limit);

    /**
     * What is looked for, whose standing changed last first, then by identity, descending.
     *
     * @param search what is looked for
     * @return a page of it
     */
    List<Place> found(Search search);

    /**
     * How many actions there are.
     *
     * @return by standing; a standing that no action has is absent
     */
    Map<Editorial.Standing, Long> counts();

    /**
     * The published actions that may resemble each of some actions kept here: those of the same authority, those that share
     * a mot-dièse, those whose title has a word that begins as {@link
     * org.observatoire.domain.action.Resemblance#beginnings one of its own}. For one statement, whatever the number of
     * actions.
     *
     * @param actions which ones
     * @param most how many to give at most for each of the three reasons, 1 or more
     * @return by identity, never an action beside itself; an action that none may resemble is absent
     */
    Map<ActionId, Set<ActionId>> alike(Collection<Action> actions, int most);
}
