package org.observatoire.web.http;

/** How many items a page holds. */
public final class Limit {

    private static final int USUAL = 20;
    private static final int MOST = 100;

    private Limit() {}

    /** The limit that the address asks for: 1 to 100, 20 where it asks for none. */
    public static int of(Query query, FieldErrors errors) {
        String written = query.one("limit", errors).orElse(Integer.toString(USUAL));
        int limit = written.matches("[0-9]{1,3}") ? Integer.parseInt(written) : 0;
        if (limit < 1 || limit > MOST) {
            errors.add("limit", "query.not-a-number", 1, MOST);
            return USUAL;
        }
        return limit;
    }
}
