package org.observatoire.web.bootstrap;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.observatoire.application.actor.Token;

/** The whole observatory over a database file, with the actions of 2020, listening on a free port. */
public final class ObservatoryOnFile implements AutoCloseable {

    private final Observatory observatory;
    private final int port;

    public ObservatoryOnFile(Path database) {
        this.observatory = Observatory.over(database, new Settings());
        observatory.seatOrganiser(Optional.of(new Token(ObservatoryInMemory.ORGANISER)));
        observatory.demo().fillWhereEmpty();
        this.port = observatory.listen("127.0.0.1", 0);
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    @Override
    public void close() {
        observatory.close();
    }
}
