/** The editions of the prize: what they announce, where they stand, what they nominate. */
package org.observatoire.web.edition;
