/** Authorities, for readers and for programs. */
package org.observatoire.web.territory;
