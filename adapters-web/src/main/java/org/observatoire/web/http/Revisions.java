package org.observatoire.web.http;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.observatoire.application.seal.Sha256;

/** Entity tags: {@code "r<revision>-<hash>"}, the revision of what is kept and the hash of what is told of it. */
public final class Revisions {

    private static final int HASH_LENGTH = 16;
    private static final Pattern TAG = Pattern.compile("(?:W/)?\"([\\x21\\x23-\\x7E]*)\"");
    private static final Pattern OURS = Pattern.compile("r([1-9][0-9]{0,8})-[0-9a-f]+");

    private Revisions() {}

    /** The tag of an answer. */
    public static String tag(int revision, String answer) {
        return "\"r" + revision + "-" + Sha256.of(answer).substring(0, HASH_LENGTH) + "\"";
    }

    /** Whether the client says that it already has that very answer. */
    public static boolean alreadyHas(Context context, String tag) {
        String known = context.header("If-None-Match");
        return known != null
                && Stream.of(known.split(","))
                        .map(String::strip)
                        .anyMatch(one -> one.equals("*") || one.equals(tag) || one.equals("W/" + tag));
    }

    /** The revision that the client read before it wrote; what is told around it may have changed since. */
    public static int read(Context context) {
        String stated =
                Optional.ofNullable(context.header("If-Match")).orElse("*").strip();
        if (stated.equals("*")) {
            throw new RequestRefused(ProblemType.PRECONDITION_REQUIRED, List.of());
        }
        Matcher tag = TAG.matcher(stated);
        if (!tag.matches()) {
            FieldErrors errors = new FieldErrors(Messages.in(Language.of(context)));
            errors.add("If-Match", "header.not-a-tag");
            errors.refuseAny(ProblemType.BAD_REQUEST);
        }
        Matcher ours = OURS.matcher(tag.group(1));
        if (!ours.matches()) {
            throw new RequestRefused(ProblemType.PRECONDITION_FAILED, List.of());
        }
        return Integer.parseInt(ours.group(1));
    }
}
