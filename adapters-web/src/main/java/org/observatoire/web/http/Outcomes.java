package org.observatoire.web.http;

import org.observatoire.application.outcome.Objection;
import org.observatoire.application.outcome.Outcome;
import org.observatoire.application.outcome.Refusal;

/** What use cases answer, told to clients. */
public final class Outcomes {

    private Outcomes() {}

    /** What was done; ends the handling of the request where it was refused. */
    public static <T> T orRefuse(Outcome<T> outcome) {
        if (outcome instanceof Outcome.Refused<T> refused) {
            throw new OutcomeRefused(refused.objections());
        }
        return ((Outcome.Done<T>) outcome).value();
    }

    /** An objection to a part of what was asked, in the reader's language. */
    public static FieldError fieldError(Objection objection, Messages messages) {
        return new FieldError(objection.field().orElse(""), text(objection.refusal(), messages));
    }

    static String text(Refusal refusal, Messages messages) {
        return messages.text("refusal." + refusal.code());
    }

    /** The kind of problem that a refusal is. */
    public static ProblemType typeOf(Refusal refusal) {
        return switch (refusal) {
            case NOT_IDENTIFIED -> ProblemType.UNAUTHORIZED;
            case NOT_ALLOWED, RECUSED -> ProblemType.FORBIDDEN;
            case NOT_FOUND -> ProblemType.NOT_FOUND;
            case WITHDRAWN -> ProblemType.GONE;
            case ALREADY_DECIDED,
                    ALREADY_PROPOSED,
                    IDENTIFIER_TAKEN,
                    REUSE_BEFORE_ITS_CAUSE,
                    REUSE_CIRCULAR,
                    EDITION_EXISTS,
                    ALREADY_INVITED,
                    TOKEN_OF_THE_OPERATOR,
                    WRONG_STAGE,
                    NOT_FORWARD,
                    RULE_FROZEN,
                    OUTSIDE_WINDOW,
                    BALLOT_FINAL -> ProblemType.CONFLICT;
            case STALE_REVISION -> ProblemType.PRECONDITION_FAILED;
            case UNKNOWN_AUTHORITY,
                    UNKNOWN_CATEGORY,
                    UNKNOWN_ACTION,
                    DONE_IN_THE_FUTURE,
                    REUSE_OF_ITSELF,
                    NO_SUCH_CATEGORY,
                    NOT_ELIGIBLE,
                    NO_SUCH_NOMINATION,
                    NO_SUCH_JUROR,
                    INCOMPLETE_BALLOT,
                    NOT_A_NOMINEE,
                    NOT_A_LAUREATE,
                    NO_GOLD,
                    PICTURE_TOO_LARGE,
                    PICTURE_MOVES,
                    PICTURE_DAMAGED -> ProblemType.INVALID;
            case PICTURE_TOO_HEAVY -> ProblemType.CONTENT_TOO_LARGE;
            case NOT_A_PICTURE -> ProblemType.UNSUPPORTED_MEDIA_TYPE;
            case CURSOR_OF_ANOTHER_ORDER -> ProblemType.BAD_REQUEST;
        };
    }
}
