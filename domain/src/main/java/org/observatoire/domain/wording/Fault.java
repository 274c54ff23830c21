package org.observatoire.domain.wording;

/** What is wrong with a written value; an adapter words it in the reader's language. */
public enum Fault implements Coded {
    /** Nothing was written where something is needed. */
    MISSING,
    /** More characters than the limit. */
    TOO_LONG,
    /** More items than the limit. */
    TOO_MANY,
    /** The same item twice. */
    REPEATED,
    /** A NUL, another control character or half of a surrogate pair. */
    UNPRINTABLE,
    /** Not one of the forms an identifier may take. */
    NOT_AN_IDENTIFIER,
    /** Not a mot-dièse: letters, digits and underscores, with one letter at least. */
    NOT_A_HASHTAG,
    /** Not a date of EDTF level 1, or a day that no calendar has. */
    NOT_A_DATE,
    /** Not an {@code http} or {@code https} address. */
    NOT_A_WEB_ADDRESS,
    /** Not an e-mail address. */
    NOT_AN_EMAIL,
    /** A number outside the range that is accepted. */
    OUT_OF_RANGE,
    /** Weights that do not sum to 100. */
    WEIGHTS_OFF,
    /** Something said in the terms of another method of judging. */
    OF_ANOTHER_METHOD,
    /** A source is cited that the sheet does not list. */
    UNLISTED_SOURCE
}
