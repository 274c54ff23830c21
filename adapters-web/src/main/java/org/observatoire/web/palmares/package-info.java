/** Editions and their palmarès, for readers and for programs. */
package org.observatoire.web.palmares;
