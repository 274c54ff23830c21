/** The journal: append-only, each line sealed over the one before. */
package org.observatoire.application.journal;
