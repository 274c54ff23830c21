/** Authorities, actions and moments to try things with. */
package org.observatoire.application.testing.sample;
