package org.observatoire.web.bootstrap;

import com.google.inject.AbstractModule;
import com.google.inject.name.Names;
import java.nio.file.Path;
import java.time.Clock;
import java.time.InstantSource;
import org.observatoire.application.port.Identifiers;

/** Binds what the machine and the operator decide: the file, the time, chance. */
final class SettingsModule extends AbstractModule {

    private final Path database;

    SettingsModule(Path database) {
        this.database = database;
    }

    @Override
    protected void configure() {
        bind(Path.class).annotatedWith(Names.named("database")).toInstance(database);
        bind(InstantSource.class).toInstance(Clock.systemUTC());
        bind(Identifiers.class).to(SecureIdentifiers.class);
        bind(SecureIdentifiers.class).toInstance(new SecureIdentifiers());
    }
}
