package org.observatoire.web.proposal;

import com.google.inject.Inject;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.observatoire.application.action.ActionInFull;
import org.observatoire.application.action.AddPicture;
import org.observatoire.application.action.CorrectPicture;
import org.observatoire.application.action.ReadAction;
import org.observatoire.application.action.RemovePicture;
import org.observatoire.domain.action.Album;
import org.observatoire.web.http.FormBody;
import org.observatoire.web.http.Language;
import org.observatoire.web.http.Messages;
import org.observatoire.web.http.Outcomes;
import org.observatoire.web.http.PathParameters;
import org.observatoire.web.page.FormView;
import org.observatoire.web.page.Forms;
import org.observatoire.web.page.Frame;
import org.observatoire.web.page.Pages;
import org.observatoire.web.page.Title;
import org.observatoire.web.picture.PictureReader;
import org.observatoire.web.picture.PictureView;

/** The pictures of an action, for whoever may change them: {@code <workplace>/pictures}. */
public final class AlbumForm {

    static final String BELOW = "/pictures";

    private final ReadAction readAction;
    private final AddPicture addPicture;
    private final CorrectPicture correctPicture;
    private final RemovePicture removePicture;
    private final PictureForm pictureForm;
    private final Pages pages;

    @Inject
    public AlbumForm(
            ReadAction readAction,
            AddPicture addPicture,
            CorrectPicture correctPicture,
            RemovePicture removePicture,
            PictureForm pictureForm,
            Pages pages) {
        this.readAction = readAction;
        this.addPicture = addPicture;
        this.correctPicture = correctPicture;
        this.removePicture = removePicture;
        this.pictureForm = pictureForm;
        this.pages = pages;
    }

    /** Adds these routes below a workplace. */
    public void addTo(RoutesConfig routes, String path, Function<Context, Workplace> at) {
        String album = path + BELOW;
        String picture = album + "/{picture}";
        routes.get(album, context -> show(context, at.apply(context), FormView.blank()));
        routes.post(album, context -> add(context, at.apply(context)));
        routes.get(picture, context -> pictureForm.show(context, at.apply(context)));
        routes.post(picture, context -> pictureForm.send(context, at.apply(context)));
        routes.post(picture + "/cover", context -> makeCover(context, at.apply(context)));
        routes.post(picture + "/removal", context -> remove(context, at.apply(context)));
    }

    private void add(Context context, Workplace at) {
        Messages messages = Messages.in(Language.of(context));
        Forms.orAgain(
                        context,
                        () -> Outcomes.orRefuse(addPicture.add(
                                at.actor(), PictureReader.addition(at.action(), FormBody.of(context), messages))),
                        again -> show(context, at, again))
                .ifPresent(added -> pages.seeOther(context, at.path() + BELOW, "picture-added"));
    }

    private void makeCover(Context context, Workplace at) {
        Outcomes.orRefuse(correctPicture.correct(
                at.actor(),
                new CorrectPicture.Command(
                        at.action(),
                        PathParameters.picture(context),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(1))));
        pages.seeOther(context, at.path() + BELOW, "picture-made-cover");
    }

    private void remove(Context context, Workplace at) {
        Outcomes.orRefuse(removePicture.remove(
                at.actor(), new RemovePicture.Command(at.action(), PathParameters.picture(context))));
        pages.seeOther(context, at.path() + BELOW, "picture-removed");
    }

    private void show(Context context, Workplace at, FormView form) {
        Frame frame = pages.frame(context);
        ActionInFull full = Outcomes.orRefuse(readAction.read(at.actor(), at.action()));
        Album album = full.album();
        AlbumView view = new AlbumView(
                Title.of(full.action().sheet().title()),
                at.path() + BELOW,
                frame.link(at.path()),
                album.pictures().stream().map(PictureView::of).toList(),
                album.pictures().size() == Album.MOST,
                form);
        pages.show(context, "proposal/album.jte", frame, Map.of("album", view));
    }
}
