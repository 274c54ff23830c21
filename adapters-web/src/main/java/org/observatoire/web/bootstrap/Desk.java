package org.observatoire.web.bootstrap;

import com.google.inject.Injector;
import com.google.inject.Stage;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.observatoire.application.port.Backup;
import org.observatoire.web.exchange.FileExport;
import org.observatoire.web.exchange.FileImport;

/** The use cases over a database, without a server: for commands that end by themselves. */
final class Desk implements AutoCloseable {

    /** Nobody asks anything of it over HTTP. */
    private static final int NO_PROXY = 0;

    private final Injector injector;

    private Desk(Injector injector) {
        this.injector = injector;
    }

    /** Opens a database, made when the file is not there and brought up to date when it is behind. */
    static Desk over(Path database, List<String> adapters) {
        return new Desk(Wiring.over(
                Stage.PRODUCTION,
                database,
                adapters,
                new ApplicationModule(),
                new SettingsModule(Optional.empty(), NO_PROXY),
                new DarkroomModule(),
                new ExchangeModule()));
    }

    /** What copies a database, which is not opened for it: it may be of an older version, and serve meanwhile. */
    static Backup untouched(Path database, List<String> adapters) {
        return Wiring.over(Stage.DEVELOPMENT, database, adapters).getInstance(Backup.class);
    }

    FileImport fileImport() {
        return injector.getInstance(FileImport.class);
    }

    FileExport fileExport() {
        return injector.getInstance(FileExport.class);
    }

    @Override
    public void close() {
        Wiring.letGo(injector);
    }
}
