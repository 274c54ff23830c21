package org.observatoire.domain.territory;

import java.util.Optional;
import org.observatoire.domain.wording.Coded;

/** How near two authorities are, nearest first: what decides a recusal and who counts as « beyond one's own ». */
public enum Kinship implements Coded {
    /** The same authority. */
    SAME_AUTHORITY,
    /** Two communes of one EPCI, or a commune and its EPCI. */
    SAME_EPCI,
    /** Two authorities of one département, or one of them the département itself. */
    SAME_DEPARTMENT,
    /** Neither. */
    NONE;

    /**
     * The nearest kinship between two authorities. It does not depend on their order.
     *
     * @param one an authority
     * @param other another, or the same
     * @return the nearest that holds
     */
    public static Kinship between(LocalAuthority one, LocalAuthority other) {
        if (one.id().equals(other.id())) {
            return SAME_AUTHORITY;
        }
        if (shared(grouping(one), grouping(other))) {
            return SAME_EPCI;
        }
        return shared(one.department(), other.department()) ? SAME_DEPARTMENT : NONE;
    }

    /**
     * Whether this kinship is as near as another, or nearer.
     *
     * @param breadth the widest kinship that counts
     * @return true when this one falls inside it; never for {@link #NONE}
     */
    public boolean within(Kinship breadth) {
        return this != NONE && compareTo(breadth) <= 0;
    }

    private static Optional<AuthorityId> grouping(LocalAuthority authority) {
        return authority.kind() == AuthorityKind.EPCI ? Optional.of(authority.id()) : authority.epci();
    }

    private static <T> boolean shared(Optional<T> one, Optional<T> other) {
        return one.isPresent() && one.equals(other);
    }
}
