/** How people come in and leave: invitations, sessions, and the place of whoever runs the observatory. */
package org.observatoire.web.access;
