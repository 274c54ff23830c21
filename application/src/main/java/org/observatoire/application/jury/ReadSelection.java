package org.observatoire.application.jury;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.observatoire.application.actor.Actor;
import org.observatoire.application.actor.PrizeOperation;
import org.observatoire.application.edition.EditionDesk;
import org.observatoire.application.outcome.Outcome;
import org.observatoire.application.port.ActionCatalogue;
import org.observatoire.application.port.ActionCatalogue.Entrant;
import org.observatoire.application.port.Editions;
import org.observatoire.application.port.Juries;
import org.observatoire.application.port.Territories;
import org.observatoire.domain.action.ActionId;
import org.observatoire.domain.action.CategoryId;
import org.observatoire.domain.edition.AwardCategory;
import org.observatoire.domain.edition.Edition;
import org.observatoire.domain.edition.NominationId;
import org.observatoire.domain.jury.CommitteeOpinion;
import org.observatoire.domain.jury.Juror;
import org.observatoire.domain.territory.AuthorityId;
import org.observatoire.domain.territory.LocalAuthority;
import org.observatoire.domain.wording.Folding;

/** The organiser reads what the committee thinks, before nominating. */
public final class ReadSelection {

    /** How many eligible actions that nobody spoke of are shown in a category, besides those that are nominated. */
    public static final int SHOWN_WITHOUT_OPINION = 100;

    private static final Comparator<Candidate> MOST_RETAINED_FIRST = Comparator.<Candidate>comparingLong(
                    candidate -> -candidate.count(CommitteeOpinion.Advice.RETAIN))
            .thenComparingLong(candidate -> -candidate.count(CommitteeOpinion.Advice.DISCUSS))
            .thenComparingLong(candidate -> candidate.count(CommitteeOpinion.Advice.LEAVE))
            .thenComparing(candidate -> !candidate.lookedForHere());

    private final EditionDesk desk;
    private final Juries juries;
    private final Editions editions;
    private final ActionCatalogue catalogue;
    private final Territories territories;

    /**
     * The use case.
     *
     * @param desk checks who may, and when
     * @param juries the opinions, and who gave them
     * @param editions the nominations
     * @param catalogue the published actions
     * @param territories the authorities that selectors belong to
     */
    public ReadSelection(
            EditionDesk desk, Juries juries, Editions editions, ActionCatalogue catalogue, Territories territories) {
        this.desk = desk;
        this.juries = juries;
        this.editions = editions;
        this.catalogue = catalogue;
        this.territories = territories;
    }

    /**
     * What is asked for.
     *
     * @param year of which edition
     * @param words what was typed, each word of which must begin a word of the title or of the authority's name, case and
     *     accents set aside; blank for every candidate
     */
    public record Question(int year, String words) {

        private boolean meets(Entrant entrant) {
            List<String> named =
                    words(entrant.title() + " " + entrant.authority().name());
            return words(words).stream().allMatch(word -> named.stream().anyMatch(one -> one.startsWith(word)));
        }

        private static List<String> words(String text) {
            return Stream.of(Folding.words(text, " ").split(" "))
                    .filter(word -> !word.isEmpty())
                    .toList();
        }
    }

    /**
     * An eligible action.
     *
     * @param action which
     * @param lookedForHere whether it is first looked for in that category
     * @param opinions what the committee thinks of it in that category
     * @param nominated whether it is nominated there
     */
    public record Candidate(Entrant action, boolean lookedForHere, List<CommitteeOpinion> opinions, boolean nominated) {

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
     * @param candidates eligible actions, most retained first, least left first among equals, then those that are first
     *     looked for there, then the latest; at most {@link #SHOWN_WITHOUT_OPINION} that nobody spoke of nor nominated
     * @param eligible how many published actions are eligible in all
     */
    public record Considered(AwardCategory category, List<Candidate> candidates, long eligible) {}

    /**
     * The selection of an edition.
     *
     * @param edition the edition
     * @param selectors the members of its committee, by identity
     * @param categories each category, in the edition's order
     * @param areas the areas that tell the authorities of candidates apart
     */
    public record Selection(
            Edition edition,
            List<Juror> selectors,
            List<Considered> categories,
            Map<AuthorityId, LocalAuthority> areas) {}

    /**
     * Reads the selection. An opinion that its giver's affiliation has since turned into a conflict no longer counts.
     *
     * @param actor who asks: an organiser
     * @param question of which edition, and which of its candidates
     * @return each category; refused to anyone else
     */
    public Outcome<Selection> read(Actor actor, Question question) {
        return desk.act(
                actor,
                PrizeOperation.READ_SELECTION,
                question.year(),
                edition -> Outcome.done(selection(edition, question)));
    }

    private Selection selection(Edition edition, Question question) {
        int year = edition.rules().year();
        List<Juror> selectors = juries.invited(year).stream()
                .filter(juror -> juror.role() == Juror.Role.SELECTOR)
                .toList();
        List<Entrant> entrants = catalogue.entrants();
        Map<CategoryId, List<CommitteeOpinion>> opinions = withoutConflict(edition, selectors, entrants).stream()
                .collect(Collectors.groupingBy(CommitteeOpinion::category));
        Set<NominationId> nominated = Set.copyOf(editions.nominations(year));
        List<Considered> categories = edition.rules().categories().stream()
                .map(category -> considered(
                        category, entrants, question, opinions.getOrDefault(category.id(), List.of()), nominated))
                .toList();
        return new Selection(edition, selectors, categories, areasOf(categories));
    }

    private Map<AuthorityId, LocalAuthority> areasOf(List<Considered> categories) {
        return territories.findAll(categories.stream()
                .flatMap(category -> category.candidates().stream())
                .flatMap(candidate -> candidate.action().authority().areas().stream())
                .collect(Collectors.toSet()));
    }

    private List<CommitteeOpinion> withoutConflict(Edition edition, List<Juror> selectors, List<Entrant> entrants) {
        Map<AuthorityId, LocalAuthority> own = territories.findAll(selectors.stream()
                .flatMap(selector -> selector.affiliation().stream())
                .collect(Collectors.toSet()));
        var recusals = new SelectorRecusals(edition.rules().recusal(), selectors, own);
        Map<ActionId, LocalAuthority> carriers =
                entrants.stream().collect(Collectors.toMap(Entrant::id, Entrant::authority));
        return juries.opinions(edition.rules().year()).stream()
                .filter(opinion -> carriers.containsKey(opinion.action()))
                .filter(opinion -> !recusals.keepOut(opinion.selector(), carriers.get(opinion.action())))
                .toList();
    }

    private static Considered considered(
            AwardCategory category,
            List<Entrant> entrants,
            Question question,
            List<CommitteeOpinion> opinions,
            Set<NominationId> nominated) {
        Map<ActionId, List<CommitteeOpinion>> byAction =
                opinions.stream().collect(Collectors.groupingBy(CommitteeOpinion::action));
        List<Entrant> eligible = entrants.stream()
                .filter(entrant -> category.openTo(entrant.authority()))
                .toList();
        List<Candidate> candidates = eligible.stream()
                .filter(question::meets)
                .map(entrant -> new Candidate(
                        entrant,
                        category.looksFirstAt(entrant.categories()),
                        byAction.getOrDefault(entrant.id(), List.of()),
                        nominated.contains(new NominationId(category.id(), entrant.id()))))
                .sorted(MOST_RETAINED_FIRST)
                .toList();
        return new Considered(category, shown(candidates), eligible.size());
    }

    private static List<Candidate> shown(List<Candidate> candidates) {
        Set<Candidate> beyond = candidates.stream()
                .filter(candidate -> candidate.opinions().isEmpty() && !candidate.nominated())
                .skip(SHOWN_WITHOUT_OPINION)
                .collect(Collectors.toSet());
        return candidates.stream()
                .filter(candidate -> !beyond.contains(candidate))
                .toList();
    }
}
