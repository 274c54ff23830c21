package org.observatoire.domain.edition;

import org.observatoire.domain.territory.Kinship;
import org.observatoire.domain.territory.LocalAuthority;
import org.observatoire.domain.wording.Coded;

/** How near an authority must be to a juror's own for the juror to stay out of it. */
public enum RecusalBreadth implements Coded {
    /** One's own authority alone. */
    AUTHORITY(Kinship.SAME_AUTHORITY),
    /** One's own EPCI too. */
    EPCI(Kinship.SAME_EPCI),
    /** One's own département too. */
    DEPARTMENT(Kinship.SAME_DEPARTMENT);

    private final Kinship widest;

    RecusalBreadth(Kinship widest) {
        this.widest = widest;
    }

    /**
     * Whether a juror of one authority must stay out of what another carried.
     *
     * @param juror the juror's authority
     * @param nominee the authority that carried the action
     * @return true when they are as near as this breadth, or nearer
     */
    public boolean recuses(LocalAuthority juror, LocalAuthority nominee) {
        return Kinship.between(juror, nominee).within(widest);
    }
}
