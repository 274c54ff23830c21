/** Palmarès: who was distinguished, in which edition, and how we know. */
package org.observatoire.domain.palmares;
