package org.observatoire.web.action;

import java.util.Map;
import java.util.Optional;
import org.observatoire.application.port.ActionCatalogue.Facet;
import org.observatoire.domain.action.Channel;
import org.observatoire.domain.action.Status;
import org.observatoire.domain.category.StandingCategory;
import org.observatoire.domain.palmares.Distinction;
import org.observatoire.domain.territory.AuthorityId;
import org.observatoire.domain.territory.AuthorityKind;
import org.observatoire.domain.territory.LocalAuthority;
import org.observatoire.domain.territory.SizeBand;
import org.observatoire.domain.wording.Coded;
import org.observatoire.web.http.Messages;

/** Labels the values of facets. */
final class FacetWords {

    private final Messages messages;
    private final Map<AuthorityId, LocalAuthority> areas;

    FacetWords(Messages messages, Map<AuthorityId, LocalAuthority> areas) {
        this.messages = messages;
        this.areas = areas;
    }

    String label(Facet facet, String value) {
        return switch (facet) {
            case CATEGORY -> term(StandingCategory.class, value);
            case CHANNEL -> term(Channel.class, value);
            case KIND -> term(AuthorityKind.class, value);
            case SIZE -> term(SizeBand.class, value);
            case STATUS -> term(Status.class, value);
            case DISTINCTION -> term(Distinction.class, value);
            case REGION -> area("region-" + value).orElse(value);
            case DEPARTMENT ->
                area("departement-" + value)
                        .map(name -> name + " (" + value + ")")
                        .orElse(value);
            case HASHTAG -> "#" + value;
            case EDITION -> value;
        };
    }

    private <E extends Enum<E> & Coded> String term(Class<E> vocabulary, String code) {
        return Coded.find(vocabulary, code).map(messages::term).orElse(code);
    }

    private Optional<String> area(String id) {
        return Optional.ofNullable(areas.get(new AuthorityId(id))).map(LocalAuthority::name);
    }
}
