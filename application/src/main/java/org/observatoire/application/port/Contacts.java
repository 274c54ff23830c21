package org.observatoire.application.port;

import java.util.Optional;
import org.observatoire.domain.action.ActionId;
import org.observatoire.domain.action.Contact;

/** Whom to write to about each action. Personal data, apart from the rest so that it can be erased. */
public interface Contacts {

    /**
     * Keeps the contact of an action, in place of any other.
     *
     * @param action the action
     * @param contact whom to write to
     */
    void keep(ActionId action, Contact contact);

    /**
     * The contact of an action.
     *
     * @param action the action
     * @return whom to write to; nothing once erased
     */
    Optional<Contact> of(ActionId action);

    /**
     * Erases the contact of an action for good.
     *
     * @param action the action
     */
    void erase(ActionId action);
}
