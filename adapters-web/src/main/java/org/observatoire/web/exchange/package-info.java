/** The Hall of Fame as files, taken away and brought in. */
package org.observatoire.web.exchange;
