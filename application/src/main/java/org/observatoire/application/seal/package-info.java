/** Digests: what stands for a secret, and what seals a line. */
package org.observatoire.application.seal;
