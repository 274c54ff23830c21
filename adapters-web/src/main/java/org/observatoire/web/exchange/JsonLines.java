package org.observatoire.web.exchange;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.observatoire.web.http.FieldErrors;
import org.observatoire.web.http.JsonBody;
import org.observatoire.web.http.Messages;
import org.observatoire.web.http.RequestRefused;

/** Reads JSON Lines, a line at a time; blank lines are passed over. */
final class JsonLines implements Iterator<RawLine> {

    /** Larger than any sheet can be. */
    static final int LONGEST = 4 * 1024 * 1024;

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final InputStream in;
    private final Messages messages;
    private final byte[] buffer = new byte[64 * 1024];
    private int filled;
    private int at;
    private long number;
    private Optional<RawLine> next = Optional.empty();
    private boolean ended;

    JsonLines(InputStream in, Messages messages) {
        this.in = in;
        this.messages = messages;
    }

    @Override
    public boolean hasNext() {
        while (next.isEmpty() && !ended) {
            next = readOne();
        }
        return next.isPresent();
    }

    @Override
    public RawLine next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        RawLine line = next.orElseThrow();
        next = Optional.empty();
        return line;
    }

    private Optional<RawLine> readOne() {
        try {
            byte[] bytes = bytesOfTheNext();
            number++;
            return line(bytes);
        } catch (IOException cutShort) {
            throw new UncheckedIOException(cutShort);
        }
    }

    /** The bytes of a line, as far as the longest one goes and a little more. */
    private byte[] bytesOfTheNext() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        while (true) {
            if (at == filled) {
                filled = Math.max(0, in.read(buffer));
                at = 0;
                if (filled == 0) {
                    ended = true;
                    return bytes.toByteArray();
                }
            }
            int end = at;
            while (end < filled && buffer[end] != '\n') {
                end++;
            }
            if (bytes.size() <= LONGEST) {
                bytes.write(buffer, at, end - at);
            }
            at = Math.min(end + 1, filled);
            if (end < filled) {
                return bytes.toByteArray();
            }
        }
    }

    private Optional<RawLine> line(byte[] bytes) {
        if (bytes.length > LONGEST) {
            FieldErrors errors = new FieldErrors(messages);
            errors.add("line", "exchange.line.too-long", LONGEST / 1024 / 1024);
            return Optional.of(RawLine.unreadable(number, errors.all()));
        }
        byte[] text = number == 1 ? withoutMark(bytes) : bytes;
        if (new String(text, StandardCharsets.ISO_8859_1).isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(RawLine.read(number, (ObjectNode) JsonBody.object(text, messages)));
        } catch (RequestRefused notJson) {
            return Optional.of(RawLine.unreadable(number, notJson.errors()));
        }
    }

    private static byte[] withoutMark(byte[] bytes) {
        boolean marked = bytes.length >= 3 && Arrays.equals(bytes, 0, 3, BYTE_ORDER_MARK, 0, 3);
        return marked ? Arrays.copyOfRange(bytes, 3, bytes.length) : bytes;
    }
}
