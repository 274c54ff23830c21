package org.observatoire.web.palmares;

import org.observatoire.application.port.PalmaresArchive;

/**
 * A palmarès just made public, as the API tells it.
 *
 * @param year the year of the edition
 * @param version its version
 * @param proclaimedAt when
 * @param seal the seal of its recount file
 */
record ProclaimedJson(int year, int version, String proclaimedAt, String seal) {

    static ProclaimedJson of(PalmaresArchive.Proclaimed proclaimed) {
        return new ProclaimedJson(
                proclaimed.year(), proclaimed.version(), proclaimed.at().toString(), proclaimed.seal());
    }
}
