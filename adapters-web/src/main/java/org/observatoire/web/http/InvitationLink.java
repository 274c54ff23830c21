package org.observatoire.web.http;

import com.google.inject.Inject;
import io.javalin.http.Context;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.observatoire.application.actor.Token;

/** The link that lets someone in: {@code <base>/invitation/<token>}. */
public final class InvitationLink {

    public static final String ROUTE = "/invitation/{token}";

    private static final String PATH = "/invitation/";
    private static final Pattern LINK = Pattern.compile("https?://[^\\s?#]+" + PATH + "([^/?#\\s]+)([?#]\\S*)?");

    private final BaseUrl baseUrl;

    @Inject
    public InvitationLink(BaseUrl baseUrl) {
        this.baseUrl = baseUrl;
    }

    /** The link of a token, to be sent to whoever will bear it. */
    public String of(Context context, Token token) {
        return baseUrl.of(context, PATH + token.secret());
    }

    /** The token of the link that was followed. */
    public static String token(Context context) {
        return context.pathParam("token");
    }

    /** The token that someone gives, as it is or as the whole link. */
    public static String tokenIn(String given) {
        Matcher link = LINK.matcher(given.strip());
        return link.matches() ? link.group(1) : given.strip();
    }
}
