package org.observatoire.web.http;

import com.google.inject.Inject;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.observatoire.application.access.RecogniseActor;
import org.observatoire.application.actor.Actor;

/** Recognises who asks, by the token in the {@code Authorization} header and nowhere else. */
public final class WhoAsks {

    private static final Pattern BEARER =
            Pattern.compile("Bearer +([A-Za-z0-9._~+/-]{1,500}=*)", Pattern.CASE_INSENSITIVE);

    private final RecogniseActor recogniseActor;

    @Inject
    public WhoAsks(RecogniseActor recogniseActor) {
        this.recogniseActor = recogniseActor;
    }

    /** A visitor without the header; whoever bears the token with it. An unknown token is refused, never ignored. */
    public Actor of(Context context) {
        String header = context.header("Authorization");
        if (header == null) {
            return new Actor.Visitor();
        }
        return bearer(header).orElseThrow(() -> new RequestRefused(ProblemType.UNAUTHORIZED, List.of()));
    }

    private Optional<Actor> bearer(String header) {
        Matcher written = BEARER.matcher(header.strip());
        return written.matches() ? recogniseActor.recognise(written.group(1)) : Optional.empty();
    }
}
