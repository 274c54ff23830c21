/** Finding local authorities. */
package org.observatoire.application.territory;
