/** Proposing, deciding on, correcting, browsing and reading actions. */
package org.observatoire.application.action;
