package org.observatoire.persistence;

import java.util.Optional;
import org.observatoire.application.port.Contacts;
import org.observatoire.domain.action.ActionId;
import org.observatoire.domain.action.Contact;

/** Whom to write to about each action, in a table of its own. */
final class JdbiContacts implements Contacts {

    private final Units units;

    JdbiContacts(Units units) {
        this.units = units;
    }

    @Override
    public void keep(ActionId action, Contact contact) {
        units.writing(handle -> handle.createUpdate("""
                        INSERT INTO contact (action, name, email)
                        VALUES (:action, :name, :email)
                        ON CONFLICT (action) DO UPDATE SET name = excluded.name, email = excluded.email
                        """)
                .bind("action", action.value())
                .bind("name", contact.name())
                .bind("email", contact.email())
                .execute());
    }

    @Override
    public Optional<Contact> of(ActionId action) {
        return units.reading(handle -> handle.createQuery("SELECT name, email FROM contact WHERE action = :action")
                .bind("action", action.value())
                .map((row, context) -> new Contact(row.getString("name"), row.getString("email")))
                .findOne());
    }

    @Override
    public void erase(ActionId action) {
        units.writing(handle -> handle.createUpdate("DELETE FROM contact WHERE action = :action")
                .bind("action", action.value())
                .execute());
    }
}
