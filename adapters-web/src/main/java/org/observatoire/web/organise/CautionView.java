package org.observatoire.web.organise;

import java.util.List;

/**
 * Something to look at before an edition goes on.
 *
 * @param text what it says
 * @param about who or what it is about, each by name
 */
public record CautionView(String text, List<String> about) {}
