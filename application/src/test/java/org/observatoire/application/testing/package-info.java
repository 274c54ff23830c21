/**
 * For whoever writes an adapter: the contract of each port as tests, adapters in memory that keep them, and samples.
 */
package org.observatoire.application.testing;
