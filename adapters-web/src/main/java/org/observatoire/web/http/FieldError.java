package org.observatoire.web.http;

/**
 * What is wrong with a part of a request, in the reader's language.
 *
 * @param field which part, such as {@code events[2].date}
 * @param message what is wrong and the remedy
 */
public record FieldError(String field, String message) {}
