package org.observatoire.application.jury;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.observatoire.application.actor.Actor;
import org.observatoire.application.actor.PrizeOperation;
import org.observatoire.application.edition.EditionDesk;
import org.observatoire.application.outcome.Objection;
import org.observatoire.application.outcome.Outcome;
import org.observatoire.application.outcome.Refusal;
import org.observatoire.application.port.ActionCatalogue;
import org.observatoire.application.port.ActionCatalogue.Entrant;
import org.observatoire.application.port.Actions;
import org.observatoire.application.port.Juries;
import org.observatoire.application.port.Territories;
import org.observatoire.domain.action.Action;
import org.observatoire.domain.action.ActionId;
import org.observatoire.domain.action.CategoryId;
import org.observatoire.domain.edition.AwardCategory;
import org.observatoire.domain.edition.Edition;
import org.observatoire.domain.edition.NominationId;
import org.observatoire.domain.jury.CommitteeOpinion;
import org.observatoire.domain.jury.Juror;
import org.observatoire.domain.territory.AuthorityId;
import org.observatoire.domain.territory.LocalAuthority;

/** A selector reads the actions that are theirs to consider, category by category, and what they said of them. */
public final class ReadOwnOpinions {

    private final EditionDesk desk;
    private final Juries juries;
    private final ActionCatalogue catalogue;
    private final Actions actions;
    private final Territories territories;

    /**
     * The use case.
     *
     * @param desk checks who may, and when
     * @param juries who they are, and what they said
     * @param catalogue the published actions
     * @param actions what those shown say
     * @param territories the authorities
     */
    public ReadOwnOpinions(
            EditionDesk desk, Juries juries, ActionCatalogue catalogue, Actions actions, Territories territories) {
        this.desk = desk;
        this.juries = juries;
        this.catalogue = catalogue;
        this.actions = actions;
        this.territories = territories;
    }

    /**
     * What is asked for.
     *
     * @param year in which edition
     * @param category which category; where absent, the first in which something is left to consider
     * @param leftOnly whether to leave out what they already gave an opinion on
     * @param after the last action already known
     * @param limit how many actions at most, 1 or more
     */
    public record Question(
            int year, Optional<CategoryId> category, boolean leftOnly, Optional<ActionId> after, int limit) {}

    /**
     * How far a selector has come in a category.
     *
     * @param category which
     * @param considered how many of the actions first looked for there have their opinion
     * @param asked how many actions are first looked for there
     * @param others how many more are eligible
     * @param keptFrom how many their affiliation keeps them from, in either
     */
    public record Progress(AwardCategory category, long considered, long asked, long others, long keptFrom) {

        /**
         * How many are left.
         *
         * @return how many have no opinion yet, among those first looked for there
         */
        public long left() {
            return asked - considered;
        }
    }

    /**
     * An action to consider.
     *
     * @param action which
     * @param authority who carried it
     * @param lookedForHere whether it is first looked for in that category
     * @param opinion what they said of it in that category, where they did
     */
    public record Own(
            Action action, LocalAuthority authority, boolean lookedForHere, Optional<CommitteeOpinion> opinion) {}

    /**
     * What is a selector's.
     *
     * @param edition the edition
     * @param progress how far they have come, in each category
     * @param category the category that is read
     * @param actions those of that category, first looked for there first, then the latest
     * @param next the action to go on after; absent at the end
     * @param areas the areas that tell their authorities apart
     */
    public record OwnOpinions(
            Edition edition,
            List<Progress> progress,
            AwardCategory category,
            List<Own> actions,
            Optional<ActionId> next,
            Map<AuthorityId, LocalAuthority> areas) {}

    /**
     * Reads one's own opinions. What a conflict keeps them from is not there.
     *
     * @param actor who asks: a selector of that edition
     * @param question what is asked for
     * @return what is theirs; refused to anyone else, before the selection, and for a category that the edition lacks
     */
    public Outcome<OwnOpinions> read(Actor actor, Question question) {
        return desk.act(actor, PrizeOperation.READ_OWN_OPINIONS, question.year(), edition -> {
            Juror selector =
                    juries.find(question.year(), ((Actor.Selector) actor).id()).orElseThrow();
            Shelf shelf = shelf(edition, selector);
            List<Progress> progress =
                    edition.rules().categories().stream().map(shelf::progress).toList();
            return category(question, edition, progress)
                    .map(category -> Outcome.done(answer(question, edition, progress, category, shelf)))
                    .orElseGet(() -> Outcome.refused(List.of(Objection.to("category", Refusal.NO_SUCH_CATEGORY))));
        });
    }

    private static Optional<AwardCategory> category(Question question, Edition edition, List<Progress> progress) {
        if (question.category().isPresent()) {
            return question.category().flatMap(edition.rules()::category);
        }
        return progress.stream()
                .filter(one -> one.left() > 0)
                .map(Progress::category)
                .findFirst()
                .or(() -> edition.rules().categories().stream().findFirst());
    }

    private Shelf shelf(Edition edition, Juror selector) {
        Optional<LocalAuthority> own = selector.affiliation().flatMap(territories::find);
        var recusals = new SelectorRecusals(
                edition.rules().recusal(),
                List.of(selector),
                own.stream().collect(Collectors.toMap(LocalAuthority::id, Function.identity())));
        Map<Boolean, List<Entrant>> entrants = catalogue.entrants().stream()
                .collect(Collectors.partitioningBy(entrant -> recusals.keepOut(selector.id(), entrant.authority())));
        Map<NominationId, CommitteeOpinion> opinions = juries
                .opinions(edition.rules().year())
                .stream()
                .filter(opinion -> opinion.selector().equals(selector.id()))
                .collect(Collectors.toMap(
                        opinion -> new NominationId(opinion.category(), opinion.action()), Function.identity()));
        return new Shelf(entrants.get(false), entrants.get(true), opinions);
    }

    private OwnOpinions answer(
            Question question, Edition edition, List<Progress> progress, AwardCategory category, Shelf shelf) {
        List<Entrant> following = shelf.following(question.after(), category).stream()
                .filter(entrant -> !question.leftOnly()
                        || shelf.opinionOn(category, entrant.id()).isEmpty())
                .limit(question.limit() + 1L)
                .toList();
        List<Entrant> shown = following.subList(0, Math.min(question.limit(), following.size()));
        Map<ActionId, Action> sheets =
                actions.findAll(shown.stream().map(Entrant::id).toList());
        return new OwnOpinions(
                edition,
                progress,
                category,
                shown.stream()
                        .map(entrant -> new Own(
                                sheets.get(entrant.id()),
                                entrant.authority(),
                                category.looksFirstAt(entrant.categories()),
                                shelf.opinionOn(category, entrant.id())))
                        .toList(),
                following.size() > shown.size()
                        ? Optional.of(shown.get(shown.size() - 1).id())
                        : Optional.empty(),
                territories.findAll(shown.stream()
                        .flatMap(entrant -> entrant.authority().areas().stream())
                        .collect(Collectors.toSet())));
    }
}
