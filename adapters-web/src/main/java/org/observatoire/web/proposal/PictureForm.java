package org.observatoire.web.proposal;

import com.google.inject.Inject;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.observatoire.application.action.ActionInFull;
import org.observatoire.application.action.CorrectPicture;
import org.observatoire.application.action.ReadAction;
import org.observatoire.application.outcome.Outcome;
import org.observatoire.application.outcome.Refusal;
import org.observatoire.domain.action.Album;
import org.observatoire.domain.action.Picture;
import org.observatoire.web.http.FormBody;
import org.observatoire.web.http.Language;
import org.observatoire.web.http.Messages;
import org.observatoire.web.http.Outcomes;
import org.observatoire.web.http.PathParameters;
import org.observatoire.web.page.Choice;
import org.observatoire.web.page.FormView;
import org.observatoire.web.page.Forms;
import org.observatoire.web.page.Frame;
import org.observatoire.web.page.Pages;
import org.observatoire.web.page.Title;
import org.observatoire.web.picture.PictureReader;
import org.observatoire.web.picture.PictureView;

/** What is written with a picture, and its place among the others: {@code <workplace>/pictures/<picture>}. */
public final class PictureForm {

    private final ReadAction readAction;
    private final CorrectPicture correctPicture;
    private final Pages pages;

    @Inject
    public PictureForm(ReadAction readAction, CorrectPicture correctPicture, Pages pages) {
        this.readAction = readAction;
        this.correctPicture = correctPicture;
        this.pages = pages;
    }

    void show(Context context, Workplace at) {
        Album album = read(at).album();
        Picture picture = picture(context, album);
        FormView form = FormView.blank()
                .with("alt", picture.caption().alt())
                .with("credit", picture.caption().credit().orElse(""))
                .with("place", Integer.toString(1 + album.pictures().indexOf(picture)));
        show(context, at, form);
    }

    void send(Context context, Workplace at) {
        Messages messages = Messages.in(Language.of(context));
        Forms.orAgain(
                        context,
                        () -> Outcomes.orRefuse(correctPicture.correct(
                                at.actor(),
                                PictureReader.correction(
                                        at.action(),
                                        PathParameters.picture(context),
                                        FormBody.of(context).fields(messages)))),
                        again -> show(context, at, again))
                .ifPresent(corrected -> pages.seeOther(context, at.path() + AlbumForm.BELOW, "picture-corrected"));
    }

    private void show(Context context, Workplace at, FormView form) {
        Frame frame = pages.frame(context);
        ActionInFull full = read(at);
        Album album = full.album();
        PictureView picture = PictureView.of(picture(context, album));
        pages.show(
                context,
                "proposal/picture.jte",
                frame,
                Map.of(
                        "action",
                        Title.of(full.action().sheet().title()),
                        "picture",
                        picture,
                        "form",
                        form,
                        "places",
                        places(frame, album),
                        "album",
                        at.path() + AlbumForm.BELOW));
    }

    private static List<Choice> places(Frame frame, Album album) {
        return IntStream.rangeClosed(1, album.pictures().size())
                .mapToObj(place -> Choice.of(
                        Integer.toString(place),
                        place == 1 ? frame.text("picture.place.cover") : frame.text("picture.place.other", place)))
                .toList();
    }

    private ActionInFull read(Workplace at) {
        return Outcomes.orRefuse(readAction.read(at.actor(), at.action()));
    }

    private static Picture picture(Context context, Album album) {
        return Outcomes.orRefuse(album.find(PathParameters.picture(context))
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Refusal.NOT_FOUND)));
    }
}
