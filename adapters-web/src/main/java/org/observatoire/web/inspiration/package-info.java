/** Who borrowed from whom. */
package org.observatoire.web.inspiration;
