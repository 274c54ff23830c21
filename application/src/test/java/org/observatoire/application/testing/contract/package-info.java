/**
 * What each port promises, as tests. An adapter's test implements the contract of a port and says where its
 * {@linkplain org.observatoire.application.testing.contract.PortContract#ports() ports} are: an empty store, anew for
 * each test.
 */
package org.observatoire.application.testing.contract;
