package org.observatoire.domain.palmares;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.observatoire.domain.action.CategoryId;
import org.observatoire.domain.wording.Wording;

/**
 * What a jury is about to decide in a category, complete or not.
 *
 * @param category in which category
 * @param chosen who would have what where the jury departs from the ranking; absent where it follows it
 * @param reason why it departs; at most 4,000 characters, blank until said
 */
public record Leaning(CategoryId category, Optional<Distinguished> chosen, String reason) {

    /** Checks the reason, and that nobody is chosen twice; the order in which nominees were chosen says nothing. */
    public Leaning {
        reason = Wording.free("reason", reason, 4_000);
        chosen.ifPresent(who -> Wording.distinct(
                "chosen",
                Stream.concat(who.silver().stream(), who.bronze().stream()).toList(),
                200));
        chosen = chosen.map(who -> new Distinguished(
                who.silver().stream().sorted().toList(),
                who.bronze().stream().sorted().toList()));
    }

    /**
     * What choosing so means: following the ranking where it gives the same, departing from it otherwise.
     *
     * @param count the count of the category, as it stands
     * @param chosen who would have what
     * @param reason why; blank until said
     * @return the leaning
     */
    public static Leaning of(CategoryCount count, Distinguished chosen, String reason) {
        return new Leaning(
                count.category().id(), Optional.of(chosen).filter(who -> !same(who, count.falling())), reason);
    }

    /**
     * Who would have what.
     *
     * @param count the count of the category, as it stands
     * @return those chosen; those that the ranking gives where none are
     */
    public Distinguished distinguished(CategoryCount count) {
        return chosen.orElseGet(count::falling);
    }

    boolean saysNothing() {
        return chosen.isEmpty() && reason.isEmpty();
    }

    Departure departure() {
        return new Departure(
                category, chosen.orElseThrow().silver(), chosen.orElseThrow().bronze(), reason);
    }

    private static boolean same(Distinguished one, Distinguished other) {
        return Set.copyOf(one.silver()).equals(Set.copyOf(other.silver()))
                && Set.copyOf(one.bronze()).equals(Set.copyOf(other.bronze()));
    }
}
