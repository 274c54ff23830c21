package org.observatoire.domain.edition;

import java.util.Optional;

/**
 * When an edition takes proposals and ballots. A window that is absent is as long as its stage.
 *
 * @param submissions when actions may be proposed for it
 * @param judging when ballots may be cast
 */
public record EditionCalendar(Optional<Window> submissions, Optional<Window> judging) {}
