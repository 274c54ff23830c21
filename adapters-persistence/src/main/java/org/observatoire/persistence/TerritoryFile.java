package org.observatoire.persistence;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.observatoire.domain.territory.AuthorityId;
import org.observatoire.domain.territory.LocalAuthority;

/** The authorities that the jar carries, as CSV (RFC 4180) compressed. */
final class TerritoryFile {

    private static final String RESOURCE = "territories.csv.gz";
    private static final int COLUMNS = 10;

    private TerritoryFile() {}

    /** The authorities one by one, so that they are never in memory together; to be closed. */
    static Stream<LocalAuthority> authorities() {
        try {
            InputStream packed = TerritoryFile.class.getResourceAsStream(RESOURCE);
            BufferedReader lines =
                    new BufferedReader(new InputStreamReader(new GZIPInputStream(packed), StandardCharsets.UTF_8));
            return lines.lines().skip(1).map(TerritoryFile::authority).onClose(() -> close(lines));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(RESOURCE + " cannot be read from the jar", unreadable);
        }
    }

    private static void close(BufferedReader lines) {
        try {
            lines.close();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(RESOURCE + " cannot be closed", unreadable);
        }
    }

    private static LocalAuthority authority(String line) {
        List<String> cells = cells(line);
        if (cells.size() != COLUMNS) {
            throw new IllegalStateException(RESOURCE + ": " + COLUMNS + " cells are expected in « " + line + " »");
        }
        return new LocalAuthority(
                new AuthorityId(cells.get(0)),
                cells.get(3),
                cells.get(4).isEmpty() ? 0 : Integer.parseInt(cells.get(4)),
                told(cells.get(5)),
                told(cells.get(6)),
                told(cells.get(7)).map(siren -> new AuthorityId("epci-" + siren)),
                told(cells.get(8)).map(siren -> new AuthorityId("ept-" + siren)));
    }

    private static Optional<String> told(String cell) {
        return Optional.of(cell).filter(text -> !text.isEmpty());
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int index = 0; index < line.length(); index++) {
            char character = line.charAt(index);
            if (character == '"') {
                boolean doubled = !quoted && index > 0 && line.charAt(index - 1) == '"';
                cell.append(doubled ? "\"" : "");
                quoted = !quoted;
            } else if (character == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(character);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
