package org.observatoire.web.access;

import java.util.List;
import org.observatoire.application.access.ListOrganisers.Listed;
import org.observatoire.application.actor.Actor;
import org.observatoire.application.actor.OrganiserId;
import org.observatoire.web.page.FormView;
import org.observatoire.web.page.Frame;

/** Tells who runs the observatory. */
final class PeopleInWords {

    static final String PATH = "/organise/people";

    private final Frame frame;

    PeopleInWords(Frame frame) {
        this.frame = frame;
    }

    PeopleView view(List<Listed> everyone, FormView form) {
        return new PeopleView(everyone.stream().map(this::told).toList(), frame.link(PATH), form);
    }

    PersonView view(Listed one, FormView form) {
        return new PersonView(told(one), form);
    }

    String nameOf(Listed one) {
        return one.name().orElseGet(() -> frame.text("people.first"));
    }

    private PeopleView.Person told(Listed one) {
        return new PeopleView.Person(
                frame.link(PATH + "/" + one.id()),
                nameOf(one),
                frame.who().equals(new Actor.Organiser(one.id())),
                one.id().equals(OrganiserId.FIRST),
                one.linked());
    }
}
