package org.observatoire.domain.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.observatoire.domain.wording.MalformedAssertions.assertMalformed;
import static org.observatoire.domain.wording.MalformedAssertions.assertPast;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.observatoire.domain.wording.Fault;

class SheetTest {

    private static final Contributor RESIDENT =
            new Contributor(Contributor.Role.ORIGINATOR, Contributor.Kind.RESIDENT, Optional.empty());

    @Test
    void itsTitleHasOneToTwoHundredCharacters() {
        assertEquals("Un titre", SheetDraft.begun().title(" Un titre ").sheet().title());
        assertEquals(
                200, SheetDraft.begun().title("a".repeat(200)).sheet().title().length());
        assertMalformed(
                "title", Fault.MISSING, () -> SheetDraft.begun().title(" ").sheet());
        assertPast(
                "title",
                Fault.TOO_LONG,
                200,
                () -> SheetDraft.begun().title("a".repeat(201)).sheet());
        assertMalformed(
                "title",
                Fault.UNPRINTABLE,
                () -> SheetDraft.begun().title("a\u0000").sheet());
    }

    @Test
    void itsSummaryHasOneToFourThousandCharacters() {
        assertEquals(
                "Un résumé.", SheetDraft.begun().summary(" Un résumé. ").sheet().summary());
        assertEquals(
                4_000,
                SheetDraft.begun().summary("a".repeat(4_000)).sheet().summary().length());
        assertMalformed(
                "summary", Fault.MISSING, () -> SheetDraft.begun().summary("").sheet());
        assertPast(
                "summary",
                Fault.TOO_LONG,
                4_000,
                () -> SheetDraft.begun().summary("a".repeat(4_001)).sheet());
    }

    @Test
    void itIsFiledInTenCategoriesAtMostEachOnce() {
        assertEquals(
                categories(10),
                SheetDraft.begun().categories(categories(10)).sheet().categories());
        assertPast(
                "categories",
                Fault.TOO_MANY,
                10,
                () -> SheetDraft.begun().categories(categories(11)).sheet());
        CategoryId reach = new CategoryId("reach");
        assertMalformed(
                "categories",
                Fault.REPEATED,
                () -> SheetDraft.begun().categories(List.of(reach, reach)).sheet());
    }

    @Test
    void itListsEachChannelOnce() {
        List<Channel> all = List.of(Channel.values());

        assertEquals(all, SheetDraft.begun().channels(all).sheet().channels());
        assertMalformed(
                "channels",
                Fault.REPEATED,
                () -> SheetDraft.begun()
                        .channels(List.of(Channel.X, Channel.SMS, Channel.X))
                        .sheet());
        assertPast(
                "channels",
                Fault.TOO_MANY,
                all.size(),
                () -> SheetDraft.begun().channels(oneMore(all, Channel.X)).sheet());
    }

    @Test
    void itListsThirtyHashtagsAtMostEachOnceHoweverWritten() {
        assertEquals(
                hashtags(30), SheetDraft.begun().hashtags(hashtags(30)).sheet().hashtags());
        assertPast(
                "hashtags",
                Fault.TOO_MANY,
                30,
                () -> SheetDraft.begun().hashtags(hashtags(31)).sheet());
        assertMalformed(
                "hashtags",
                Fault.REPEATED,
                () -> SheetDraft.begun()
                        .hashtags(List.of(new Hashtag("#Été"), new Hashtag("ete")))
                        .sheet());
    }

    @Test
    void itListsEachAudienceOnce() {
        List<Audience> all = List.of(Audience.values());

        assertEquals(all, SheetDraft.begun().audiences(all).sheet().audiences());
        assertMalformed(
                "audiences",
                Fault.REPEATED,
                () -> SheetDraft.begun()
                        .audiences(List.of(Audience.CARERS, Audience.CARERS))
                        .sheet());
        assertPast(
                "audiences",
                Fault.TOO_MANY,
                all.size(),
                () -> SheetDraft.begun()
                        .audiences(oneMore(all, Audience.CARERS))
                        .sheet());
    }

    @Test
    void itHasFiftyContributorsAtMostAndTwoMayBeAlike() {
        List<Contributor> fifty = Collections.nCopies(50, RESIDENT);

        assertEquals(fifty, SheetDraft.begun().contributors(fifty).sheet().contributors());
        assertPast(
                "contributors",
                Fault.TOO_MANY,
                50,
                () -> SheetDraft.begun()
                        .contributors(Collections.nCopies(51, RESIDENT))
                        .sheet());
    }

    @Test
    void itHasFiftySourcesAtMostEachWithItsOwnIdentifier() {
        assertEquals(
                sources(50), SheetDraft.begun().sources(sources(50)).sheet().sources());
        assertPast(
                "sources",
                Fault.TOO_MANY,
                50,
                () -> SheetDraft.begun().sources(sources(51)).sheet());
        assertMalformed(
                "sources",
                Fault.REPEATED,
                () -> SheetDraft.begun()
                        .sources(List.of(source("S1", "Un titre"), source("S1", "Un autre")))
                        .sheet());
    }

    @Test
    void anEventCitesAListedSource() {
        Sheet sheet = SheetDraft.begun()
                .sources(sources(2))
                .life(new LifeEvent.Launched(Facts.from("S1")), new LifeEvent.Ended(Facts.done()))
                .sheet();

        assertEquals(2, sheet.life().events().size());
    }

    @Test
    void anEventThatCitesAnotherSourceIsRefusedByItsPlace() {
        SheetDraft draft = SheetDraft.begun()
                .sources(sources(2))
                .life(new LifeEvent.Launched(Facts.from("S0")), new LifeEvent.Ended(Facts.from("S2")));

        assertMalformed("events[1].source", Fault.UNLISTED_SOURCE, draft::sheet);
    }

    @Test
    void aWebAddressThatAnEventCitesIsListedOnceAmongTheSources() {
        String address = "https://example.org/fin";

        Sheet sheet = SheetDraft.begun()
                .sources(sources(1))
                .life(new LifeEvent.Continued(Facts.from(address)), new LifeEvent.Ended(Facts.from(address)))
                .sheet();

        assertEquals(2, sheet.sources().size());
        assertEquals(Source.at(address, address), sheet.sources().get(1));
    }

    @Test
    void aNewEventComesLastAndChangesNothingElse() {
        SheetDraft draft = FullSheet.draft();
        LifeEvent end = new LifeEvent.Ended(Facts.done("2020-10"));
        Sheet before = draft.sheet();

        Sheet longer = before.with(end);

        assertEquals(before.life().with(end), longer.life());
        List<LifeEvent> events = longer.life().events();
        assertEquals(draft.life(events.toArray(LifeEvent[]::new)).sheet(), longer);
    }

    @Test
    void aNewEventCitesAListedSourceToo() {
        Sheet sheet = SheetDraft.begun().sheet();

        assertMalformed(
                "events[0].source", Fault.UNLISTED_SOURCE, () -> sheet.with(new LifeEvent.Ended(Facts.from("S1"))));
    }

    @Test
    void itsListsDoNotChange() {
        List<Channel> channels = new ArrayList<>(List.of(Channel.SMS));
        Sheet sheet = SheetDraft.begun().channels(channels).sheet();
        channels.add(Channel.X);

        assertEquals(List.of(Channel.SMS), sheet.channels());
        assertThrows(
                UnsupportedOperationException.class, () -> sheet.contributors().add(RESIDENT));
    }

    private static <T> List<T> oneMore(List<T> all, T again) {
        List<T> more = new ArrayList<>(all);
        more.add(again);
        return more;
    }

    private static List<CategoryId> categories(int number) {
        return IntStream.range(0, number)
                .mapToObj(index -> new CategoryId("c" + index))
                .toList();
    }

    private static List<Hashtag> hashtags(int number) {
        return IntStream.range(0, number)
                .mapToObj(index -> new Hashtag("h" + index))
                .toList();
    }

    private static List<Source> sources(int number) {
        return IntStream.range(0, number)
                .mapToObj(index -> source("S" + index, "Un titre"))
                .toList();
    }

    private static Source source(String id, String title) {
        return new Source(id, title, Optional.empty(), Optional.empty());
    }
}
