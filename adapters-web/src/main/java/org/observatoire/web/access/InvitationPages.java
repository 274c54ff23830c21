package org.observatoire.web.access;

import com.google.inject.Inject;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Map;
import java.util.Optional;
import org.observatoire.application.actor.Actor;
import org.observatoire.web.http.Entrance;
import org.observatoire.web.http.InvitationLink;
import org.observatoire.web.http.Precautions;
import org.observatoire.web.http.Routes;
import org.observatoire.web.http.WhoAsks;
import org.observatoire.web.page.Frame;
import org.observatoire.web.page.OwnPlaces;
import org.observatoire.web.page.Pages;

/**
 * {@code /invitation/<token>}: the link that someone is sent. Following it changes nothing, for programs that look for harm
 * in letters follow links too; whoever presses its button comes in, and the token leaves the address.
 */
public final class InvitationPages implements Routes {

    private final WhoAsks whoAsks;
    private final Entrance entrance;
    private final Pages pages;

    @Inject
    public InvitationPages(WhoAsks whoAsks, Entrance entrance, Pages pages) {
        this.whoAsks = whoAsks;
        this.entrance = entrance;
        this.pages = pages;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.before(InvitationLink.ROUTE, Precautions::ofASecret);
        routes.get(InvitationLink.ROUTE, this::show);
        routes.post(InvitationLink.ROUTE, this::enter);
    }

    private void show(Context context) {
        tell(context, whoAsks.bearer(context, InvitationLink.token(context)));
    }

    private void enter(Context context) {
        entrance.comeIn(context, InvitationLink.token(context))
                .ifPresentOrElse(
                        actor -> pages.seeOther(context, OwnPlaces.entranceOf(actor), "signed-in"),
                        () -> tell(context, Optional.empty()));
    }

    private void tell(Context context, Optional<Actor> bearer) {
        Frame frame = pages.frame(context);
        if (bearer.isEmpty()) {
            context.status(HttpStatus.NOT_FOUND);
        }
        String role =
                bearer.map(actor -> OwnPlaces.role(frame.messages(), actor)).orElse("");
        pages.show(context, "access/invitation.jte", frame, Map.of("role", role));
    }
}
