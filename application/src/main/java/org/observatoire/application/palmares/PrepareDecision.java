package org.observatoire.application.palmares;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.observatoire.application.actor.Actor;
import org.observatoire.application.actor.PrizeOperation;
import org.observatoire.application.edition.EditionDesk;
import org.observatoire.application.journal.Chronicle;
import org.observatoire.application.jury.JuryRoom;
import org.observatoire.application.outcome.Objection;
import org.observatoire.application.outcome.Outcome;
import org.observatoire.application.outcome.Refusal;
import org.observatoire.application.port.Ballots;
import org.observatoire.application.port.Deliberations;
import org.observatoire.application.port.PalmaresArchive;
import org.observatoire.domain.action.CategoryId;
import org.observatoire.domain.edition.Edition;
import org.observatoire.domain.edition.EditionRules;
import org.observatoire.domain.edition.NominationId;
import org.observatoire.domain.palmares.CategoryCount;
import org.observatoire.domain.palmares.DeliberationDraft;
import org.observatoire.domain.palmares.Distinguished;
import org.observatoire.domain.palmares.Leaning;
import org.observatoire.domain.palmares.PublishedDetail;

/** The organisers prepare what the jury decides, as often as they wish and together; nobody writes over another. */
public final class PrepareDecision {

    private final EditionDesk desk;
    private final JuryRoom room;
    private final Ballots ballots;
    private final Deliberations deliberations;
    private final PalmaresArchive archive;
    private final Chronicle chronicle;

    /**
     * The use case.
     *
     * @param desk checks who may, and when
     * @param room who judges what
     * @param ballots the ballots
     * @param deliberations keeps the draft
     * @param archive which version comes next
     * @param chronicle tells of it
     */
    public PrepareDecision(
            EditionDesk desk,
            JuryRoom room,
            Ballots ballots,
            Deliberations deliberations,
            PalmaresArchive archive,
            Chronicle chronicle) {
        this.desk = desk;
        this.room = room;
        this.ballots = ballots;
        this.deliberations = deliberations;
        this.archive = archive;
        this.chronicle = chronicle;
    }

    /**
     * Who would have what in a category.
     *
     * @param distinguished who would have what; what the ranking gives is no departure from it
     * @param reason why it departs; blank until said
     */
    public record Choice(Distinguished distinguished, String reason) {}

    /**
     * What is prepared.
     *
     * @param year the palmarès of which edition
     * @param revision the revision of the draft that this one was written over, 0 where there was none
     * @param choices who would have what, by category; a category left out follows its ranking
     * @param gold who would have gold
     * @param detail how much of the count would become public, once chosen
     * @param correction why the palmarès is corrected; blank before proclamation and until said
     */
    public record Command(
            int year,
            int revision,
            Map<CategoryId, Choice> choices,
            List<NominationId> gold,
            Optional<PublishedDetail> detail,
            String correction) {

        /** Keeps immutable copies. */
        public Command {
            choices = Map.copyOf(choices);
            gold = List.copyOf(gold);
        }
    }

    /**
     * Keeps what is prepared. The same draft sent again changes nothing.
     *
     * @param actor who asks: an organiser
     * @param command what is prepared
     * @return the draft as kept, at its revision; refused to anyone else, before deliberation, where someone kept another
     *     since that revision, and where it names a category or a nominee that the edition lacks, or gold that it does
     *     not give
     */
    public Outcome<DeliberationDraft> prepare(Actor actor, Command command) {
        return desk.act(actor, PrizeOperation.PREPARE_DECISION, command.year(), edition -> {
            List<CategoryCount> counts =
                    Deliberate.count(room, ballots, edition).counts();
            List<Objection> objections = objections(edition, counts, command);
            return objections.isEmpty() ? keep(actor, command, counts) : Outcome.refused(objections);
        });
    }

    private Outcome<DeliberationDraft> keep(Actor actor, Command command, List<CategoryCount> counts) {
        DeliberationDraft draft = new DeliberationDraft(
                archive.proclaimed(command.year()).size() + 1,
                command.revision() + 1,
                command.gold(),
                counts.stream().flatMap(count -> leaning(count, command)).toList(),
                command.detail(),
                command.correction());
        Optional<DeliberationDraft> kept = deliberations.find(command.year());
        Optional<DeliberationDraft> same = kept.filter(draft::saysTheSameAs);
        if (same.isPresent()) {
            return Outcome.done(same.get());
        }
        if (kept.map(DeliberationDraft::revision).orElse(0) != command.revision()) {
            return Outcome.refused(Refusal.STALE_REVISION);
        }
        deliberations.keep(command.year(), draft);
        chronicle.tell(
                actor,
                "prepare-decision",
                "edition:" + command.year(),
                "revision " + draft.revision() + " of version " + draft.version());
        return Outcome.done(draft);
    }

    private static Stream<Leaning> leaning(CategoryCount count, Command command) {
        return Optional.ofNullable(command.choices().get(count.category().id())).stream()
                .map(choice -> Leaning.of(count, choice.distinguished(), choice.reason()));
    }

    private static List<Objection> objections(Edition edition, List<CategoryCount> counts, Command command) {
        Map<CategoryId, Set<NominationId>> nominees = counts.stream()
                .collect(Collectors.toMap(
                        count -> count.category().id(),
                        count -> count.coverage().keySet()));
        Stream<Objection> toChoices = command.choices().entrySet().stream()
                .flatMap(choice -> objection(nominees, choice.getKey(), choice.getValue()));
        Stream<Objection> toGold = command.gold().stream()
                .flatMap(gold -> objectionToGold(edition.rules(), nominees, gold))
                .distinct();
        return Stream.concat(toChoices, toGold).toList();
    }

    private static Stream<Objection> objection(
            Map<CategoryId, Set<NominationId>> nominees, CategoryId category, Choice choice) {
        String field = "choices." + category;
        if (!nominees.containsKey(category)) {
            return Stream.of(Objection.to(field, Refusal.NO_SUCH_CATEGORY));
        }
        boolean allNominated = Stream.concat(
                        choice.distinguished().silver().stream(), choice.distinguished().bronze().stream())
                .allMatch(nominees.get(category)::contains);
        return allNominated ? Stream.empty() : Stream.of(Objection.to(field, Refusal.NOT_A_NOMINEE));
    }

    private static Stream<Objection> objectionToGold(
            EditionRules rules, Map<CategoryId, Set<NominationId>> nominees, NominationId gold) {
        if (!rules.gold()) {
            return Stream.of(Objection.to("gold", Refusal.NO_GOLD));
        }
        boolean nominated = nominees.getOrDefault(gold.category(), Set.of()).contains(gold);
        return nominated ? Stream.empty() : Stream.of(Objection.to("gold", Refusal.NOT_A_NOMINEE));
    }
}
