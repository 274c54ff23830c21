package org.observatoire.web.http;

import com.google.inject.Inject;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.Optional;
import java.util.Set;

/**
 * Lets no form in but those that pages of ours sent from the browser that they were shown in, whatever the route: a route
 * cannot forget to ask. Programs, which show a token and no cookie, are no concern of it.
 */
public final class FormGuard implements Routes {

    private static final Set<HandlerType> WRITES =
            Set.of(HandlerType.POST, HandlerType.PUT, HandlerType.PATCH, HandlerType.DELETE);
    private static final Set<String> FROM_HERE = Set.of("same-origin", "none");

    private final FormSeal seal;
    private final BaseUrl baseUrl;

    @Inject
    public FormGuard(FormSeal seal, BaseUrl baseUrl) {
        this.seal = seal;
        this.baseUrl = baseUrl;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.beforeMatched(this::check);
    }

    private void check(Context context) {
        if (!WRITES.contains(context.method()) || Programs.ask(context)) {
            return;
        }
        Optional<Boolean> fromHere = fromHere(context);
        if (fromHere.equals(Optional.of(false))) {
            throw new FormTurnedAway(Optional.empty());
        }
        FormBody form = FormBody.take(context);
        if (!seal.holds(context, form.seal())) {
            throw new FormTurnedAway(fromHere.map(sure -> form));
        }
    }

    /** Whether the browser says that a page of ours sent it; nothing where it does not say. */
    private Optional<Boolean> fromHere(Context context) {
        String site = context.header("Sec-Fetch-Site");
        if (site != null) {
            return Optional.of(FROM_HERE.contains(site));
        }
        return Optional.ofNullable(context.header("Origin"))
                .filter(origin -> !origin.equals("null"))
                .map(origin -> baseUrl.isOurs(context, origin));
    }
}
