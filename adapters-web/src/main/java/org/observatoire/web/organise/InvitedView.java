package org.observatoire.web.organise;

/**
 * An invitation just made; its link is shown this once.
 *
 * @param year the year of the edition
 * @param back the committee and the jury
 * @param name who is invited
 * @param role what for, in words
 * @param link what to send them
 * @param mail an e-mail to send it by, to be addressed
 */
public record InvitedView(String year, String back, String name, String role, String link, String mail) {}
