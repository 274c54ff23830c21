package org.observatoire.web.bootstrap;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

/** Bytes whose reading is watched. */
final class WatchedInput extends FilterInputStream {

    private final LongConsumer watcher;
    private long count;

    /** Has a watcher hear how many bytes were read so far. */
    WatchedInput(InputStream in, LongConsumer watcher) {
        super(in);
        this.watcher = watcher;
    }

    @Override
    public int read() throws IOException {
        int octet = super.read();
        heard(octet < 0 ? 0 : 1);
        return octet;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int read = super.read(bytes, from, length);
        heard(Math.max(0, read));
        return read;
    }

    private void heard(int more) {
        count += more;
        watcher.accept(count);
    }
}
