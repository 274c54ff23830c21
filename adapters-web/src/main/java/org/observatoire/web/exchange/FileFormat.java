package org.observatoire.web.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.observatoire.web.http.Messages;

/** The forms of a file from which actions can be brought in again. */
public enum FileFormat {
    /** An object of JSON a line. */
    JSON_LINES("jsonl", "application/jsonl; charset=utf-8"),
    /** A table, as RFC 4180 writes it. */
    CSV("csv", "text/csv; charset=utf-8; header=present");

    private final String extension;
    private final String mediaType;

    FileFormat(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    /** The form of a file, by its name: what does not call itself CSV is JSON Lines. */
    public static FileFormat of(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith("." + CSV.extension) ? CSV : JSON_LINES;
    }

    public String extension() {
        return extension;
    }

    String mediaType() {
        return mediaType;
    }

    /** A file to be written, of these columns where it is a table. */
    ActionsFile writing(OutputStream out, List<Column> columns) throws IOException {
        return switch (this) {
            case JSON_LINES -> new JsonLinesFile(out);
            case CSV -> new CsvFile(out, columns);
        };
    }

    /** A file to be read. */
    Iterator<RawLine> reading(InputStream in, Messages messages) {
        return switch (this) {
            case JSON_LINES -> new JsonLines(in, messages);
            case CSV -> CsvLines.of(in, messages);
        };
    }
}
