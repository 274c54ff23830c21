package org.observatoire.application.testing.memory;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.observatoire.application.port.ActionCatalogue;
import org.observatoire.application.port.ActionCatalogue.Facet;
import org.observatoire.domain.action.Action;
import org.observatoire.domain.action.CategoryId;
import org.observatoire.domain.action.Hashtag;
import org.observatoire.domain.action.LifeEvent;
import org.observatoire.domain.action.Picture;
import org.observatoire.domain.action.Sheet;
import org.observatoire.domain.action.Status;
import org.observatoire.domain.palmares.Award;
import org.observatoire.domain.territory.LocalAuthority;
import org.observatoire.domain.wording.Coded;

/**
 * A published action as the catalogue sifts it.
 *
 * @param action the action
 * @param authority who carried it
 * @param status its status on the day of the question
 * @param awards what it was distinguished with
 * @param editions the years of the editions that it stands in
 * @param picture the cover of its album
 */
record CatalogueEntry(
        Action action,
        LocalAuthority authority,
        Status status,
        List<Award> awards,
        List<Integer> editions,
        Optional<Picture> picture) {

    Set<String> values(Facet facet) {
        return (switch (facet) {
                    case CATEGORY -> sheet().categories().stream().map(CategoryId::value);
                    case CHANNEL -> sheet().channels().stream().map(Coded::code);
                    case KIND -> Stream.of(authority.kind().code());
                    case SIZE -> Stream.of(authority.size().code());
                    case REGION -> authority.region().stream();
                    case DEPARTMENT -> authority.department().stream();
                    case STATUS -> Stream.of(status.code());
                    case HASHTAG -> sheet().hashtags().stream().map(Hashtag::folded);
                    case EDITION -> editions.stream().map(String::valueOf);
                    case DISTINCTION ->
                        awards.stream().map(award -> award.distinction().code());
                })
                .collect(Collectors.toSet());
    }

    /** Whether the words stand in what names the action, rather than only in what tells it. */
    boolean namedBy(Set<String> words) {
        return naming().containsAll(words);
    }

    boolean holds(Set<String> words) {
        Set<String> all = naming();
        all.addAll(FrenchWords.in(sheet().summary()));
        sheet().life().events().stream()
                .map(LifeEvent::facts)
                .forEach(facts -> all.addAll(FrenchWords.in(facts.text())));
        return all.containsAll(words);
    }

    ActionCatalogue.Item item() {
        return new ActionCatalogue.Item(
                action.id(),
                sheet().title(),
                sheet().summary(),
                authority,
                sheet().categories(),
                sheet().channels(),
                sheet().hashtags(),
                status,
                sheet().life().launchedOn(),
                awards,
                picture);
    }

    Sheet sheet() {
        return action.sheet();
    }

    private Set<String> naming() {
        Set<String> words = new LinkedHashSet<>(FrenchWords.in(sheet().title()));
        words.addAll(FrenchWords.in(authority.name()));
        sheet().hashtags().forEach(hashtag -> words.addAll(FrenchWords.in(hashtag.written())));
        return words;
    }
}
