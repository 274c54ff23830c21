package org.observatoire.application.testing.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.observatoire.domain.action.ActionId;
import org.observatoire.domain.action.Contact;

/** The contract of {@link org.observatoire.application.port.Contacts}. */
public interface ContactsContract extends PortContract {

    /** Whom to write to. */
    Contact CONTACT = new Contact("Contact de test « n° 1 »", "contact+é'x@example.org");

    @Test
    default void tellsWhomToWriteTo() {
        ActionId action = Given.someAction(ports(), "une");

        Given.kept(ports(), () -> ports().contacts().keep(action, CONTACT));

        assertEquals(Optional.of(CONTACT), ports().contacts().of(action));
    }

    @Test
    default void tellsNothingOfAnActionWithoutContact() {
        ActionId without = Given.someAction(ports(), "sans");
        ActionId with = Given.someAction(ports(), "avec");
        Given.kept(ports(), () -> ports().contacts().keep(with, CONTACT));

        assertEquals(Optional.empty(), ports().contacts().of(without));
        assertEquals(Optional.empty(), ports().contacts().of(new ActionId("inconnue")));
    }

    @Test
    default void keepsOneContactInPlaceOfAnother() {
        ActionId action = Given.someAction(ports(), "une");
        Given.kept(ports(), () -> ports().contacts().keep(action, CONTACT));
        Contact other = new Contact("Autre contact de test", "autre@example.org");

        Given.kept(ports(), () -> ports().contacts().keep(action, other));

        assertEquals(Optional.of(other), ports().contacts().of(action));
    }

    @Test
    default void erasesAContactForGoodAndLeavesTheOthers() {
        ActionId erased = Given.someAction(ports(), "effacee");
        ActionId left = Given.someAction(ports(), "gardee");
        Given.kept(ports(), () -> {
            ports().contacts().keep(erased, CONTACT);
            ports().contacts().keep(left, CONTACT);
        });

        Given.kept(ports(), () -> ports().contacts().erase(erased));

        assertEquals(Optional.empty(), ports().contacts().of(erased));
        assertEquals(Optional.of(CONTACT), ports().contacts().of(left));
    }

    @Test
    default void erasesWhatIsNotThereWithoutAWord() {
        ActionId action = Given.someAction(ports(), "une");

        Given.kept(ports(), () -> ports().contacts().erase(action));
        Given.kept(ports(), () -> ports().contacts().erase(action));

        assertEquals(Optional.empty(), ports().contacts().of(action));
    }

    @Test
    default void leavesTheContactOfAnActionThatChanges() {
        ActionId action = Given.someAction(ports(), "une");
        Given.kept(ports(), () -> ports().contacts().keep(action, CONTACT));

        Given.kept(ports(), () -> {
            var read = ports().actions().find(action).orElseThrow();
            ports().actions().replace(read.rewritten(read.sheet()));
        });

        assertEquals(Optional.of(CONTACT), ports().contacts().of(action));
    }
}
