package org.observatoire.web.access;

import org.observatoire.web.page.FormView;

/**
 * One of those who run the observatory, and what may be done about them.
 *
 * @param person who
 * @param form the form of their name
 */
public record PersonView(PeopleView.Person person, FormView form) {}
