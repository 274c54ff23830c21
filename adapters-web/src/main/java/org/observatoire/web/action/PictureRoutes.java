package org.observatoire.web.action;

import com.google.inject.Inject;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import org.observatoire.application.action.AddPicture;
import org.observatoire.application.action.CorrectPicture;
import org.observatoire.application.action.RemovePicture;
import org.observatoire.application.actor.Actor;
import org.observatoire.domain.action.ActionId;
import org.observatoire.web.http.Body;
import org.observatoire.web.http.FormBody;
import org.observatoire.web.http.Language;
import org.observatoire.web.http.Messages;
import org.observatoire.web.http.Outcomes;
import org.observatoire.web.http.PathParameters;
import org.observatoire.web.http.Routes;
import org.observatoire.web.http.WhoAsks;
import org.observatoire.web.picture.PictureReader;

/** {@code /api/v1/actions/<id>/pictures}: adding pictures to an action, correcting them, taking them away. */
public final class PictureRoutes implements Routes {

    private static final String PICTURES = "/api/v1/actions/{id}/pictures";

    private final AddPicture addPicture;
    private final CorrectPicture correctPicture;
    private final RemovePicture removePicture;
    private final SheetAnswer answer;
    private final WhoAsks whoAsks;

    @Inject
    public PictureRoutes(
            AddPicture addPicture,
            CorrectPicture correctPicture,
            RemovePicture removePicture,
            SheetAnswer answer,
            WhoAsks whoAsks) {
        this.addPicture = addPicture;
        this.correctPicture = correctPicture;
        this.removePicture = removePicture;
        this.answer = answer;
        this.whoAsks = whoAsks;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.post(PICTURES, this::add);
        routes.patch(PICTURES + "/{picture}", this::correct);
        routes.delete(PICTURES + "/{picture}", this::remove);
    }

    private void add(Context context) {
        Actor actor = whoAsks.of(context);
        ActionId id = PathParameters.action(context);
        Messages messages = Messages.in(Language.of(context));
        AddPicture.Command added = PictureReader.addition(id, FormBody.ofProgram(context), messages);
        Outcomes.orRefuse(addPicture.add(actor, added));
        context.header("Location", "/api/v1/actions/" + id);
        answer.toWriter(context, actor, id, 201);
    }

    private void correct(Context context) {
        Actor actor = whoAsks.of(context);
        ActionId id = PathParameters.action(context);
        CorrectPicture.Command corrected =
                PictureReader.correction(id, PathParameters.picture(context), Body.fields(context));
        Outcomes.orRefuse(correctPicture.correct(actor, corrected));
        answer.toWriter(context, actor, id, 200);
    }

    private void remove(Context context) {
        Actor actor = whoAsks.of(context);
        ActionId id = PathParameters.action(context);
        Body.none(context);
        Outcomes.orRefuse(removePicture.remove(actor, new RemovePicture.Command(id, PathParameters.picture(context))));
        answer.toWriter(context, actor, id, 200);
    }
}
