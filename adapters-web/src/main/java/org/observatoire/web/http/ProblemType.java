package org.observatoire.web.http;

import org.observatoire.domain.wording.Coded;

/** The kinds of problem that an answer may tell, each with its status. Their codes are part of the contract. */
public enum ProblemType implements Coded {
    /** The request, its address or a query parameter cannot be read. */
    BAD_REQUEST(400),
    /** A token is needed, or the one presented is unknown. */
    UNAUTHORIZED(401),
    /** The bearer of the token may not do this. */
    FORBIDDEN(403),
    /** There is nothing at this address. */
    NOT_FOUND(404),
    /** The address exists, for other methods. */
    METHOD_NOT_ALLOWED(405),
    /** The request goes against the state of things. */
    CONFLICT(409),
    /** It was there, and was withdrawn. */
    GONE(410),
    /** Someone wrote since the revision of {@code If-Match}. */
    PRECONDITION_FAILED(412),
    /** The body is larger than what is accepted. */
    CONTENT_TOO_LARGE(413),
    /** The address is longer than what is accepted. */
    URI_TOO_LONG(414),
    /** The body is not in a media type that is read here. */
    UNSUPPORTED_MEDIA_TYPE(415),
    /** The body is well-formed, and says something that cannot be. */
    INVALID(422),
    /** {@code If-Match} is needed. */
    PRECONDITION_REQUIRED(428),
    /** Too much of it came from that address; {@code Retry-After} tells how long to wait. */
    TOO_MANY_REQUESTS(429),
    /** The headers are larger than what is accepted. */
    HEADERS_TOO_LARGE(431),
    /** A bug of ours. */
    INTERNAL_ERROR(500),
    /** The database does not answer. */
    UNAVAILABLE(503);

    private final int status;

    ProblemType(int status) {
        this.status = status;
    }

    public int status() {
        return status;
    }

    /** The kind that a status of the server below stands for; what it will not speak is a bad request, not our bug. */
    static ProblemType of(int status) {
        for (ProblemType type : values()) {
            if (type.status == status) {
                return type;
            }
        }
        boolean unspoken = status == 501 || status == 505;
        return status >= 500 && !unspoken ? INTERNAL_ERROR : BAD_REQUEST;
    }
}
