package org.observatoire.application.testing.memory;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.observatoire.application.port.Darkroom;
import org.observatoire.application.port.Pictures;
import org.observatoire.application.testing.memory.PictureStore.Key;
import org.observatoire.domain.action.ActionId;
import org.observatoire.domain.action.Album;
import org.observatoire.domain.action.Editorial;
import org.observatoire.domain.action.PictureId;

final class InMemoryPictures implements Pictures {

    private final InMemoryUnitOfWork unitOfWork;

    InMemoryPictures(InMemoryUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    @Override
    public void deposit(ActionId action, PictureId picture, List<Darkroom.Print> prints) {
        Map<Integer, byte[]> byWidth =
                prints.stream().collect(Collectors.toMap(print -> print.size().width(), Darkroom.Print::bytes));
        unitOfWork.written().pictures().prints().put(new Key(action, picture), byWidth);
    }

    @Override
    public void keep(ActionId action, Album album) {
        PictureStore pictures = unitOfWork.written().pictures();
        album.pictures().forEach(picture -> {
            if (!pictures.prints().containsKey(new Key(action, picture.id()))) {
                throw new IllegalStateException("album: no prints are kept of " + picture.id());
            }
        });
        pictures.albums().put(action, album);
        pictures.prints()
                .keySet()
                .removeIf(key ->
                        key.action().equals(action) && album.find(key.picture()).isEmpty());
    }

    @Override
    public Album of(ActionId action) {
        return unitOfWork.seen().pictures().album(action);
    }

    @Override
    public Map<ActionId, Editorial.Standing> bearers(PictureId picture) {
        Store store = unitOfWork.seen();
        return store.pictures().bearing(picture).stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        action -> store.actions().get(action).standing()));
    }

    @Override
    public Optional<Written> print(PictureId picture, int width) {
        PictureStore pictures = unitOfWork.seen().pictures();
        return pictures.bearing(picture).stream()
                .flatMap(action -> Optional.ofNullable(
                        pictures.prints().get(new Key(action, picture)).get(width))
                        .map(bytes -> new Written(pictures.format(action, picture), bytes))
                        .stream())
                .findFirst();
    }
}
