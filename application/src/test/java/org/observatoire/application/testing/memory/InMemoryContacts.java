package org.observatoire.application.testing.memory;

import java.util.Optional;
import org.observatoire.application.port.Contacts;
import org.observatoire.domain.action.ActionId;
import org.observatoire.domain.action.Contact;

final class InMemoryContacts implements Contacts {

    private final InMemoryUnitOfWork unitOfWork;

    InMemoryContacts(InMemoryUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    @Override
    public void keep(ActionId action, Contact contact) {
        unitOfWork.written().contacts().put(action, contact);
    }

    @Override
    public Optional<Contact> of(ActionId action) {
        return Optional.ofNullable(unitOfWork.seen().contacts().get(action));
    }

    @Override
    public void erase(ActionId action) {
        unitOfWork.written().contacts().remove(action);
    }
}
