package org.observatoire.web.access;

import org.observatoire.web.page.Frame;

/**
 * An invitation just made; its link is shown this once.
 *
 * @param back where it was made
 * @param name who is invited
 * @param role what for, in words
 * @param link what to send them
 * @param mail an e-mail to send it by, to be addressed
 */
public record InvitedView(Frame.Destination back, String name, String role, String link, String mail) {}
