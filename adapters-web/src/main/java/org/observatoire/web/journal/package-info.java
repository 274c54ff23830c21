/** What was done, when and by whom, for the organiser. */
package org.observatoire.web.journal;
