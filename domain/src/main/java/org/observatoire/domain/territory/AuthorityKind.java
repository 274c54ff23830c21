package org.observatoire.domain.territory;

public enum AuthorityKind {
    COMMUNE
}
