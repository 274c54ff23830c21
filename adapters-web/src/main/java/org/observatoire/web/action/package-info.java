/** Browsing, reading, proposing and correcting actions, in JSON. */
package org.observatoire.web.action;
