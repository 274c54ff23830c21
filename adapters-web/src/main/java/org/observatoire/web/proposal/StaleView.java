package org.observatoire.web.proposal;

import java.util.List;

/**
 * What changed in a sheet while someone was correcting it.
 *
 * @param merged the parts taken from the sheet, because whoever corrects it had not touched them
 * @param conflicts the parts that were changed on both sides
 */
public record StaleView(List<String> merged, List<Conflict> conflicts) {

    /** Nothing changed. */
    public static final StaleView NONE = new StaleView(List.of(), List.of());

    /**
     * A part that was changed on both sides.
     *
     * @param part which part
     * @param written what the sheet says now, line by line
     */
    public record Conflict(String part, List<String> written) {}

    public boolean stale() {
        return !merged.isEmpty() || !conflicts.isEmpty();
    }
}
