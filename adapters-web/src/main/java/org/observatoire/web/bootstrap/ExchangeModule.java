package org.observatoire.web.bootstrap;

import com.google.inject.AbstractModule;
import org.observatoire.web.exchange.FileExport;
import org.observatoire.web.exchange.FileImport;

/** Binds what reads and writes files of actions, for the server and for commands alike. */
final class ExchangeModule extends AbstractModule {

    @Override
    protected void configure() {
        bind(FileExport.class);
        bind(FileImport.class);
    }
}
