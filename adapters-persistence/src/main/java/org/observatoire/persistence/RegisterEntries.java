package org.observatoire.persistence;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.observatoire.application.port.Territories;
import org.observatoire.domain.action.Action;
import org.observatoire.domain.action.Hashtag;
import org.observatoire.domain.action.Sheet;
import org.observatoire.domain.wording.Folding;

/** Keeps in the register what names every action, whatever its standing. */
final class RegisterEntries {

    private final Territories territories;

    RegisterEntries(Territories territories) {
        this.territories = territories;
    }

    void write(Handle handle, long number, Action action) {
        Sheet sheet = action.sheet();
        String authority = territories
                .find(sheet.authority())
                .orElseThrow(() -> new IllegalStateException("authority: unknown to the database"))
                .name();
        List<String> hashtags = sheet.hashtags().stream().map(Hashtag::written).toList();
        handle.createUpdate("""
                        INSERT INTO register_text (rowid, title, hashtags, authority)
                        VALUES (:number, :title, :hashtags, :authority)
                        """)
                .bind("number", number)
                .bind("title", Folding.words(sheet.title(), " "))
                .bind("hashtags", Folding.words(String.join(" ", hashtags), " "))
                .bind("authority", Folding.words(authority, " "))
                .execute();
    }

    void erase(Handle handle, long number) {
        handle.createUpdate("DELETE FROM register_text WHERE rowid = :number")
                .bind("number", number)
                .execute();
    }
}
