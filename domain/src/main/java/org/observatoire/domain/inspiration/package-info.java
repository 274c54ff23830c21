/** Who borrowed from whom. */
package org.observatoire.domain.inspiration;
