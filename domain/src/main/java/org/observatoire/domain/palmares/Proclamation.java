package org.observatoire.domain.palmares;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.observatoire.domain.action.CategoryId;
import org.observatoire.domain.edition.EditionRules;
import org.observatoire.domain.edition.NominationId;
import org.observatoire.domain.territory.AuthorityId;

/** How a count and a decision become a palmarès. */
public final class Proclamation {

    private final EditionRules rules;
    private final List<CategoryCount> counts;

    /**
     * A proclamation in the making.
     *
     * @param rules the rules of the edition
     * @param counts the count of each of its categories, in its order
     */
    public Proclamation(EditionRules rules, List<CategoryCount> counts) {
        this.rules = rules;
        this.counts = List.copyOf(counts);
    }

    /**
     * What a nominee is called.
     *
     * @param title the title of its action
     * @param authority who carried it
     */
    public record Named(String title, AuthorityId authority) {}

    /** Why a decision cannot stand. */
    public enum Fault {
        /** No category of the edition has that name, or it is departed from twice. */
        CATEGORY,
        /** It is not a nominee of that category. */
        NOT_A_NOMINEE,
        /** Gold goes to a laureate. */
        NOT_A_LAUREATE,
        /** The edition gives no gold. */
        NO_GOLD
    }

    /**
     * What is wrong with a decision.
     *
     * @param field which part of it, such as {@code gold[0]}
     * @param fault what is wrong
     */
    public record Objection(String field, Fault fault) {}

    /**
     * What stands against a decision.
     *
     * @param decision the decision
     * @return everything that is wrong with it; nothing when it can be proclaimed
     */
    public List<Objection> objectionsTo(Decision decision) {
        List<Objection> objections = new ArrayList<>();
        Set<CategoryId> departed = new HashSet<>();
        for (int index = 0; index < decision.departures().size(); index++) {
            Departure departure = decision.departures().get(index);
            String field = "overrides[" + index + "].";
            Optional<CategoryCount> count = count(departure.category());
            if (count.isEmpty() || !departed.add(departure.category())) {
                objections.add(new Objection(field + "category", Fault.CATEGORY));
            } else {
                objections.addAll(strangers(field + "laureates", departure.laureates(), count.get()));
                objections.addAll(strangers(field + "bronze", departure.bronze(), count.get()));
            }
        }
        objections.addAll(objectionsToGold(decision));
        return objections;
    }

    /**
     * The palmarès that a decision makes.
     *
     * @param decision a decision without {@link #objectionsTo objection}
     * @param names what each nominee is called
     * @param version its version, from 1
     * @param at when it is proclaimed
     * @param correction why it replaces the version before, where it does
     * @return the palmarès
     */
    public Palmares proclaim(
            Decision decision, Map<NominationId, Named> names, int version, Instant at, Optional<String> correction) {
        List<CategoryPalmares> categories =
                counts.stream().map(count -> category(count, decision, names)).toList();
        return new Palmares(rules, version, at, correction, decision.detail(), categories, decision.gold());
    }

    private CategoryPalmares category(CategoryCount count, Decision decision, Map<NominationId, Named> names) {
        Optional<Departure> departure = departure(decision, count);
        Distinguished distinguished = departure.map(Departure::distinguished).orElseGet(count::falling);
        Order order = count.order();
        Map<NominationId, Firmness> firmness = count.firmness();
        List<NomineeLine> lines = count.coverage().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> new NomineeLine(
                        entry.getKey(),
                        names.get(entry.getKey()).title(),
                        names.get(entry.getKey()).authority(),
                        entry.getValue(),
                        order.rank(entry.getKey()),
                        distinguished.of(entry.getKey()),
                        distinguished.exAequo(entry.getKey(), order),
                        Optional.ofNullable(firmness.get(entry.getKey()))))
                .toList();
        return new CategoryPalmares(count.category().id(), lines, count.returns(decision.detail()), departure);
    }

    private List<Objection> objectionsToGold(Decision decision) {
        List<Objection> objections = new ArrayList<>();
        for (int index = 0; index < decision.gold().size(); index++) {
            NominationId gold = decision.gold().get(index);
            Optional<CategoryCount> count = count(gold.category());
            String field = "gold[" + index + "]";
            if (!rules.gold()) {
                objections.add(new Objection(field, Fault.NO_GOLD));
            } else if (count.isEmpty() || !count.get().coverage().containsKey(gold)) {
                objections.add(new Objection(field, Fault.NOT_A_NOMINEE));
            } else if (!laureates(decision, count.get()).contains(gold)) {
                objections.add(new Objection(field, Fault.NOT_A_LAUREATE));
            }
        }
        return objections;
    }

    private static List<NominationId> laureates(Decision decision, CategoryCount count) {
        return departure(decision, count)
                .map(Departure::laureates)
                .orElseGet(() -> count.falling().silver());
    }

    private static Optional<Departure> departure(Decision decision, CategoryCount count) {
        return decision.departures().stream()
                .filter(departure ->
                        departure.category().equals(count.category().id()))
                .findFirst();
    }

    private Optional<CategoryCount> count(CategoryId category) {
        return counts.stream()
                .filter(count -> count.category().id().equals(category))
                .findFirst();
    }

    private static List<Objection> strangers(String field, List<NominationId> named, CategoryCount count) {
        List<Objection> objections = new ArrayList<>();
        for (int index = 0; index < named.size(); index++) {
            if (!count.coverage().containsKey(named.get(index))) {
                objections.add(new Objection(field + "[" + index + "]", Fault.NOT_A_NOMINEE));
            }
        }
        return objections;
    }
}
