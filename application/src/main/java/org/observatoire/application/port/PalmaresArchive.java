package org.observatoire.application.port;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
     * A palmarès proclaimed here, as it was made public.
     *
     * @param year the year of the edition
     * @param version its version, from 1
     * @param at when this version was made public
     * @param seal the seal of its recount file
     * @param recountFile the recount file, to the letter
     * @param nominees every action nominated
     * @param awards what was given, to which action
     */
    record Proclaimed(
            int year,
            int version,
            Instant at,
            String seal,
            String recountFile,
            Set<ActionId> nominees,
            Map<ActionId, List<Award>> awards) {

        /** Keeps immutable copies. */
        public Proclaimed {
            nominees = Set.copyOf(nominees);
            awards = Map.copyOf(awards);
        }
    }

    /**
     * Keeps a version of a palmarès, beside those before. Its awards take the place of theirs.
     *
     * @param proclaimed the version that follows the last; any other is a bug
     */
    void keep(Proclaimed proclaimed);

    /**
     * The palmarès proclaimed for a year.
     *
     * @param year the year of the edition
     * @return its versions, first to last; none before proclamation
     */
    List<Proclaimed> proclaimed(int year);

    /**
     * The editions whose palmarès is kept, recorded or proclaimed.
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
