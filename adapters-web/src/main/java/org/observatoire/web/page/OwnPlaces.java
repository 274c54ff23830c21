package org.observatoire.web.page;

import java.util.List;
import org.observatoire.application.actor.Actor;
import org.observatoire.web.http.Messages;

/** Where each works. */
public final class OwnPlaces {

    /**
     * A place where someone works.
     *
     * @param path where it is
     * @param key what it is called
     */
    record Place(String path, String key) {}

    private OwnPlaces() {}

    /** The places of someone, the first of which they come in by. */
    static List<Place> of(Actor actor) {
        if (actor instanceof Actor.Organiser) {
            return List.of(
                    new Place("/organise", "nav.organise"),
                    new Place("/organise/actions", "moderation.title"),
                    new Place("/organise/editions", "nav.own-editions"),
                    new Place("/organise/people", "nav.people"));
        }
        if (actor instanceof Actor.Juror) {
            return List.of(new Place("/jury", "nav.jury"));
        }
        if (actor instanceof Actor.Selector) {
            return List.of(new Place("/selection", "nav.selection"));
        }
        if (actor instanceof Actor.Contributor) {
            return List.of(new Place("/contribution", "nav.own-action"));
        }
        return List.of();
    }

    /** Where someone comes in; the Hall of Fame for a visitor. */
    public static String entranceOf(Actor actor) {
        return of(actor).stream().findFirst().map(Place::path).orElse("/");
    }

    /** The role of someone, in words. */
    public static String role(Messages messages, Actor actor) {
        if (actor instanceof Actor.Organiser) {
            return messages.text("role.organiser");
        }
        if (actor instanceof Actor.Juror juror) {
            return messages.text("role.juror", Integer.toString(juror.edition()));
        }
        if (actor instanceof Actor.Selector selector) {
            return messages.text("role.selector", Integer.toString(selector.edition()));
        }
        return messages.text(actor instanceof Actor.Contributor ? "role.contributor" : "role.visitor");
    }
}
