package org.observatoire.application.jury;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.observatoire.application.actor.Actor;
import org.observatoire.application.actor.PrizeOperation;
import org.observatoire.application.edition.EditionDesk;
import org.observatoire.application.outcome.Outcome;
import org.observatoire.application.port.ActionCatalogue;
import org.observatoire.application.port.ActionCatalogue.Facet;
import org.observatoire.application.port.Actions;
import org.observatoire.application.port.Editions;
import org.observatoire.application.port.Juries;
import org.observatoire.domain.action.Action;
import org.observatoire.domain.action.ActionId;
import org.observatoire.domain.action.CategoryId;
import org.observatoire.domain.edition.AwardCategory;
import org.observatoire.domain.edition.Edition;
import org.observatoire.domain.edition.NominationId;
import org.observatoire.domain.jury.CommitteeOpinion;
import org.observatoire.domain.wording.Coded;

/** The organiser reads what the committee thinks, before nominating. */
public final class ReadSelection {

    /** How many eligible actions without an opinion are shown in a category, the most recent ones. */
    public static final int SHOWN_WITHOUT_OPINION = 100;

    private static final Comparator<Candidate> MOST_RETAINED_FIRST = Comparator.<Candidate>comparingLong(
                    candidate -> -candidate.count(CommitteeOpinion.Advice.RETAIN))
            .thenComparingLong(candidate -> -candidate.count(CommitteeOpinion.Advice.DISCUSS))
            .thenComparingLong(candidate -> candidate.count(CommitteeOpinion.Advice.LEAVE))
            .thenComparing(Candidate::action);

    private final EditionDesk desk;
    private final Juries juries;
    private final Editions editions;
    private final Actions actions;
    private final ActionCatalogue catalogue;
    private final InstantSource clock;

    /**
     * The use case.
     *
     * @param desk checks who may, and when
     * @param juries the opinions
     * @param editions the nominations
     * @param actions the actions
     * @param catalogue finds the eligible ones
     * @param clock what time it is
     */
    public ReadSelection(
            EditionDesk desk,
            Juries juries,
            Editions editions,
            Actions actions,
            ActionCatalogue catalogue,
            InstantSource clock) {
        this.desk = desk;
        this.juries = juries;
        this.editions = editions;
        this.actions = actions;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /**
     * An eligible action.
     *
     * @param action which
     * @param title its title
     * @param opinions what the committee thinks of it in that category
     * @param nominated whether it is nominated there
     */
    public record Candidate(ActionId action, String title, List<CommitteeOpinion> opinions, boolean nominated) {

        /**
         * How many selectors advise so.
         *
         * @param advice what
         * @return how many
         */
        public long count(CommitteeOpinion.Advice advice) {
            return opinions.stream().filter(one -> one.advice() == advice).count();
        }
    }

    /**
     * A category.
     *
     * @param category which
     * @param candidates eligible actions, most retained first, least left first among equals; then those without any
     *     opinion, at most {@link #SHOWN_WITHOUT_OPINION} of them
     * @param eligible how many published actions are eligible in all
     */
    public record Considered(AwardCategory category, List<Candidate> candidates, long eligible) {}

    /**
     * Reads the selection.
     *
     * @param actor who asks: an organiser
     * @param year of which edition
     * @return each category; refused to anyone else
     */
    public Outcome<List<Considered>> read(Actor actor, int year) {
        return desk.act(actor, PrizeOperation.READ_SELECTION, year, edition -> Outcome.done(considered(edition)));
    }

    private List<Considered> considered(Edition edition) {
        int year = edition.rules().year();
        Map<CategoryId, List<CommitteeOpinion>> opinions =
                juries.opinions(year).stream().collect(Collectors.groupingBy(CommitteeOpinion::category));
        Set<NominationId> nominated = Set.copyOf(editions.nominations(year));
        return edition.rules().categories().stream()
                .map(category -> considered(category, opinions.getOrDefault(category.id(), List.of()), nominated))
                .toList();
    }

    private Considered considered(
            AwardCategory category, List<CommitteeOpinion> opinions, Set<NominationId> nominated) {
        ActionCatalogue.Page recent = catalogue.browse(eligibleIn(category));
        Map<ActionId, List<CommitteeOpinion>> byAction =
                opinions.stream().collect(Collectors.groupingBy(CommitteeOpinion::action));
        Map<ActionId, String> titles = new LinkedHashMap<>();
        actions.findAll(byAction.keySet()).values().stream()
                .filter(Action::published)
                .forEach(action -> titles.put(action.id(), action.sheet().title()));
        recent.items().forEach(item -> titles.putIfAbsent(item.id(), item.title()));
        List<Candidate> candidates = new ArrayList<>();
        titles.forEach((id, title) -> candidates.add(new Candidate(
                id,
                title,
                byAction.getOrDefault(id, List.of()),
                nominated.contains(new NominationId(category.id(), id)))));
        candidates.sort(MOST_RETAINED_FIRST);
        return new Considered(category, candidates, recent.total());
    }

    private ActionCatalogue.Query eligibleIn(AwardCategory category) {
        Map<Facet, Set<String>> filters = new HashMap<>();
        putIfAny(filters, Facet.KIND, category.eligibleKinds());
        putIfAny(filters, Facet.SIZE, category.eligibleSizes());
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return new ActionCatalogue.Query(
                Optional.empty(), filters, ActionCatalogue.Sort.RECENT, SHOWN_WITHOUT_OPINION, Optional.empty(), today);
    }

    private static void putIfAny(Map<Facet, Set<String>> filters, Facet facet, List<? extends Coded> terms) {
        if (!terms.isEmpty()) {
            filters.put(facet, terms.stream().map(Coded::code).collect(Collectors.toSet()));
        }
    }
}
