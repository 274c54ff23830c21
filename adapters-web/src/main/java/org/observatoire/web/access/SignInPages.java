package org.observatoire.web.access;

import com.google.inject.Inject;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.observatoire.application.actor.Actor;
import org.observatoire.web.http.Entrance;
import org.observatoire.web.http.FieldErrors;
import org.observatoire.web.http.FormBody;
import org.observatoire.web.http.InvitationLink;
import org.observatoire.web.http.Language;
import org.observatoire.web.http.Messages;
import org.observatoire.web.http.ProblemType;
import org.observatoire.web.http.Query;
import org.observatoire.web.http.RequestRefused;
import org.observatoire.web.http.Routes;
import org.observatoire.web.page.FormView;
import org.observatoire.web.page.Forms;
import org.observatoire.web.page.OwnPlaces;
import org.observatoire.web.page.Pages;

/** {@code /sign-in} and {@code /sign-out}: coming in by a link or a token that is pasted, and leaving. */
public final class SignInPages implements Routes {

    private static final String THEN = "then";

    /** A page of this site, and nothing that a browser could take for another's. */
    private static final Pattern PAGE_OF_OURS = Pattern.compile("(/[A-Za-z0-9_.-]{1,100}){1,10}");

    private final Entrance entrance;
    private final Pages pages;

    @Inject
    public SignInPages(Entrance entrance, Pages pages) {
        this.entrance = entrance;
        this.pages = pages;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get("/sign-in", this::ask);
        routes.post("/sign-in", this::enter);
        routes.post("/sign-out", this::leave);
    }

    private void ask(Context context) {
        FormView blank = FormView.blank();
        Optional<String> then = Query.of(context).all(THEN).stream().findFirst().flatMap(SignInPages::pageOfOurs);
        show(context, then.map(page -> blank.with(THEN, page)).orElse(blank));
    }

    private void enter(Context context) {
        FormBody form = FormBody.of(context);
        Forms.orAgain(context, () -> entered(context, form.secret()), again -> show(context, again))
                .ifPresent(actor -> pages.seeOther(context, destination(form, actor), "signed-in"));
    }

    private Actor entered(Context context, String given) {
        return entrance.comeIn(context, InvitationLink.tokenIn(given)).orElseThrow(() -> {
            FieldErrors errors = new FieldErrors(Messages.in(Language.of(context)));
            errors.add(FormBody.SECRET, given.isBlank() ? "access.no-token" : "access.unknown-token");
            return new RequestRefused(ProblemType.INVALID, errors.all());
        });
    }

    private void leave(Context context) {
        entrance.leave(context);
        pages.seeOther(context, "/", "signed-out");
    }

    private void show(Context context, FormView form) {
        pages.show(context, "access/signin.jte", pages.frame(context), Map.of("form", form));
    }

    private static String destination(FormBody form, Actor actor) {
        return pageOfOurs(form.tree().path(THEN).asText()).orElseGet(() -> OwnPlaces.entranceOf(actor));
    }

    private static Optional<String> pageOfOurs(String path) {
        return Optional.of(path).filter(written -> PAGE_OF_OURS.matcher(written).matches());
    }
}
