package org.observatoire.domain.territory;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import org.observatoire.domain.wording.Coded;

/** How near two authorities are, nearest first: what decides a recusal and who counts as « beyond one's own ». */
public enum Kinship implements Coded {
    /** The same authority. */
    SAME_AUTHORITY,
    /** Two communes of one EPCI, or a commune and its EPCI or, in Grand Paris, its EPT. */
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
        if (!Collections.disjoint(groupings(one), groupings(other))) {
            return SAME_EPCI;
        }
        boolean sameDepartment =
                one.department().isPresent() && one.department().equals(other.department());
        return sameDepartment ? SAME_DEPARTMENT : NONE;
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

    private static Set<AuthorityId> groupings(LocalAuthority authority) {
        boolean grouping = authority.kind() == AuthorityKind.EPCI || authority.kind() == AuthorityKind.EPT;
        Set<AuthorityId> groupings = new HashSet<>(grouping ? Set.of(authority.id()) : Set.of());
        authority.epci().ifPresent(groupings::add);
        authority.ept().ifPresent(groupings::add);
        return groupings;
    }
}
