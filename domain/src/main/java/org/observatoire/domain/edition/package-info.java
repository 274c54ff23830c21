/** An edition of the prize: its rules, its categories, its calendar, its stages, its nominations. */
package org.observatoire.domain.edition;
