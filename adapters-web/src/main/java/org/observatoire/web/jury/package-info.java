/** The committee and the jury: invitations, opinions, ballots, recusals, and how far they have come. */
package org.observatoire.web.jury;
