package org.observatoire.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.observatoire.application.port.Darkroom;
import org.observatoire.application.port.Pictures;
import org.observatoire.domain.action.ActionId;
import org.observatoire.domain.action.Album;
import org.observatoire.domain.action.Caption;
import org.observatoire.domain.action.Dimensions;
import org.observatoire.domain.action.Editorial;
import org.observatoire.domain.action.Picture;
import org.observatoire.domain.action.PictureId;

/** The albums, a row a picture; their prints apart, as bytes. */
final class JdbiPictures implements Pictures {

    private static final String DEPOSIT = """
            INSERT INTO picture_print (action, digest, width, bytes)
            VALUES (:action, :digest, :width, :bytes)
            """;

    private static final String PLACE = """
            INSERT INTO picture (action, position, digest, format, width, height, alt, credit)
            VALUES (:action, :position, :digest, :format, :width, :height, :alt, :credit)
            """;

    private static final String FORGET = """
            DELETE FROM picture_print
            WHERE action = :action AND digest NOT IN (SELECT digest FROM picture WHERE action = :action)
            """;

    private static final String BEARERS = """
            SELECT a.id, a.standing, a.taken_back
            FROM picture AS p
            CROSS JOIN action AS a ON a.number = p.action
            WHERE p.digest = :digest
            """;

    private static final String PRINT = """
            SELECT p.format, t.bytes
            FROM picture_print AS t
            CROSS JOIN picture AS p ON p.action = t.action AND p.digest = t.digest
            WHERE t.digest = :digest AND t.width = :width
            LIMIT 1
            """;

    private final Units units;

    JdbiPictures(Units units) {
        this.units = units;
    }

    @Override
    public void deposit(ActionId action, PictureId picture, List<Darkroom.Print> prints) {
        units.writing(handle -> {
            long number = number(handle, action);
            prints.forEach(print -> handle.createUpdate(DEPOSIT)
                    .bind("action", number)
                    .bind("digest", picture.value())
                    .bind("width", print.size().width())
                    .bind("bytes", print.bytes())
                    .execute());
        });
    }

    @Override
    public void keep(ActionId action, Album album) {
        units.writing(handle -> {
            long number = number(handle, action);
            requirePrints(handle, number, album);
            erase(handle, number, "DELETE FROM picture WHERE action = :action");
            new Rows(handle, "action", number)
                    .write(
                            PLACE,
                            album.pictures(),
                            (row, picture) -> row.bind("digest", picture.id().value())
                                    .bind("format", picture.format().code())
                                    .bind("width", picture.size().width())
                                    .bind("height", picture.size().height())
                                    .bind("alt", picture.caption().alt())
                                    .bind("credit", picture.caption().credit()));
            erase(handle, number, FORGET);
        });
    }

    @Override
    public Album of(ActionId action) {
        return units.reading(handle -> new Album(handle.createQuery("""
                        SELECT p.*
                        FROM action AS a
                        CROSS JOIN picture AS p ON p.action = a.number
                        WHERE a.id = :action
                        ORDER BY p.position
                        """)
                .bind("action", action.value())
                .map((row, context) -> picture(row))
                .list()));
    }

    @Override
    public Map<ActionId, Editorial.Standing> bearers(PictureId picture) {
        return units.reading(handle -> handle.createQuery(BEARERS)
                .bind("digest", picture.value())
                .map((row, context) -> Map.entry(new ActionId(row.getString("id")), StandingRow.read(row)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    @Override
    public Optional<Written> print(PictureId picture, int width) {
        return units.reading(handle -> handle.createQuery(PRINT)
                .bind("digest", picture.value())
                .bind("width", width)
                .map((row, context) ->
                        new Written(Column.term(row, "format", Picture.Format.class), row.getBytes("bytes")))
                .findOne());
    }

    static Picture picture(ResultSet row) throws SQLException {
        return new Picture(
                new PictureId(row.getString("digest")),
                Column.term(row, "format", Picture.Format.class),
                new Dimensions(row.getInt("width"), row.getInt("height")),
                new Caption(row.getString("alt"), Column.text(row, "credit")));
    }

    private static void requirePrints(Handle handle, long number, Album album) {
        List<String> kept = handle.createQuery("SELECT DISTINCT digest FROM picture_print WHERE action = :action")
                .bind("action", number)
                .mapTo(String.class)
                .list();
        album.pictures().forEach(picture -> {
            if (!kept.contains(picture.id().value())) {
                throw new IllegalStateException("album: no prints are kept of " + picture.id());
            }
        });
    }

    private static void erase(Handle handle, long number, String sql) {
        handle.createUpdate(sql).bind("action", number).execute();
    }

    private static long number(Handle handle, ActionId id) {
        return handle.createQuery("SELECT number FROM action WHERE id = :id")
                .bind("id", id.value())
                .mapTo(long.class)
                .one();
    }
}
