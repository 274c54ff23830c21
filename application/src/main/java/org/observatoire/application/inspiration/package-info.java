/** Saying who borrowed from whom. */
package org.observatoire.application.inspiration;
