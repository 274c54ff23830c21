package org.observatoire.application.testing.sample;

import java.time.Instant;
import org.observatoire.domain.action.Action;
import org.observatoire.domain.action.ActionId;
import org.observatoire.domain.action.Editorial;
import org.observatoire.domain.action.Sheet;

/** Actions at their first revision, as of one moment. */
public final class SomeActions {

    /** The moment of everything here: a winter's noon, in Paris too. */
    public static final Instant NOON = Instant.parse("2021-01-15T12:00:00.123Z");

    private SomeActions() {}

    /**
     * A published action.
     *
     * @param id its identity
     * @param sheet what it says
     * @return the action
     */
    public static Action published(String id, SomeSheet sheet) {
        return published(id, sheet.sheet());
    }

    /**
     * A published action.
     *
     * @param id its identity
     * @param sheet what it says
     * @return the action
     */
    public static Action published(String id, Sheet sheet) {
        return new Action(new ActionId(id), sheet, new Editorial.Published(NOON), 1);
    }

    /**
     * A proposal.
     *
     * @param id its identity
     * @param sheet what it says
     * @return the action
     */
    public static Action proposed(String id, SomeSheet sheet) {
        return Action.proposed(new ActionId(id), sheet.sheet(), NOON);
    }
}
