package org.observatoire.web.http;

import io.javalin.http.Context;

/** Shows a problem to people. */
public interface ProblemPage {

    /**
     * Answers with a page, whose status is already set.
     *
     * @param context the request
     * @param problem what cannot be done
     */
    void show(Context context, Problem problem);
}
