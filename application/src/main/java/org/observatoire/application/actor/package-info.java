/** Who asks, and what they may do. */
package org.observatoire.application.actor;
