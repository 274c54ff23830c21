package org.observatoire.web.action;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.observatoire.application.action.BrowseHallOfFame;
import org.observatoire.application.port.ActionCatalogue.Facet;
import org.observatoire.application.port.ActionCatalogue.Sort;
import org.observatoire.domain.territory.SizeBand;
import org.observatoire.web.page.Address;
import org.observatoire.web.page.Frame;

/** Words a page of the Hall of Fame. */
final class Gallery {

    private static final List<Facet> SHOWN =
            List.of(Facet.CATEGORY, Facet.STATUS, Facet.CHANNEL, Facet.KIND, Facet.SIZE, Facet.REGION);
    private static final Set<Facet> NAMES = EnumSet.of(Facet.REGION, Facet.DEPARTMENT, Facet.HASHTAG);
    private static final String CURSOR = "cursor";

    private final Frame frame;
    private final Address address;
    private final BrowseHallOfFame.Command asked;
    private final BrowseHallOfFame.Gallery found;
    private final FacetWords words;

    Gallery(Frame frame, BrowseHallOfFame.Command asked, BrowseHallOfFame.Gallery found) {
        this.frame = frame;
        this.address = frame.address().without(CURSOR);
        this.asked = asked;
        this.found = found;
        this.words = new FacetWords(frame.messages(), found.areas());
    }

    GalleryView view() {
        Cards cards = new Cards(frame, found.areas());
        String typed = asked.words().strip();
        return new GalleryView(
                typed,
                found.page().total(),
                !typed.isEmpty() || !asked.filters().isEmpty(),
                asked.from().isPresent(),
                found.page().items().stream().map(cards::card).toList(),
                SHOWN.stream()
                        .map(this::facet)
                        .filter(facet -> !facet.choices().isEmpty())
                        .toList(),
                applied().toList(),
                hidden(),
                orders(typed),
                frame.link("/"),
                address.toString(),
                found.page()
                        .next()
                        .map(next -> address.with(CURSOR, CursorText.of(next)).toString())
                        .orElse(""));
    }

    private GalleryView.FacetView facet(Facet facet) {
        Set<String> chosen = asked.filters().getOrDefault(facet, Set.of());
        Map<String, Long> counts = new LinkedHashMap<>();
        found.page().counts().getOrDefault(facet, List.of()).forEach(count -> counts.put(count.value(), count.count()));
        chosen.forEach(value -> counts.putIfAbsent(value, 0L));
        List<GalleryView.Choice> choices = counts.entrySet().stream()
                .map(one -> new GalleryView.Choice(
                        one.getKey(), words.label(facet, one.getKey()), one.getValue(), chosen.contains(one.getKey())))
                .sorted(facet == Facet.SIZE ? Comparator.comparingInt(Gallery::band) : (one, other) -> 0)
                .toList();
        return new GalleryView.FacetView(facet.code(), frame.messages().term(facet), NAMES.contains(facet), choices);
    }

    private static int band(GalleryView.Choice choice) {
        List<String> bands = Stream.of(SizeBand.values()).map(SizeBand::code).toList();
        return bands.indexOf(choice.value());
    }

    private Stream<GalleryView.Applied> applied() {
        return Stream.of(Facet.values())
                .flatMap(facet -> asked.filters().getOrDefault(facet, Set.of()).stream()
                        .map(value -> new GalleryView.Applied(
                                frame.messages().term(facet),
                                words.label(facet, value),
                                NAMES.contains(facet),
                                address.without(facet.code(), value).toString())));
    }

    private List<GalleryView.Hidden> hidden() {
        List<GalleryView.Hidden> hidden = new ArrayList<>();
        address.query().getOrDefault("lang", List.of()).forEach(value -> hidden.add(hidden("lang", value)));
        asked.filters().forEach((facet, values) -> {
            if (!SHOWN.contains(facet)) {
                values.forEach(value -> hidden.add(hidden(facet.code(), value)));
            }
        });
        return hidden;
    }

    private static GalleryView.Hidden hidden(String name, String value) {
        return new GalleryView.Hidden(name, value);
    }

    private List<GalleryView.Choice> orders(String typed) {
        Sort usual = typed.isEmpty() ? Sort.RECENT : Sort.RELEVANCE;
        return Stream.of(Sort.RELEVANCE, Sort.RECENT, Sort.OLDEST, Sort.TITLE)
                .filter(sort -> sort != Sort.RELEVANCE || sort == usual)
                .map(sort -> order(sort, sort == usual))
                .toList();
    }

    /** The usual order has no name in the address: words typed later then bring their own. */
    private GalleryView.Choice order(Sort sort, boolean usual) {
        String value = usual ? "" : sort.code();
        return new GalleryView.Choice(value, frame.messages().term(sort), 0, sort == found.sort());
    }
}
