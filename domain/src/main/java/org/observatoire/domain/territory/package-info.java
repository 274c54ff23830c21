/** France's local authorities: who they are by their official code, how large, and how near to one another. */
package org.observatoire.domain.territory;
