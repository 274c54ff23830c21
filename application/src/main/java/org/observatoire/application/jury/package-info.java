/** The committee's opinions, the jury's ballots and recusals. */
package org.observatoire.application.jury;
