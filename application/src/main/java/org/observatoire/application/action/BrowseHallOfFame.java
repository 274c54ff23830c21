package org.observatoire.application.action;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.observatoire.application.outcome.Objection;
import org.observatoire.application.outcome.Outcome;
import org.observatoire.application.outcome.Refusal;
import org.observatoire.application.port.ActionCatalogue;
import org.observatoire.application.port.ActionCatalogue.Cursor;
import org.observatoire.application.port.ActionCatalogue.Facet;
import org.observatoire.application.port.ActionCatalogue.Page;
import org.observatoire.application.port.ActionCatalogue.Sort;
import org.observatoire.application.port.Territories;
import org.observatoire.application.port.UnitOfWork;
import org.observatoire.domain.territory.AuthorityId;
import org.observatoire.domain.territory.LocalAuthority;
import org.observatoire.domain.wording.Malformed;

/** Anyone searches the published actions. */
public final class BrowseHallOfFame {

    private static final String REGION = "region-";
    private static final String DEPARTMENT = "departement-";

    private final ActionCatalogue catalogue;
    private final Territories territories;
    private final InstantSource clock;
    private final UnitOfWork unitOfWork;

    /**
     * The use case.
     *
     * @param catalogue the published actions
     * @param territories names the regions and départements met
     * @param clock what time it is
     * @param unitOfWork reads as one
     */
    public BrowseHallOfFame(
            ActionCatalogue catalogue, Territories territories, InstantSource clock, UnitOfWork unitOfWork) {
        this.catalogue = catalogue;
        this.territories = territories;
        this.clock = clock;
        this.unitOfWork = unitOfWork;
    }

    /**
     * What is looked for.
     *
     * @param words what the reader typed, blank for everything
     * @param filters values by facet, each a written form of its vocabulary
     * @param sort in which order; by relevance when words are typed and recent otherwise, where not told
     * @param limit how many, 1 to 100
     * @param from where to go on from
     */
    public record Command(
            String words, Map<Facet, Set<String>> filters, Optional<Sort> sort, int limit, Optional<Cursor> from) {

        /**
         * Keeps immutable copies and checks the form of areas.
         *
         * @throws Malformed when a value of {@link Facet#REGION} or {@link Facet#DEPARTMENT} is no official code
         */
        public Command {
            filters = Map.copyOf(filters);
            requireCodes(filters, Facet.REGION, REGION);
            requireCodes(filters, Facet.DEPARTMENT, DEPARTMENT);
        }

        private static void requireCodes(Map<Facet, Set<String>> filters, Facet facet, String prefix) {
            try {
                filters.getOrDefault(facet, Set.of()).forEach(code -> new AuthorityId(prefix + code));
            } catch (Malformed noCode) {
                throw new Malformed(facet.code(), noCode.fault());
            }
        }
    }

    /**
     * What is found.
     *
     * @param page the page
     * @param sort the order it is in
     * @param areas the regions and départements of the page, of its counts and of the filters, to name them
     */
    public record Gallery(Page page, Sort sort, Map<AuthorityId, LocalAuthority> areas) {}

    /**
     * Searches.
     *
     * @param command what is looked for
     * @return a page; refused when it goes on from a place in another order
     */
    public Outcome<Gallery> browse(Command command) {
        Optional<String> words = Optional.of(command.words().strip()).filter(typed -> !typed.isEmpty());
        Sort sort = orderOf(command, words);
        if (command.from().filter(from -> from.sort() != sort).isPresent()) {
            return Outcome.refused(List.of(Objection.to("cursor", Refusal.CURSOR_OF_ANOTHER_ORDER)));
        }
        var query = new ActionCatalogue.Query(
                words, command.filters(), sort, command.limit(), command.from(), Today.in(clock));
        return unitOfWork.read(() -> {
            Page page = catalogue.browse(query);
            return Outcome.done(new Gallery(page, sort, territories.findAll(areas(page, command.filters()))));
        });
    }

    private static Sort orderOf(Command command, Optional<String> words) {
        Sort asked = command.sort().orElse(words.isPresent() ? Sort.RELEVANCE : Sort.RECENT);
        return asked == Sort.RELEVANCE && words.isEmpty() ? Sort.RECENT : asked;
    }

    private static Set<AuthorityId> areas(Page page, Map<Facet, Set<String>> filters) {
        Stream<String> counted =
                page.counts().getOrDefault(Facet.REGION, List.of()).stream().map(ActionCatalogue.Count::value);
        return Stream.of(
                        of(REGION, counted),
                        of(REGION, filters.getOrDefault(Facet.REGION, Set.of()).stream()),
                        of(DEPARTMENT, filters.getOrDefault(Facet.DEPARTMENT, Set.of()).stream()),
                        of(REGION, met(page, LocalAuthority::region)),
                        of(DEPARTMENT, met(page, LocalAuthority::department)))
                .flatMap(Function.identity())
                .collect(Collectors.toSet());
    }

    private static Stream<String> met(Page page, Function<LocalAuthority, Optional<String>> area) {
        return page.items().stream()
                .map(ActionCatalogue.Item::authority)
                .map(area)
                .flatMap(Optional::stream);
    }

    private static Stream<AuthorityId> of(String prefix, Stream<String> codes) {
        return codes.map(code -> new AuthorityId(prefix + code));
    }
}
