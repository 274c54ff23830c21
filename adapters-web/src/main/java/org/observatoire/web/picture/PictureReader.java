package org.observatoire.web.picture;

import java.io.InputStream;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.observatoire.application.action.AddPicture;
import org.observatoire.application.action.CorrectPicture;
import org.observatoire.domain.action.ActionId;
import org.observatoire.domain.action.Album;
import org.observatoire.domain.action.Caption;
import org.observatoire.domain.action.PictureId;
import org.observatoire.web.http.Fields;
import org.observatoire.web.http.FormBody;
import org.observatoire.web.http.Messages;

/** Reads what is added to an album, or corrected in it. */
public final class PictureReader {

    private static final String FILE = "file";
    private static final String ALT = "alt";
    private static final String CREDIT = "credit";
    private static final String CONSENT = "consent";
    private static final String PLACE = "place";

    private PictureReader() {}

    /** A picture that a form brings, with its file. */
    public static AddPicture.Command addition(ActionId action, FormBody form, Messages messages) {
        Fields fields = form.fields(messages);
        Optional<Supplier<InputStream>> file = form.file(FILE).map(sent -> sent::content);
        if (file.isEmpty()) {
            fields.tell(FILE, "picture.file.missing");
        }
        fields.require(ALT);
        Optional<String> alt = alt(fields);
        Optional<String> credit = fields.text(CREDIT, PictureReader::credit).flatMap(Function.identity());
        if (!fields.truth(CONSENT).orElse(false)) {
            fields.tell(CONSENT, "picture.consent.missing");
        }
        fields.accept();
        return new AddPicture.Command(action, file.orElseThrow(), new Caption(alt.orElseThrow(), credit), true);
    }

    /** What is corrected of a picture: a part that is not mentioned is left, a credit mentioned as nothing is taken away. */
    public static CorrectPicture.Command correction(ActionId action, PictureId picture, Fields fields) {
        if (fields.mentions(ALT)) {
            fields.require(ALT);
        }
        Optional<String> alt = alt(fields);
        Optional<Optional<String>> credit = fields.text(CREDIT, PictureReader::credit);
        if (fields.mentions(CREDIT)) {
            credit = Optional.of(credit.flatMap(Function.identity()));
        }
        Optional<Long> place = fields.whole(PLACE, 1, Album.MOST);
        fields.accept();
        return new CorrectPicture.Command(action, picture, alt, credit, place.map(Math::toIntExact));
    }

    private static Optional<String> alt(Fields fields) {
        return fields.text(ALT, written -> new Caption(written, Optional.empty()).alt());
    }

    private static Optional<String> credit(String written) {
        return new Caption("-", Optional.of(written)).credit();
    }
}
