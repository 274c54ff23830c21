package org.observatoire.web.picture;

import com.google.inject.Inject;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import org.observatoire.application.action.ReadPicture;
import org.observatoire.application.actor.Actor;
import org.observatoire.application.outcome.Outcome;
import org.observatoire.web.http.Outcomes;
import org.observatoire.web.http.Revisions;
import org.observatoire.web.http.Routes;
import org.observatoire.web.http.WhoAsks;

/** {@code GET /pictures/…}: the prints of pictures. */
public final class PrintRoutes implements Routes {

    /**
     * Whoever saw a picture may keep it, for it never changes; those who keep it for others ask again each hour, so that a
     * picture that is withdrawn or taken away is soon shown to nobody else.
     */
    private static final String FOR_EVER = "public, max-age=31536000, s-maxage=3600, immutable";

    private static final String NEVER = "no-store";

    private final ReadPicture readPicture;
    private final WhoAsks whoAsks;

    @Inject
    public PrintRoutes(ReadPicture readPicture, WhoAsks whoAsks) {
        this.readPicture = readPicture;
        this.whoAsks = whoAsks;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get(PrintAddress.FOLDER + "{name}", this::show);
    }

    private void show(Context context) {
        PrintAddress address = PrintAddress.named(context.pathParam("name")).orElseThrow(NotFoundResponse::new);
        ReadPicture.Seen seen = seen(context, new ReadPicture.Command(address.picture(), address.width()));
        if (seen.print().format() != address.format()) {
            throw new NotFoundResponse();
        }
        boolean kept = seen.everyone() && !showsAToken(context);
        context.header("Cache-Control", kept ? FOR_EVER : NEVER).header("ETag", address.tag());
        if (Revisions.alreadyHas(context, address.tag())) {
            context.status(304);
        } else {
            context.contentType(address.mediaType()).result(seen.print().bytes());
        }
    }

    /** Nobody is asked who they are to see what everyone may: what others may keep must bear no cookie of anyone's. */
    private ReadPicture.Seen seen(Context context, ReadPicture.Command asked) {
        Outcome<ReadPicture.Seen> everyone = readPicture.read(new Actor.Visitor(), asked);
        return everyone instanceof Outcome.Done<ReadPicture.Seen> done
                ? done.value()
                : Outcomes.orRefuse(readPicture.read(actor(context), asked));
    }

    /** Programs show a token; the pages of whoever is in a session show its pictures. */
    private Actor actor(Context context) {
        return showsAToken(context) ? whoAsks.of(context) : whoAsks.onPage(context);
    }

    private static boolean showsAToken(Context context) {
        return context.header("Authorization") != null;
    }
}
