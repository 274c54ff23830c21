package org.example.another;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.observatoire.application.port.Territories;
import org.observatoire.domain.territory.AuthorityId;
import org.observatoire.domain.territory.LocalAuthority;
import org.observatoire.domain.territory.SearchableName;

/** The authorities that this adapter knows, in a list. */
final class OwnTerritories implements Territories {

    private final List<LocalAuthority> known;

    OwnTerritories(Collection<LocalAuthority> known) {
        this.known = List.copyOf(known);
    }

    @Override
    public Optional<LocalAuthority> find(AuthorityId id) {
        return known.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    @Override
    public Map<AuthorityId, LocalAuthority> findAll(Collection<AuthorityId> ids) {
        Map<AuthorityId, LocalAuthority> found = new LinkedHashMap<>();
        known.stream().filter(one -> ids.contains(one.id())).forEach(one -> found.put(one.id(), one));
        return found;
    }

    @Override
    public List<LocalAuthority> named(SearchableName typed, int limit) {
        return known.stream()
                .filter(one -> !typed.empty() && SearchableName.of(one.name()).matches(typed))
                .sorted(Comparator.comparing((LocalAuthority one) -> !words(one).equals(typed.words()))
                        .thenComparing(one -> !words(one).startsWith(typed.words()))
                        .thenComparing(Comparator.comparing(LocalAuthority::population)
                                .reversed())
                        .thenComparing(LocalAuthority::id))
                .limit(limit)
                .toList();
    }

    private static String words(LocalAuthority authority) {
        return SearchableName.of(authority.name()).words();
    }
}
