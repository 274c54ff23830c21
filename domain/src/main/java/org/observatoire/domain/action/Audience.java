package org.observatoire.domain.action;

import org.observatoire.domain.wording.Coded;

/** Whom an action is for. */
public enum Audience implements Coded {
    /** Everyone who lives there. */
    RESIDENTS,
    /** Children. */
    CHILDREN,
    /** Young people. */
    YOUNG_PEOPLE,
    /** Families. */
    FAMILIES,
    /** Older people. */
    SENIORS,
    /** People who are alone, ill, poor or otherwise in need. */
    VULNERABLE_PEOPLE,
    /** Shops, restaurants, craftspeople, companies. */
    BUSINESSES,
    /** Farmers and other producers. */
    PRODUCERS,
    /** Associations and their volunteers. */
    ASSOCIATIONS,
    /** Musicians, performers, artists. */
    ARTISTS,
    /** Carers and other workers on the front line. */
    CARERS,
    /** The authority's own agents. */
    AGENTS,
    /** Visitors. */
    VISITORS
}
