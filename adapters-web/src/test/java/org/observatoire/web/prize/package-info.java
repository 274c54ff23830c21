/** The prize as a whole, over HTTP. */
package org.observatoire.web.prize;
