package org.observatoire.application.actor;

import org.observatoire.domain.action.ActionId;
import org.observatoire.domain.jury.JurorId;

/** Who asks. */
public sealed interface Actor {

    /**
     * How the journal names them: a role, never a person's name nor address.
     *
     * @return the name kept in the journal
     */
    String journalName();

    /** Anyone. */
    record Visitor() implements Actor {
        @Override
        public String journalName() {
            return "visitor";
        }
    }

    /**
     * Whoever holds the edit link of an action.
     *
     * @param action the only action they may correct
     */
    record Contributor(ActionId action) implements Actor {
        @Override
        public String journalName() {
            return "contributor:" + action;
        }
    }

    /**
     * A member of the jury of an edition.
     *
     * @param edition the year of the edition
     * @param id who, in that edition
     */
    record Juror(int edition, JurorId id) implements Actor {
        @Override
        public String journalName() {
            return "juror:" + id;
        }
    }

    /**
     * A member of the selection committee of an edition.
     *
     * @param edition the year of the edition
     * @param id who, in that edition
     */
    record Selector(int edition, JurorId id) implements Actor {
        @Override
        public String journalName() {
            return "selector:" + id;
        }
    }

    /**
     * One of those who run the observatory. All may do the same; the journal tells them apart.
     *
     * @param id which one
     */
    record Organiser(OrganiserId id) implements Actor {

        /** The first organiser, by whom the others are invited. */
        public Organiser() {
            this(OrganiserId.FIRST);
        }

        @Override
        public String journalName() {
            return id.equals(OrganiserId.FIRST) ? "organiser" : "organiser:" + id;
        }
    }
}
