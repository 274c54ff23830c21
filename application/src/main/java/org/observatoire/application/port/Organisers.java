package org.observatoire.application.port;

import java.util.List;
import java.util.Optional;
import org.observatoire.application.actor.OrganiserId;
import org.observatoire.domain.wording.Wording;

/** What those who run the observatory are called. It is kept here alone, so that it can be erased. */
public interface Organisers {

    /**
     * An organiser, by name.
     *
     * @param id which one
     * @param name what the others call them; 1 to 200 characters
     */
    record Named(OrganiserId id, String name) {

        /** Refuses a name that says nothing, or too much. */
        public Named {
            name = Wording.required("name", name, 200);
        }
    }

    /**
     * Keeps a name, in place of the one that the same organiser had.
     *
     * @param organiser the organiser
     */
    void keep(Named organiser);

    /**
     * An organiser by name.
     *
     * @param id which one
     * @return the organiser; nothing where no name is kept
     */
    Optional<Named> find(OrganiserId id);

    /**
     * Everyone whose name is kept.
     *
     * @return them, by identity
     */
    List<Named> all();

    /**
     * Erases a name.
     *
     * @param id whose
     */
    void erase(OrganiserId id);
}
