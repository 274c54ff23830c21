/** Random requests at every route. */
package org.observatoire.web.fuzz;
