package org.observatoire.persistence;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.SqlStatement;
import org.observatoire.application.port.Actions;
import org.observatoire.domain.action.Action;
import org.observatoire.domain.action.ActionId;
import org.observatoire.domain.action.Sheet;
import org.observatoire.domain.action.Trigger;

/** The actions, each in its row and in those of its lists; register and catalogue follow in the same transaction. */
final class JdbiActions implements Actions {

    private static final String ADD = """
            INSERT INTO action (
                number, id, authority, title, summary, channels_certainty,
                trigger_date, trigger_certainty, trigger_text,
                standing, since, reason, taken_back, revision)
            VALUES (
                :number, :id, :authority, :title, :summary, :channelsCertainty,
                :triggerDate, :triggerCertainty, :triggerText,
                :standing, :since, :reason, :takenBack, :revision)
            """;

    private static final String REPLACE = """
            UPDATE action SET
                authority = :authority, title = :title, summary = :summary, channels_certainty = :channelsCertainty,
                trigger_date = :triggerDate, trigger_certainty = :triggerCertainty, trigger_text = :triggerText,
                standing = :standing, since = :since, reason = :reason, taken_back = :takenBack, revision = :revision
            WHERE id = :id AND revision = :revision - 1
            """;

    private final Units units;
    private final CatalogueEntries catalogue;
    private final RegisterEntries register;

    JdbiActions(Units units, CatalogueEntries catalogue, RegisterEntries register) {
        this.units = units;
        this.catalogue = catalogue;
        this.register = register;
    }

    @Override
    public void addAll(List<Action> actions) {
        units.writing(handle -> {
            Map<Long, Action> numbered = numbered(handle, actions);
            try (PreparedBatch batch = handle.prepareBatch(ADD)) {
                numbered.forEach((number, action) ->
                        bind(batch, action).bind("number", number).add());
                batch.execute();
            }
            SheetLists.write(handle, numbered);
            numbered.forEach((number, action) -> register.write(handle, number, action));
            catalogue.show(handle, numbered);
        });
    }

    @Override
    public void replace(Action action) {
        units.writing(handle -> {
            if (bind(handle.createUpdate(REPLACE), action).execute() != 1) {
                throw new IllegalStateException("action: " + action.id() + " is not kept at revision "
                        + (action.revision() - 1) + ", which " + action.revision() + " would follow");
            }
            long number = number(handle, action.id());
            SheetLists.erase(handle, number);
            SheetLists.write(handle, Map.of(number, action));
            register.erase(handle, number);
            register.write(handle, number, action);
            catalogue.hide(handle, number);
            catalogue.show(handle, Map.of(number, action));
        });
    }

    @Override
    public Optional<Action> find(ActionId id) {
        return Optional.ofNullable(findAll(Set.of(id)).get(id));
    }

    @Override
    public Map<ActionId, Action> findAll(Collection<ActionId> ids) {
        return units.reading(handle -> ActionReading.of(handle, ids));
    }

    private static long number(Handle handle, ActionId id) {
        return handle.createQuery("SELECT number FROM action WHERE id = :id")
                .bind("id", id.value())
                .mapTo(long.class)
                .one();
    }

    /** Whoever writes is alone to write: the numbers that follow the last are free. */
    private static Map<Long, Action> numbered(Handle handle, List<Action> actions) {
        long last = handle.createQuery("SELECT COALESCE(MAX(number), 0) FROM action")
                .mapTo(long.class)
                .one();
        Map<Long, Action> numbered = new LinkedHashMap<>();
        actions.forEach(action -> numbered.put(last + 1 + numbered.size(), action));
        return numbered;
    }

    private static <S extends SqlStatement<S>> S bind(S statement, Action action) {
        Sheet sheet = action.sheet();
        return StandingRow.bind(statement, action.editorial())
                .bind("id", action.id().value())
                .bind("authority", sheet.authority().value())
                .bind("title", sheet.title())
                .bind("summary", sheet.summary())
                .bind("channelsCertainty", sheet.channelsCertainty().code())
                .bind(
                        "triggerDate",
                        sheet.trigger().map(trigger -> trigger.date().edtf()))
                .bind(
                        "triggerCertainty",
                        sheet.trigger().map(trigger -> trigger.certainty().code()))
                .bind("triggerText", sheet.trigger().map(Trigger::text))
                .bind("revision", action.revision());
    }
}
