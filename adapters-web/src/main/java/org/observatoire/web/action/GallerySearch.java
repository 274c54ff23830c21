package org.observatoire.web.action;

import java.util.Map;
import java.util.Optional;
import org.observatoire.application.action.BrowseHallOfFame;
import org.observatoire.web.page.Address;

/** Reads what a reader looks for from the address of the gallery. What means nothing there is left out. */
final class GallerySearch {

    static final int PAGE = 24;

    private GallerySearch() {}

    static BrowseHallOfFame.Command of(Address address) {
        return new BrowseHallOfFame.Command("", Map.of(), Optional.empty(), PAGE, Optional.empty());
    }
}
