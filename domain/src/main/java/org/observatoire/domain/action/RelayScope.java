package org.observatoire.domain.action;

import org.observatoire.domain.wording.Coded;

/** Who relayed an action. */
public enum RelayScope implements Coded {
    /** One authority, which can be named. */
    AUTHORITY,
    /** Several authorities, not told one by one. */
    AUTHORITIES,
    /** Local press, radio or television. */
    LOCAL_MEDIA,
    /** National press, radio or television. */
    NATIONAL_MEDIA
}
