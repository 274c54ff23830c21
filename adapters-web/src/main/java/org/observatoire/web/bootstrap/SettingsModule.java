package org.observatoire.web.bootstrap;

import com.google.inject.AbstractModule;
import java.time.Clock;
import java.time.InstantSource;
import java.util.Optional;
import org.observatoire.application.port.Identifiers;
import org.observatoire.web.http.BaseUrl;
import org.observatoire.web.http.ClientAddress;
import org.observatoire.web.http.Paces;

/** Binds what the machine and the operator decide: the address, the time, chance. */
final class SettingsModule extends AbstractModule {

    private final Optional<String> baseUrl;
    private final int proxies;

    SettingsModule(Optional<String> baseUrl, int proxies) {
        this.baseUrl = baseUrl;
        this.proxies = proxies;
    }

    @Override
    protected void configure() {
        bind(BaseUrl.class).toInstance(new BaseUrl(baseUrl));
        bind(ClientAddress.class).toInstance(new ClientAddress(proxies));
        bind(Paces.class).toInstance(Paces.STANDARD);
        bind(InstantSource.class).toInstance(Clock.systemUTC());
        bind(Identifiers.class).to(SecureIdentifiers.class);
        bind(SecureIdentifiers.class).toInstance(new SecureIdentifiers());
    }
}
