package org.observatoire.domain.territory;

import org.observatoire.domain.wording.Fault;
import org.observatoire.domain.wording.Malformed;

/**
 * The identity of a local authority: its kind and its official code. France has four communes called Montreuil, so a
 * name is never an identity.
 *
 * @param value such as {@code commune-67447}, {@code epci-243300316}, {@code departement-32}, {@code region-76}
 */
public record AuthorityId(String value) implements Comparable<AuthorityId> {

    /**
     * Checks the form, not the existence.
     *
     * @throws Malformed when no kind of authority has codes of this form
     */
    public AuthorityId {
        if (value == null || kindOf(value) == null) {
            throw new Malformed("authority", Fault.NOT_AN_IDENTIFIER);
        }
    }

    /**
     * The kind that the identifier states.
     *
     * @return the kind
     */
    public AuthorityKind kind() {
        return kindOf(value);
    }

    /**
     * The official code alone: INSEE for communes, départements and regions, SIREN for the others.
     *
     * @return the code after the hyphen
     */
    public String officialCode() {
        return value.substring(kind().prefix().length() + 1);
    }

    @Override
    public int compareTo(AuthorityId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }

    private static AuthorityKind kindOf(String value) {
        for (AuthorityKind kind : AuthorityKind.values()) {
            if (kind.names(value)) {
                return kind;
            }
        }
        return null;
    }
}
