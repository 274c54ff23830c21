/** Running an edition of the prize: announcing, nominating, going from stage to stage. */
package org.observatoire.application.edition;
