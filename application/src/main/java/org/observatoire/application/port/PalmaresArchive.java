package org.observatoire.application.port;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.observatoire.domain.action.ActionId;
import org.observatoire.domain.palmares.Award;
import org.observatoire.domain.palmares.RecordedPalmares;

/** The palmarès of every edition. */
public interface PalmaresArchive {

    /**
     * Keeps the record of an edition judged elsewhere, in place of an earlier record of that year.
     *
     * @param palmares the record; its actions must all be known
     */
    void keep(RecordedPalmares palmares);

    /**
     * The record of an edition judged elsewhere.
     *
     * @param year its year
     * @return the record
     */
    Optional<RecordedPalmares> recorded(int year);

    /**
     * The editions kept.
     *
     * @return their years, latest first
     */
    List<Integer> years();

    /**
     * What some actions were distinguished with, in one go.
     *
     * @param actions the actions
     * @return their awards by action, latest edition first and highest distinction first within one; nothing for actions without any
     */
    Map<ActionId, List<Award>> awards(Collection<ActionId> actions);
}
