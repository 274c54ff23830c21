package org.observatoire.domain.palmares;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.observatoire.domain.action.CategoryId;
import org.observatoire.domain.edition.AwardCategory;
import org.observatoire.domain.edition.EditionRules;
import org.observatoire.domain.edition.NominationId;
import org.observatoire.domain.jury.Judgement;

/**
 * Counts a palmarès again from what it publishes. Nothing but the palmarès is needed: whoever holds the recount file can
 * do it, and need not trust whoever made it.
 */
public final class Recount {

    private Recount() {}

    /**
     * Something that the palmarès states and the count contradicts.
     *
     * @param where what it is about: a nominee, or a category
     * @param what which figure
     * @param stated what the palmarès states
     * @param counted what the count gives
     */
    public record Difference(String where, String what, String stated, String counted) {}

    /**
     * Recounts a palmarès: its categories, the judgements of each nominee and what they add up to, the panel before which
     * it went, its quorum, its rank, its distinction, whether it is ex æquo, and gold. Totals told without the ballots are
     * taken as stated. Where the palmarès tells the places alone, ranks are taken as stated and the rest follows from them. The number of judgements behind a mean is taken as stated, and so is what
     * becomes of jurors who gave none where each nominee has jurors of its own.
     *
     * @param palmares the palmarès, as its recount file gives it
     * @return every difference; none when all agree
     */
    public static List<Difference> differencesIn(Palmares palmares) {
        List<Difference> differences = new ArrayList<>();
        for (CategoryPalmares category : palmares.categories()) {
            Optional<AwardCategory> known = palmares.rules().category(category.category());
            if (known.isEmpty()) {
                differences.add(new Difference(category.category().value(), "category", "present", "unknown"));
            } else {
                differences.addAll(differencesIn(palmares, known.get(), category));
            }
        }
        differences.addAll(differencesInCategories(palmares));
        differences.addAll(differencesInPanel(palmares));
        differences.addAll(differencesInGold(palmares));
        return List.copyOf(differences);
    }

    /** Each category that was announced stands in the palmarès, once. */
    private static List<Difference> differencesInCategories(Palmares palmares) {
        return palmares.rules().categories().stream()
                .map(AwardCategory::id)
                .filter(id -> times(palmares, id) != 1)
                .map(id -> new Difference(id.value(), "category", times(palmares, id) + " times", "once"))
                .toList();
    }

    private static long times(Palmares palmares, CategoryId id) {
        return palmares.categories().stream()
                .filter(category -> category.category().equals(id))
                .count();
    }

    /** Where every juror judges everything, each is counted once for each nominee: all have panels of one size. */
    private static List<Difference> differencesInPanel(Palmares palmares) {
        if (palmares.rules().jurorsPerNominee().isPresent()) {
            return List.of();
        }
        List<NomineeLine> lines = palmares.categories().stream()
                .flatMap(category -> category.nominees().stream())
                .toList();
        Map<Long, Long> sizes = lines.stream().collect(Collectors.groupingBy(Recount::jurorsOf, Collectors.counting()));
        return lines.stream()
                .filter(line -> sizes.get(jurorsOf(line)) * 2 <= lines.size())
                .map(line -> new Difference(
                        line.nomination().toString(), "panel", "" + jurorsOf(line), "not that of most nominees"))
                .toList();
    }

    private static long jurorsOf(NomineeLine line) {
        return line.coverage().panel() + line.coverage().recused();
    }

    private static List<Difference> differencesIn(Palmares palmares, AwardCategory award, CategoryPalmares category) {
        EditionRules rules = palmares.rules();
        List<Difference> differences = new ArrayList<>(strangers(category));
        differences.addAll(new FitReturns(rules, award, palmares.detail()).unfitIn(category));
        if (!differences.isEmpty()) {
            return differences;
        }
        differences.addAll(TotalsOfBallots.differencesIn(rules, award, category));
        Set<NominationId> ranked = category.nominees().stream()
                .filter(line -> rules.quorum().shortfall(line.coverage()).isEmpty())
                .map(NomineeLine::nomination)
                .collect(Collectors.toSet());
        Order order = category.returns() instanceof Returns.PlacesAlone
                ? asStated(category)
                : Order.of(rules, award, ranked, category.returns());
        Distinguished distinguished =
                category.departure().map(Departure::distinguished).orElseGet(() -> order.falling(award.prizes()));
        Map<NominationId, Long> given = given(category.returns());
        boolean oneByOne =
                category.returns() instanceof Returns.Papers || category.returns() instanceof Returns.Mentions;
        for (NomineeLine line : category.nominees()) {
            Comparison comparison = new Comparison(line, differences);
            if (oneByOne) {
                comparison.of("judgements", line.coverage().given(), given.getOrDefault(line.nomination(), 0L));
            }
            comparison.of("ranked", line.rank().isPresent(), ranked.contains(line.nomination()));
            comparison.of("rank", told(line.rank()), told(order.rank(line.nomination())));
            comparison.of(
                    "distinction",
                    told(line.distinction().map(Distinction::code)),
                    told(distinguished.of(line.nomination()).map(Distinction::code)));
            comparison.of("exAequo", line.exAequo(), distinguished.exAequo(line.nomination(), order));
        }
        return differences;
    }

    private record Comparison(NomineeLine line, List<Difference> differences) {

        void of(String what, Object stated, Object counted) {
            if (!stated.equals(counted)) {
                differences.add(
                        new Difference(line.nomination().toString(), what, stated.toString(), counted.toString()));
            }
        }
    }

    private static String told(Optional<?> value) {
        return value.map(Object::toString).orElse("none");
    }

    /** Judgements about someone who is not a nominee, once, of the category would make the count mean something else. */
    private static List<Difference> strangers(CategoryPalmares category) {
        Set<NominationId> nominees = new HashSet<>();
        TreeSet<NominationId> strangers = new TreeSet<>(judgedIn(category.returns()));
        category.departure().map(Departure::distinguished).ifPresent(distinguished -> {
            strangers.addAll(distinguished.silver());
            strangers.addAll(distinguished.bronze());
        });
        List<NominationId> listed =
                category.nominees().stream().map(NomineeLine::nomination).toList();
        listed.stream()
                .filter(nominee -> nominee.category().equals(category.category()))
                .forEach(nominees::add);
        strangers.addAll(listed);
        strangers.removeAll(nominees);
        return Stream.concat(
                        strangers.stream()
                                .map(one -> new Difference(one.toString(), "nominee", "present", "not a nominee")),
                        nominees.stream()
                                .filter(one -> Collections.frequency(listed, one) > 1)
                                .sorted()
                                .map(one -> new Difference(one.toString(), "nominee", "several times", "once")))
                .toList();
    }

    private static Set<NominationId> judgedIn(Returns returns) {
        Set<NominationId> judged = new HashSet<>(given(returns).keySet());
        returns.totals().map(Returns.Totals::nominees).ifPresent(judged::addAll);
        return judged;
    }

    /** How many judgements each nominee has, as far as the returns tell: means do not. */
    private static Map<NominationId, Long> given(Returns returns) {
        Map<NominationId, Long> given = new HashMap<>();
        if (returns instanceof Returns.Papers papers) {
            for (Returns.Paper paper : papers.papers()) {
                for (Map.Entry<NominationId, Judgement> one : paper.judgements().entrySet()) {
                    given.merge(one.getKey(), 1L, Long::sum);
                }
            }
        }
        if (returns instanceof Returns.Mentions mentions) {
            mentions.tallies().forEach((nomination, tally) -> given.put(nomination, tally.total()));
        }
        return given;
    }

    private static Order asStated(CategoryPalmares category) {
        TreeMap<Integer, Set<NominationId>> byRank = new TreeMap<>();
        category.nominees()
                .forEach(line -> line.rank()
                        .ifPresent(rank -> byRank.computeIfAbsent(rank, some -> new TreeSet<>())
                                .add(line.nomination())));
        return new Order(List.copyOf(byRank.values()));
    }

    private static List<Difference> differencesInGold(Palmares palmares) {
        Map<NominationId, NomineeLine> lines = palmares.categories().stream()
                .flatMap(category -> category.nominees().stream())
                .collect(Collectors.toMap(NomineeLine::nomination, Function.identity(), (one, other) -> one));
        return palmares.gold().stream()
                .filter(gold -> !palmares.rules().gold()
                        || !Optional.ofNullable(lines.get(gold))
                                .flatMap(NomineeLine::distinction)
                                .equals(Optional.of(Distinction.SILVER)))
                .map(gold -> new Difference(gold.toString(), "gold", "gold", "not a laureate"))
                .toList();
    }
}
