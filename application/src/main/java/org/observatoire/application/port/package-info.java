/**
 * What the application asks of the outside world. An adapter implements these interfaces; their contracts, as tests, are
 * in this module's test-jar.
 */
package org.observatoire.application.port;
