package org.observatoire.application.testing.memory;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.observatoire.domain.action.ActionId;
import org.observatoire.domain.action.Album;
import org.observatoire.domain.action.Picture;
import org.observatoire.domain.action.PictureId;

/**
 * The pictures kept, at one moment.
 *
 * @param albums by action
 * @param prints by action and picture, then by width
 */
record PictureStore(Map<ActionId, Album> albums, Map<Key, Map<Integer, byte[]>> prints) {

    /** A picture of an action. */
    record Key(ActionId action, PictureId picture) {}

    static PictureStore empty() {
        return new PictureStore(new HashMap<>(), new HashMap<>());
    }

    PictureStore copy() {
        return new PictureStore(new HashMap<>(albums), new HashMap<>(prints));
    }

    Album album(ActionId action) {
        return albums.getOrDefault(action, Album.empty());
    }

    Picture.Format format(ActionId action, PictureId picture) {
        return album(action).find(picture).orElseThrow().format();
    }

    List<ActionId> bearing(PictureId picture) {
        return albums.entrySet().stream()
                .filter(entry -> entry.getValue().find(picture).isPresent())
                .map(Map.Entry::getKey)
                .toList();
    }
}
