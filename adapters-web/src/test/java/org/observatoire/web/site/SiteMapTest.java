package org.observatoire.web.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.observatoire.application.action.ListPublishedActions;
import org.observatoire.application.edition.ListEditions;
import org.observatoire.application.port.ActionCatalogue;
import org.observatoire.application.testing.Ports;
import org.observatoire.application.testing.memory.InMemoryObservatory;
import org.observatoire.domain.action.ActionId;
import org.observatoire.domain.action.Likeness;
import org.observatoire.web.http.Query;
import org.observatoire.web.testing.Page;

class SiteMapTest {

    private static final int MOST_IN_A_FILE = 50_000;

    private final Ports ports = new InMemoryObservatory().ports();

    @Test
    void aHundredThousandActionsAreToldInPartsThatHoldEachOnce() throws IOException {
        SiteMap siteMap = siteMapOf(100_000);
        List<ActionId> parts = siteMap.parts();
        assertEquals(2, parts.size());
        List<String> addresses = new ArrayList<>(addresses(siteMap, Optional.empty()));
        for (ActionId part : parts) {
            addresses.addAll(addresses(siteMap, Optional.of(part)));
        }
        assertEquals(
                100_000,
                addresses.stream().filter(one -> one.contains("/actions/")).count());
        assertEquals(addresses.size(), new HashSet<>(addresses).size());
    }

    @Test
    void onePartIsEnoughForFewer() {
        assertEquals(List.of(), siteMapOf(49_000).parts());
        assertEquals(1, siteMapOf(49_001).parts().size());
    }

    @Test
    void theIndexLeadsToEachPart() throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        SiteMap siteMap = siteMapOf(50_000);
        siteMap.writeIndex(siteMap.parts(), new SiteMapXml(written, path -> "https://example.org" + path));
        String index = written.toString(StandardCharsets.UTF_8);
        assertTrue(index.contains("<loc>https://example.org/sitemap.xml?after=</loc>"), index);
        assertTrue(index.contains("<loc>https://example.org/sitemap.xml?after=action-048999</loc>"), index);
    }

    @Test
    void anAddressCannotEscapeFromItsElement() throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        siteMapOf(0).write(Optional.empty(), new SiteMapXml(written, path -> "http://<a>&\"" + path));
        assertTrue(written.toString(StandardCharsets.UTF_8).contains("<loc>http://&lt;a&gt;&amp;&quot;/</loc>"));
    }

    private static List<String> addresses(SiteMap siteMap, Optional<ActionId> after) throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        siteMap.write(after, new SiteMapXml(written, path -> path));
        List<String> addresses = written.toString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.contains("<loc>"))
                .toList();
        assertTrue(addresses.size() <= MOST_IN_A_FILE);
        return addresses;
    }

    private SiteMap siteMapOf(int actions) {
        return new SiteMap(
                new ListPublishedActions(new NumberedActions(actions), ports.unitOfWork()),
                new ListEditions(ports.editions(), ports.archive(), ports.unitOfWork()));
    }

    /** More actions than memory need hold. */
    private record NumberedActions(int count) implements ActionCatalogue {

        @Override
        public Map<Likeness, ActionId> alike(Collection<Likeness> likenesses) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Page browse(Query query) {
            throw new UnsupportedOperationException("a site map does not search");
        }

        @Override
        public List<Listed> listed(Optional<ActionId> after, int limit) {
            int first = after.map(known -> Integer.parseInt(known.value().substring("action-".length())) + 1)
                    .orElse(0);
            return IntStream.range(first, Math.min(count, first + limit))
                    .mapToObj(number -> new Listed(new ActionId("action-%06d".formatted(number)), Instant.EPOCH))
                    .toList();
        }

        @Override
        public List<Entrant> entrants() {
            throw new UnsupportedOperationException("a site map judges nothing");
        }
    }
}
