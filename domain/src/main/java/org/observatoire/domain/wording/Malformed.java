package org.observatoire.domain.wording;

/** A value that cannot exist: thrown by the constructor of the record that refuses it. */
public final class Malformed extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** The component refused. */
    private final String field;

    /** What is wrong. */
    private final Fault fault;

    /** The most that is accepted, 0 where there is none. */
    private final int limit;

    /**
     * A refused value.
     *
     * @param field the component refused, by its name in the record
     * @param fault what is wrong
     */
    public Malformed(String field, Fault fault) {
        this(field, fault, 0);
    }

    /**
     * A refused value that goes past a limit.
     *
     * @param field the component refused, by its name in the record
     * @param fault what is wrong
     * @param limit the most that is accepted (characters or items), 0 where there is none
     */
    public Malformed(String field, Fault fault, int limit) {
        super(field + ": " + fault.code() + (limit > 0 ? " (at most " + limit + ")" : ""));
        this.field = field;
        this.fault = fault;
        this.limit = limit;
    }

    /**
     * The component refused.
     *
     * @return its name in the record
     */
    public String field() {
        return field;
    }

    /**
     * What is wrong.
     *
     * @return the fault
     */
    public Fault fault() {
        return fault;
    }

    /**
     * The most that is accepted, in characters or items.
     *
     * @return the limit, 0 where there is none
     */
    public int limit() {
        return limit;
    }
}
