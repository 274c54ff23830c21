package org.observatoire.web.testing;

/**
 * How a page is reached.
 *
 * @param route the route that answers, as the router has it
 * @param path what is asked for
 * @param status what it answers with
 * @param role who goes there, of those whom {@link EveryPage#prepare} lets in; blank for a visitor
 */
public record Visit(String route, String path, int status, String role) {

    static Visit to(String path) {
        return at(path, path);
    }

    static Visit at(String route, String path) {
        return new Visit(route, path, 200, "");
    }

    Visit answering(int other) {
        return new Visit(route, path, other, role);
    }

    Visit by(String someone) {
        return new Visit(route, path, status, someone);
    }

    @Override
    public String toString() {
        return role.isEmpty() ? path : path + " by " + role;
    }
}
