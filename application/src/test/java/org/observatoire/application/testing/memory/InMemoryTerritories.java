package org.observatoire.application.testing.memory;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.observatoire.application.port.Territories;
import org.observatoire.domain.territory.AuthorityId;
import org.observatoire.domain.territory.LocalAuthority;
import org.observatoire.domain.territory.SearchableName;

final class InMemoryTerritories implements Territories {

    private final Map<AuthorityId, LocalAuthority> authorities;

    InMemoryTerritories(Collection<LocalAuthority> authorities) {
        this.authorities =
                authorities.stream().collect(Collectors.toUnmodifiableMap(LocalAuthority::id, Function.identity()));
    }

    @Override
    public Optional<LocalAuthority> find(AuthorityId id) {
        return Optional.ofNullable(authorities.get(id));
    }

    @Override
    public Map<AuthorityId, LocalAuthority> findAll(Collection<AuthorityId> ids) {
        return ids.stream()
                .distinct()
                .flatMap(id -> find(id).stream())
                .collect(Collectors.toUnmodifiableMap(LocalAuthority::id, Function.identity()));
    }

    @Override
    public List<LocalAuthority> named(SearchableName typed, int limit) {
        if (typed.empty()) {
            return List.of();
        }
        return authorities.values().stream()
                .filter(authority -> SearchableName.of(authority.name()).matches(typed))
                .sorted(Comparator.comparingInt((LocalAuthority authority) -> distance(authority, typed))
                        .thenComparing(Comparator.comparingInt(LocalAuthority::population)
                                .reversed())
                        .thenComparing(LocalAuthority::id))
                .limit(limit)
                .toList();
    }

    private static int distance(LocalAuthority authority, SearchableName typed) {
        String words = SearchableName.of(authority.name()).words();
        if (words.equals(typed.words())) {
            return 0;
        }
        return words.startsWith(typed.words()) ? 1 : 2;
    }
}
