package org.observatoire.application.jury;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.observatoire.application.jury.Caution.Concern;
import org.observatoire.domain.action.CategoryId;
import org.observatoire.domain.edition.AwardCategory;
import org.observatoire.domain.edition.EditionRules;
import org.observatoire.domain.edition.NominationId;
import org.observatoire.domain.edition.Stage;
import org.observatoire.domain.edition.Window;
import org.observatoire.domain.jury.CommitteeOpinion;
import org.observatoire.domain.jury.Juror;
import org.observatoire.domain.jury.JurorId;

/**
 * What there is to look at before a stage.
 *
 * @param rules the rules of the edition
 * @param invited everyone invited
 * @param opinions what the committee has said
 * @param layout who judges what
 * @param progress how far the jury has come
 * @param now what time it is
 */
record Cautions(
        EditionRules rules,
        List<Juror> invited,
        List<CommitteeOpinion> opinions,
        JuryRoom.Layout layout,
        FollowProgress.Progress progress,
        Instant now) {

    List<Caution> before(Stage next) {
        return (switch (next) {
                    case SELECTION ->
                        Stream.of(
                                whole(
                                        Concern.SUBMISSIONS_NOT_OVER,
                                        holds(rules.calendar().submissions(), window -> now.isBefore(window.closes()))),
                                whole(
                                        Concern.NO_SELECTOR,
                                        of(Juror.Role.SELECTOR).isEmpty()));
                    case JUDGING ->
                        Stream.of(
                                some(Concern.SILENT_SELECTORS, silent()),
                                some(Concern.CATEGORY_WITHOUT_NOMINEE, withoutNominee()),
                                whole(Concern.NO_JUROR, layout.jurors().isEmpty()),
                                some(Concern.TOO_FEW_JURORS, tooFewJurors()),
                                whole(
                                        Concern.JUDGING_NOT_OPEN,
                                        holds(rules.calendar().judging(), window -> now.isBefore(window.opens()))),
                                whole(
                                        Concern.JUDGING_ALREADY_OVER,
                                        holds(rules.calendar().judging(), window -> !now.isBefore(window.closes()))));
                    case DELIBERATION ->
                        Stream.of(
                                whole(
                                        Concern.JUDGING_NOT_OVER,
                                        holds(rules.calendar().judging(), window -> now.isBefore(window.closes()))),
                                some(Concern.BALLOTS_PENDING, unfinished()),
                                some(Concern.TOO_FEW_JURORS, tooFewJurors()));
                    case ANNOUNCED, SUBMISSIONS, PROCLAIMED -> Stream.<Optional<Caution>>empty();
                })
                .flatMap(Optional::stream)
                .toList();
    }

    private List<String> silent() {
        Set<JurorId> heard = opinions.stream().map(CommitteeOpinion::selector).collect(Collectors.toSet());
        return of(Juror.Role.SELECTOR).stream()
                .filter(selector -> !heard.contains(selector))
                .map(JurorId::value)
                .toList();
    }

    private List<String> withoutNominee() {
        Set<CategoryId> nominated =
                layout.nominees().keySet().stream().map(NominationId::category).collect(Collectors.toSet());
        return rules.categories().stream()
                .map(AwardCategory::id)
                .filter(category -> !nominated.contains(category))
                .map(CategoryId::value)
                .toList();
    }

    /** Without any juror, each nominee has too few; that is told once. */
    private List<String> tooFewJurors() {
        return layout.jurors().isEmpty()
                ? List.of()
                : progress.shortfalls().stream()
                        .map(shortfall -> shortfall.nomination().toString())
                        .toList();
    }

    private List<String> unfinished() {
        return progress.byJuror().entrySet().stream()
                .filter(juror -> juror.getValue().pending() > 0)
                .map(juror -> juror.getKey().value())
                .toList();
    }

    private List<JurorId> of(Juror.Role role) {
        return invited.stream()
                .filter(juror -> juror.role() == role)
                .map(Juror::id)
                .toList();
    }

    private static boolean holds(Optional<Window> window, Predicate<Window> condition) {
        return window.filter(condition).isPresent();
    }

    private static Optional<Caution> whole(Concern concern, boolean called) {
        return called ? Optional.of(new Caution(concern, List.of())) : Optional.empty();
    }

    private static Optional<Caution> some(Concern concern, Collection<String> about) {
        return about.isEmpty() ? Optional.empty() : Optional.of(new Caution(concern, List.copyOf(about)));
    }
}
