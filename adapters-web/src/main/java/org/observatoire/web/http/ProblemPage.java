package org.observatoire.web.http;

import io.javalin.http.Context;
import java.util.Optional;

/** Shows to people what cannot be done. */
public interface ProblemPage {

    /**
     * Answers with a page, whose status is already set.
     *
     * @param context the request
     * @param problem what cannot be done
     */
    void show(Context context, Problem problem);

    /**
     * Sends a visitor to where they say who they are, and back.
     *
     * @param context the request
     */
    void askWho(Context context);

    /**
     * Answers a form that does not come from its own page, with a page whose status is already set.
     *
     * @param context the request
     * @param typed what the form says, where it may be sent again
     */
    void showAgain(Context context, Optional<FormBody> typed);
}
