package org.observatoire.web.http;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.observatoire.application.seal.Sha256;

/** Entity tags: {@code "<version>-<hash>"}, the version of what is kept and the hash of what is told of it. */
public final class Revisions {

    private static final int HASH_LENGTH = 16;
    private static final Pattern TAG = Pattern.compile("(?:W/)?\"([\\x21\\x23-\\x7E]*)\"");
    private static final Pattern OURS = Pattern.compile("([0-9a-z]{1,64})-[0-9a-f]+");
    private static final Pattern REVISION = Pattern.compile("r[1-9][0-9]{0,8}");

    private Revisions() {}

    /** The tag of an answer that tells a revision. */
    public static String tag(int revision, String answer) {
        return tag("r" + revision, answer);
    }

    /** The tag of an answer that tells a version, in lower case letters and digits. */
    public static String tag(String version, String answer) {
        return "\"" + version + "-" + hash(answer) + "\"";
    }

    /** The version of what has no revision: made from all that it says. */
    public static String versionOf(Object said) {
        return hash(said.toString());
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
        String version = versionRead(context);
        if (!REVISION.matcher(version).matches()) {
            throw new RequestRefused(ProblemType.PRECONDITION_FAILED, List.of());
        }
        return Integer.parseInt(version.substring(1));
    }

    /** The version that the client read before it wrote. */
    public static String versionRead(Context context) {
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
        return ours.group(1);
    }

    private static String hash(String text) {
        return Sha256.of(text).substring(0, HASH_LENGTH);
    }
}
