package org.observatoire.application.testing.memory;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.observatoire.application.port.ActionRegister;
import org.observatoire.application.port.Territories;
import org.observatoire.domain.action.Action;
import org.observatoire.domain.action.ActionId;
import org.observatoire.domain.action.Editorial;
import org.observatoire.domain.action.Hashtag;
import org.observatoire.domain.action.Resemblance;
import org.observatoire.domain.action.Sheet;
import org.observatoire.domain.wording.Folding;

final class InMemoryActionRegister implements ActionRegister {

    private static final Comparator<Place> OLDEST_FIRST =
            Comparator.comparing(Place::since).thenComparing(Place::id);

    private final InMemoryUnitOfWork unitOfWork;
    private final Territories territories;

    InMemoryActionRegister(InMemoryUnitOfWork unitOfWork, Territories territories) {
        this.unitOfWork = unitOfWork;
        this.territories = territories;
    }

    @Override
    public List<Place> proposals(Optional<Place> after, int limit) {
        Stream<Action> proposals = all().filter(action -> action.standing() == Editorial.Standing.PROPOSED);
        return following(proposals, OLDEST_FIRST, after, limit);
    }

    @Override
    public List<Place> found(Search search) {
        Stream<Action> found = all().filter(action -> search.standing()
                        .filter(standing -> standing != action.standing())
                        .isEmpty())
                .filter(action ->
                        search.words().filter(typed -> !bears(action, typed)).isEmpty());
        return following(found, OLDEST_FIRST.reversed(), search.after(), search.limit());
    }

    @Override
    public Map<Editorial.Standing, Long> counts() {
        return all().collect(Collectors.groupingBy(Action::standing, Collectors.counting()));
    }

    @Override
    public Map<ActionId, Set<ActionId>> alike(Collection<Action> actions, int most) {
        Map<ActionId, Set<ActionId>> alike = new HashMap<>();
        for (Action action : actions) {
            Set<ActionId> others = new LinkedHashSet<>();
            List<BiPredicate<Sheet, Sheet>> reasons = List.of(
                    (one, other) -> one.authority().equals(other.authority()),
                    (one, other) -> one.hashtags().stream().anyMatch(other.hashtags()::contains),
                    InMemoryActionRegister::sharesTheBeginningOfAWord);
            reasons.forEach(reason -> all().filter(Action::published)
                    .filter(other -> !other.id().equals(action.id()))
                    .filter(other -> reason.test(action.sheet(), other.sheet()))
                    .limit(most)
                    .forEach(other -> others.add(other.id())));
            if (!others.isEmpty()) {
                alike.put(action.id(), others);
            }
        }
        return alike;
    }

    private Stream<Action> all() {
        return unitOfWork.seen().actions().values().stream();
    }

    private static List<Place> following(
            Stream<Action> actions, Comparator<Place> order, Optional<Place> after, int limit) {
        return actions.map(action -> new Place(action.editorial().since(), action.id()))
                .filter(place ->
                        after.filter(known -> order.compare(place, known) <= 0).isEmpty())
                .sorted(order)
                .limit(limit)
                .toList();
    }

    private boolean bears(Action action, String typed) {
        List<String> asked = words(typed);
        Sheet sheet = action.sheet();
        String authority = territories.find(sheet.authority()).orElseThrow().name();
        List<String> borne = Stream.concat(
                        Stream.of(sheet.title(), authority),
                        sheet.hashtags().stream().map(Hashtag::written))
                .flatMap(text -> words(text).stream())
                .toList();
        return !asked.isEmpty()
                && asked.stream().allMatch(word -> borne.stream().anyMatch(one -> one.startsWith(word)));
    }

    private static boolean sharesTheBeginningOfAWord(Sheet one, Sheet other) {
        Set<String> beginnings = Resemblance.beginnings(one.title());
        return words(other.title()).stream()
                .anyMatch(word -> beginnings.stream().anyMatch(word::startsWith));
    }

    private static List<String> words(String text) {
        return Stream.of(Folding.words(text, " ").split(" "))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
