/** The ports, kept in memory: for tests, and as the simplest example of an adapter. */
package org.observatoire.application.testing.memory;
