/** What only a real browser can tell. */
package org.observatoire.web.browser;
