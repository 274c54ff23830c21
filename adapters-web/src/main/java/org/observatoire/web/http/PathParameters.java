package org.observatoire.web.http;

import io.javalin.http.Context;
import java.util.List;
import java.util.function.Function;
import org.observatoire.application.actor.OrganiserId;
import org.observatoire.domain.action.ActionId;
import org.observatoire.domain.action.PictureId;
import org.observatoire.domain.edition.NominationId;
import org.observatoire.domain.jury.JurorId;
import org.observatoire.domain.territory.AuthorityId;
import org.observatoire.domain.wording.Malformed;

/** The parts of a path that name something. What nothing can bear is not found, like what nothing bears. */
public final class PathParameters {

    private PathParameters() {}

    public static ActionId action(Context context) {
        return named(context, ActionId::new);
    }

    public static JurorId juror(Context context) {
        return named(context, JurorId::new);
    }

    public static OrganiserId organiser(Context context) {
        return named(context, OrganiserId::new);
    }

    public static NominationId nomination(Context context) {
        return named(context, NominationId::of);
    }

    public static PictureId picture(Context context) {
        return named(context, "picture", PictureId::new);
    }

    public static AuthorityId authority(Context context) {
        return named(context, AuthorityId::new);
    }

    /** A year of four digits. */
    public static int year(Context context) {
        String written = context.pathParam("year");
        if (!written.matches("[0-9]{4}")) {
            throw new RequestRefused(ProblemType.NOT_FOUND, List.of());
        }
        return Integer.parseInt(written);
    }

    private static <T> T named(Context context, Function<String, T> made) {
        return named(context, "id", made);
    }

    private static <T> T named(Context context, String parameter, Function<String, T> made) {
        try {
            return made.apply(context.pathParam(parameter));
        } catch (Malformed nothingBearsIt) {
            throw new RequestRefused(ProblemType.NOT_FOUND, List.of());
        }
    }
}
