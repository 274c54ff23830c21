package org.observatoire.application.testing.contract;

import org.observatoire.application.testing.Ports;

/** What every contract needs. */
public interface PortContract {

    /**
     * The ports of the adapter under test, over one store that was empty when the test began, authorities apart.
     *
     * @return the same ones throughout a test
     */
    Ports ports();
}
