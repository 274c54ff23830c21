package org.observatoire.web.action;

import com.google.inject.Inject;
import io.javalin.http.Context;
import org.observatoire.application.action.ActionInFull;
import org.observatoire.application.action.ReadAction;
import org.observatoire.application.actor.Actor;
import org.observatoire.domain.action.ActionId;
import org.observatoire.web.http.Language;
import org.observatoire.web.http.Messages;
import org.observatoire.web.http.Outcomes;
import org.observatoire.web.http.Revisions;

/** Answers with the sheet of an action as it stands, and its tag. */
public final class SheetAnswer {

    private final ReadAction readAction;

    @Inject
    public SheetAnswer(ReadAction readAction) {
        this.readAction = readAction;
    }

    /** To whoever reads it: nothing more where they have that very answer already. */
    void toReader(Context context, Actor actor, ActionId id) {
        Written sheet = written(context, actor, id);
        if (Revisions.alreadyHas(context, sheet.tag())) {
            context.status(304);
        } else {
            context.contentType("application/json").result(sheet.json());
        }
    }

    /** To whoever has just written it. */
    void toWriter(Context context, Actor actor, ActionId id, int status) {
        Written sheet = written(context, actor, id);
        context.status(status).contentType("application/json").result(sheet.json());
    }

    private record Written(String json, String tag) {}

    private Written written(Context context, Actor actor, ActionId id) {
        ActionInFull full = Outcomes.orRefuse(readAction.read(actor, id));
        SheetJson sheet = SheetJson.of(full, Messages.in(Language.of(context)));
        String json = context.jsonMapper().toJsonString(sheet, SheetJson.class);
        String tag = Revisions.tag(full.action().revision(), json);
        context.header("ETag", tag);
        return new Written(json, tag);
    }
}
