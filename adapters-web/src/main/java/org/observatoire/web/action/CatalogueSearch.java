package org.observatoire.web.action;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.observatoire.application.action.BrowseHallOfFame;
import org.observatoire.application.port.ActionCatalogue.Cursor;
import org.observatoire.application.port.ActionCatalogue.Facet;
import org.observatoire.application.port.ActionCatalogue.Sort;
import org.observatoire.domain.action.Channel;
import org.observatoire.domain.action.Hashtag;
import org.observatoire.domain.action.Status;
import org.observatoire.domain.category.StandingCategory;
import org.observatoire.domain.palmares.Distinction;
import org.observatoire.domain.territory.AuthorityId;
import org.observatoire.domain.territory.AuthorityKind;
import org.observatoire.domain.territory.LocalAuthority;
import org.observatoire.domain.territory.SizeBand;
import org.observatoire.domain.wording.Coded;
import org.observatoire.domain.wording.Wording;
import org.observatoire.web.http.FieldErrors;
import org.observatoire.web.http.Limit;
import org.observatoire.web.http.Query;

/** Reads a search of the Hall of Fame from an address, strictly: what means nothing is told, parameter by parameter. */
final class CatalogueSearch {

    private static final int LONGEST_WORDS = 300;
    private static final Map<Facet, String> AREAS = Map.of(Facet.REGION, "region-", Facet.DEPARTMENT, "departement-");

    private final Query query;
    private final FieldErrors errors;

    CatalogueSearch(Query query, FieldErrors errors) {
        this.query = query;
        this.errors = errors;
    }

    BrowseHallOfFame.Command command() {
        Optional<String> words = query.one("q", errors)
                .flatMap(typed -> errors.checked("q", () -> Wording.free("q", typed, LONGEST_WORDS)));
        Optional<Sort> sort = query.one("sort", errors)
                .filter(code -> !code.isEmpty())
                .flatMap(code -> term("sort", Sort.class, code));
        Optional<Cursor> from = query.one("cursor", errors).flatMap(this::cursor);
        return new BrowseHallOfFame.Command(words.orElse(""), filters(), sort, Limit.of(query, errors), from);
    }

    /** Tells of each area that nothing bears; only the search knows which are known. */
    void tellUnknownAreas(BrowseHallOfFame.Command asked, Map<AuthorityId, LocalAuthority> known) {
        AREAS.forEach((facet, prefix) -> {
            Stream<String> codes = asked.filters().getOrDefault(facet, Set.of()).stream();
            if (!codes.allMatch(code -> known.containsKey(new AuthorityId(prefix + code)))) {
                errors.add(facet.code(), "query.unknown-area");
            }
        });
    }

    private Map<Facet, Set<String>> filters() {
        Map<Facet, Set<String>> filters = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            List<String> written = query.all(facet.code());
            if (!written.isEmpty()) {
                filters.put(facet, values(facet, written));
            }
        }
        return filters;
    }

    private Set<String> values(Facet facet, List<String> written) {
        return written.stream()
                .flatMap(value -> value(facet, value).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Optional<String> value(Facet facet, String written) {
        return switch (facet) {
            case CATEGORY -> code(facet, StandingCategory.class, written);
            case CHANNEL -> code(facet, Channel.class, written);
            case KIND -> code(facet, AuthorityKind.class, written);
            case SIZE -> code(facet, SizeBand.class, written);
            case STATUS -> code(facet, Status.class, written);
            case DISTINCTION -> code(facet, Distinction.class, written);
            case REGION, DEPARTMENT ->
                errors.checked(facet.code(), () -> new AuthorityId(AREAS.get(facet) + written).officialCode());
            case HASHTAG -> errors.checked(facet.code(), () -> new Hashtag(written).folded());
            case EDITION -> year(written);
        };
    }

    private Optional<String> year(String written) {
        if (written.matches("[0-9]{4}")) {
            return Optional.of(written);
        }
        errors.add(Facet.EDITION.code(), "query.not-a-number", "1000", "9999");
        return Optional.empty();
    }

    private Optional<Cursor> cursor(String written) {
        Optional<Cursor> cursor = CursorText.read(written);
        if (cursor.isEmpty()) {
            errors.add("cursor", "query.not-a-cursor");
        }
        return cursor;
    }

    private <E extends Enum<E> & Coded> Optional<String> code(Facet facet, Class<E> vocabulary, String code) {
        return term(facet.code(), vocabulary, code).map(Coded::code);
    }

    private <E extends Enum<E> & Coded> Optional<E> term(String parameter, Class<E> vocabulary, String code) {
        Optional<E> term = Coded.find(vocabulary, code);
        if (term.isEmpty()) {
            errors.addUnknownTerm(parameter, vocabulary);
        }
        return term;
    }
}
