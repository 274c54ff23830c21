/** Who is asking. */
package org.observatoire.application.access;
