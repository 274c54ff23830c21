/** Proposing an action and saying what became of it; the form of a sheet, for whoever fills it in. */
package org.observatoire.web.proposal;
