package org.observatoire.application.testing.sample;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.observatoire.domain.territory.AuthorityId;
import org.observatoire.domain.territory.LocalAuthority;

/**
 * Some real authorities: those of the Hall of Fame of 2020, homonyms (three Montreuil and Montreuil-sur-Mer, three
 * Marseillan, four Saint-Denis), names that contain those, and everything they belong to.
 */
public final class SomeTerritories {

    private static final String FILE = "some-territories.csv";
    private static final List<LocalAuthority> ALL = read();

    private SomeTerritories() {}

    /**
     * All of them.
     *
     * @return by code
     */
    public static List<LocalAuthority> all() {
        return ALL;
    }

    /**
     * One of them.
     *
     * @param id its code, such as {@code commune-44109}
     * @return the authority
     * @throws IllegalArgumentException when it is not among them
     */
    public static LocalAuthority named(String id) {
        return ALL.stream()
                .filter(authority -> authority.id().value().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("id: " + id + " is not in " + FILE));
    }

    private static List<LocalAuthority> read() {
        try (InputStream bytes = SomeTerritories.class.getResourceAsStream(FILE);
                var lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map(SomeTerritories::parse).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static LocalAuthority parse(String line) {
        String[] cells = line.split(",", -1);
        return new LocalAuthority(
                new AuthorityId(cells[0]),
                cells[1],
                Integer.parseInt(cells[2]),
                written(cells[3]),
                written(cells[4]),
                written(cells[5]).map(siren -> new AuthorityId("epci-" + siren)),
                written(cells[6]).map(siren -> new AuthorityId("ept-" + siren)));
    }

    private static Optional<String> written(String cell) {
        return Optional.of(cell).filter(some -> !some.isEmpty());
    }
}
