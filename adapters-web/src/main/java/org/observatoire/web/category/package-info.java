/** The standing categories, for readers and for programs. */
package org.observatoire.web.category;
