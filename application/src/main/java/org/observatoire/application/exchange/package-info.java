/** Taking the Hall of Fame away, and bringing actions in from elsewhere. */
package org.observatoire.application.exchange;
