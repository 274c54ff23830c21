package org.observatoire.application.edition;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.observatoire.application.actor.Actor;
import org.observatoire.application.actor.PrizeOperation;
import org.observatoire.application.journal.Chronicle;
import org.observatoire.application.outcome.Objection;
import org.observatoire.application.outcome.Outcome;
import org.observatoire.application.outcome.Refusal;
import org.observatoire.application.port.Editions;
import org.observatoire.domain.edition.Edition;
import org.observatoire.domain.edition.EditionRules;
import org.observatoire.domain.edition.RuleChange;
import org.observatoire.domain.edition.RulePart;
import org.observatoire.domain.edition.Window;

/** The organiser amends the rules of an edition, or moves its calendar. */
public final class AmendEdition {

    private final EditionDesk desk;
    private final Editions editions;
    private final Chronicle chronicle;

    /**
     * The use case.
     *
     * @param desk checks who may, and when
     * @param editions keeps the rules
     * @param chronicle tells what changed
     */
    public AmendEdition(EditionDesk desk, Editions editions, Chronicle chronicle) {
        this.desk = desk;
        this.editions = editions;
        this.chronicle = chronicle;
    }

    /**
     * What is amended.
     *
     * @param year in which edition
     * @param read whether some rules are those that the writer read
     * @param amendment what is made of the rules as they are, for the same year; it may throw
     *     {@link org.observatoire.domain.wording.Malformed}
     */
    public record Command(int year, Predicate<EditionRules> read, UnaryOperator<EditionRules> amendment) {}

    /**
     * Amends an edition. Rules that it already has change nothing, whatever was read: so a retry is answered like the
     * first time. Each part of the rules may be amended until the stage that {@link RulePart#frozenFrom freezes it}.
     *
     * @param actor who asks: an organiser
     * @param command what is amended
     * @return the edition as amended; refused to anyone else, when someone amended it since it was read, and for each
     *     part that is frozen
     * @throws org.observatoire.domain.wording.Malformed when the parts of the amended rules do not go together
     */
    public Outcome<Edition> amend(Actor actor, Command command) {
        return desk.act(actor, PrizeOperation.AMEND, command.year(), edition -> {
            EditionRules amended = command.amendment().apply(edition.rules());
            List<RuleChange> changes = RuleChange.between(edition.rules(), amended);
            if (changes.isEmpty()) {
                return Outcome.done(edition);
            }
            if (!command.read().test(edition.rules())) {
                return Outcome.refused(Refusal.STALE_REVISION);
            }
            List<RuleChange> frozen = edition.frozenIn(amended);
            return frozen.isEmpty()
                    ? Outcome.done(keep(actor, edition.amended(amended), changes))
                    : Outcome.refused(frozen.stream()
                            .map(change -> Objection.to(fieldOf(change), Refusal.RULE_FROZEN))
                            .toList());
        });
    }

    private Edition keep(Actor actor, Edition amended, List<RuleChange> changes) {
        editions.replace(amended);
        chronicle.tell(actor, "amend-edition", "edition:" + amended.rules().year(), told(amended.rules(), changes));
        return amended;
    }

    /** Windows are told in full: when a deadline was moved, and to when, is what someone may have to answer for. */
    private static String told(EditionRules rules, List<RuleChange> changes) {
        return changes.stream()
                .map(RuleChange::part)
                .distinct()
                .map(part -> switch (part) {
                    case SUBMISSIONS -> told(part, rules.calendar().submissions());
                    case JUDGING -> told(part, rules.calendar().judging());
                    default -> part.code();
                })
                .collect(Collectors.joining(", "));
    }

    private static String told(RulePart part, Optional<Window> window) {
        return part.code()
                + window.map(span -> " " + span.opens() + "/" + span.closes()).orElse(" without a window");
    }

    private static String fieldOf(RuleChange change) {
        String at = change.category().map(place -> "categories[" + place + "]").orElse("");
        return switch (change.part()) {
            case NAME -> "name";
            case CATEGORIES -> "categories";
            case ELIGIBILITY -> at + ".eligibleKinds";
            case PRESENTATION -> at.isEmpty() ? "categories" : at + ".label";
            case METHOD -> "method";
            case GRID -> at + ".grid";
            case PRIZES -> at.isEmpty() ? "gold" : at + ".distinctions";
            case RECUSAL -> "recusal";
            case QUORUM -> "quorum";
            case PANEL -> "jurorsPerNominee";
            case SUBMISSIONS -> "windows.submissions";
            case JUDGING -> "windows.judging";
        };
    }
}
