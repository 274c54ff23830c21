/** What waits for the organiser. */
package org.observatoire.application.agenda;
