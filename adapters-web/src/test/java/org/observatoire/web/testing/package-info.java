/** What tests of the web share. */
package org.observatoire.web.testing;
