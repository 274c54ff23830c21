/** The one place where everything is put together: commands, settings, wiring. */
package org.observatoire.web.bootstrap;
