package org.observatoire.web.bootstrap;

/** Why the observatory cannot start, and the remedy, for whoever starts it. */
final class CannotStart extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CannotStart(String message) {
        super(message);
    }

    CannotStart(String message, Throwable cause) {
        super(message, cause);
    }
}
