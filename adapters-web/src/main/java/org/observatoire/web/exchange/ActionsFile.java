package org.observatoire.web.exchange;

import java.io.IOException;

/** A file of actions being written, however many there are. */
interface ActionsFile {

    /** Adds the line of an action, made of a record whose members are {@link Column columns}. */
    void write(Object line) throws IOException;

    /** Writes what is left to write; closes nothing below. */
    void end() throws IOException;
}
