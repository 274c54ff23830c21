/** What is said of the site itself. */
package org.observatoire.web.site;
