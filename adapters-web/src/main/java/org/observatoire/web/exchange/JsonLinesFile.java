package org.observatoire.web.exchange;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** JSON Lines: an object a line, in UTF-8. */
final class JsonLinesFile implements ActionsFile {

    private final OutputStream out;

    JsonLinesFile(OutputStream out) {
        this.out = new BufferedOutputStream(out);
    }

    @Override
    public void write(Object line) throws IOException {
        LineJson.MAPPER.writeValue(out, line);
        out.write('\n');
    }

    @Override
    public void end() throws IOException {
        out.flush();
    }
}
