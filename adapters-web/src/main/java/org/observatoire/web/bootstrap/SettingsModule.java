package org.observatoire.web.bootstrap;

import com.google.inject.AbstractModule;
import java.time.Clock;
import java.time.InstantSource;
import java.util.Optional;
import org.observatoire.application.port.Identifiers;
import org.observatoire.web.http.BaseUrl;

/** Binds what the machine and the operator decide: the address, the time, chance. */
final class SettingsModule extends AbstractModule {

    private final Optional<String> baseUrl;

    SettingsModule(Optional<String> baseUrl) {
        this.baseUrl = baseUrl;
    }

    @Override
    protected void configure() {
        bind(BaseUrl.class).toInstance(new BaseUrl(baseUrl));
        bind(InstantSource.class).toInstance(Clock.systemUTC());
        bind(Identifiers.class).to(SecureIdentifiers.class);
        bind(SecureIdentifiers.class).toInstance(new SecureIdentifiers());
    }
}
