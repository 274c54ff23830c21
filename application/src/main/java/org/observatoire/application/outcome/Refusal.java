package org.observatoire.application.outcome;

import org.observatoire.domain.wording.Coded;

/** Why something was not done. Each adapter words these for its users. */
public enum Refusal implements Coded {
    /** Nobody is known to be asking, and somebody must be. */
    NOT_IDENTIFIED,
    /** Whoever asks may not. */
    NOT_ALLOWED,
    /** There is no such thing, or whoever asks may not know of it. */
    NOT_FOUND,
    /** It was there, and was withdrawn. */
    WITHDRAWN,
    /** The organiser has already decided otherwise. */
    ALREADY_DECIDED,
    /** The same form already proposed something else. */
    ALREADY_PROPOSED,
    /** Something else bears that identifier. */
    IDENTIFIER_TAKEN,
    /** Someone wrote since it was read. */
    STALE_REVISION,
    /** No authority bears that code. */
    UNKNOWN_AUTHORITY,
    /** No category bears that name. */
    UNKNOWN_CATEGORY,
    /** No action bears that identifier. */
    UNKNOWN_ACTION,
    /** Something said to be done is dated after today. */
    DONE_IN_THE_FUTURE,
    /** An action cannot borrow from itself. */
    REUSE_OF_ITSELF,
    /** What borrowed was launched before what it would have borrowed from. */
    REUSE_BEFORE_ITS_CAUSE,
    /** What would have lent descends from what would have borrowed. */
    REUSE_CIRCULAR,
    /** An edition of that year exists, or is recorded. */
    EDITION_EXISTS,
    /** That token was given with another invitation. */
    ALREADY_INVITED,
    /** The first organiser's token is set by the operator, at the start. */
    TOKEN_OF_THE_OPERATOR,
    /** The edition is not at a stage for it. */
    WRONG_STAGE,
    /** The stage asked for is behind, or is reached otherwise. */
    NOT_FORWARD,
    /** The stage that freezes that part of the rules is reached. */
    RULE_FROZEN,
    /** The window for it is not open. */
    OUTSIDE_WINDOW,
    /** The edition has no such category. */
    NO_SUCH_CATEGORY,
    /** The category is not open to that kind or size of authority. */
    NOT_ELIGIBLE,
    /** The edition has no such nomination. */
    NO_SUCH_NOMINATION,
    /** Nobody of that name is in the jury. */
    NO_SUCH_JUROR,
    /** A conflict of interest keeps the juror out. */
    RECUSED,
    /** The ballot is final. */
    BALLOT_FINAL,
    /** A final ballot judges everything, or abstains. */
    INCOMPLETE_BALLOT,
    /** Named where only a nominee of that category may be. */
    NOT_A_NOMINEE,
    /** Gold goes to a laureate. */
    NOT_A_LAUREATE,
    /** The edition gives no gold. */
    NO_GOLD,
    /** The file is no picture in a format that is taken. */
    NOT_A_PICTURE,
    /** The file has more bytes than a picture may have. */
    PICTURE_TOO_HEAVY,
    /** The picture has more pixels than can be developed. */
    PICTURE_TOO_LARGE,
    /** The picture moves. */
    PICTURE_MOVES,
    /** The picture cannot be read to its end. */
    PICTURE_DAMAGED,
    /** The position to continue from belongs to another order. */
    CURSOR_OF_ANOTHER_ORDER
}
