/** Who judges: committee and jurors, whom they must leave to others, and what they answered. */
package org.observatoire.domain.jury;
