package org.observatoire.web.organise;

import java.util.List;

/**
 * What waits for the organiser.
 *
 * @param proposals how many proposals wait, and since when, in words
 * @param proposalsWait whether any does
 * @param underWay the editions under way
 * @param proclaimed what there is to say of the last edition proclaimed; blank where there is none
 */
public record AgendaView(String proposals, boolean proposalsWait, List<UnderWay> underWay, String proclaimed) {

    /**
     * An edition under way.
     *
     * @param desk where it is worked on
     * @param edition what there is of it
     */
    public record UnderWay(String desk, EditionDeskView edition) {}
}
