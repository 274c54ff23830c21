package org.observatoire.application.jury;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.observatoire.application.actor.Actor;
import org.observatoire.application.edition.AdvanceEdition;
import org.observatoire.application.edition.NominateAction;
import org.observatoire.application.port.Journal;
import org.observatoire.application.testing.Outcomes;
import org.observatoire.application.testing.Scene;
import org.observatoire.application.testing.sample.SomeEdition;
import org.observatoire.application.testing.sample.SomeSheet;
import org.observatoire.domain.action.CategoryId;
import org.observatoire.domain.edition.NominationId;
import org.observatoire.domain.edition.Stage;
import org.observatoire.domain.jury.Assignment.Share;
import org.observatoire.domain.jury.Judgement;
import org.observatoire.domain.jury.Juror;
import org.observatoire.domain.jury.JurorId;
import org.observatoire.domain.ranking.Coverage;
import org.observatoire.domain.territory.AuthorityId;

/** Six nominees before five jurors, each to two of them: what a juror has to judge is theirs from the opening on. */
class SharedNomineesTest {

    private static final int YEAR = 2026;
    private static final Comparator<Share> BY_NAME = Comparator.comparing(Share::toString);

    private final Scene scene = new Scene();
    private final List<JurorId> jurors = new ArrayList<>();
    private final List<NominationId> nominees = IntStream.rangeClosed(1, 6)
            .mapToObj(number -> NominationId.of("listening.action-" + number))
            .toList();

    @BeforeEach
    void prepare() {
        nominees.forEach(nominee -> scene.published(
                nominee.action().value(),
                SomeSheet.titled(nominee.action().value()).by("departement-32")));
        Outcomes.done(scene.uses().announceEdition().announce(Scene.ORGANISER, SomeEdition.scored(YEAR)));
        to(Stage.SELECTION);
        for (int number = 1; number <= 5; number++) {
            jurors.add(Outcomes.done(scene.uses()
                            .inviteJuror()
                            .invite(
                                    Scene.ORGANISER,
                                    new InviteJuror.Command(
                                            YEAR, "Jurée " + number, Optional.empty(), Juror.Role.JUROR)))
                    .juror()
                    .id());
        }
        nominees.forEach(nominee -> Outcomes.done(scene.uses()
                .nominateAction()
                .nominate(
                        Scene.ORGANISER,
                        new NominateAction.Command(YEAR, nominee.action(), new CategoryId("listening")))));
    }

    @Test
    void nothingIsGivenBeforeJudgingOpensAndEverythingIsThen() {
        assertEquals(Set.of(), shares());

        to(Stage.JUDGING);

        assertEquals(12, shares().size());
        assertEquals(shares(), lists());
        assertEquals(6, told("share-nominee").size());
    }

    @Test
    void aRecusalHandsOverItsNomineeAndMovesNothingElse() {
        to(Stage.JUDGING);
        Set<Share> before = lists();
        Share first = oneOf(before);

        recused(first);

        Set<Share> after = lists();
        Set<Share> lost = lost(before, after);
        Set<Share> won = lost(after, before);
        assertEquals(Set.of(first), lost);
        assertEquals(
                List.of(first.nomination()), won.stream().map(Share::nomination).toList());
        assertTrue(progress().shortfalls().stream().allMatch(one -> one.possible() == 2));
        assertTrue(told("share-nominee")
                .contains(first.nomination() + " to " + won.iterator().next().juror()));
    }

    @Test
    void whateverConflictsFollowNobodyLosesANomineeButByTheirOwn() {
        to(Stage.JUDGING);
        for (int time = 0; time < 8; time++) {
            Set<Share> before = lists();
            Share taken = List.copyOf(before).get(time % before.size());
            recused(taken);
            Set<Share> after = lists();
            assertTrue(before.stream().filter(share -> !share.equals(taken)).allMatch(after::contains));
            assertFalse(after.contains(taken));
        }
    }

    @Test
    void aChangeOfAffiliationHandsOverWhatItMakesAConflict() {
        to(Stage.JUDGING);
        JurorId moving = jurors.get(0);

        Outcomes.done(scene.uses()
                .changeAffiliation()
                .change(
                        Scene.ORGANISER,
                        new ChangeAffiliation.Command(YEAR, moving, Optional.of(new AuthorityId("departement-32")))));

        assertTrue(lists().stream().noneMatch(share -> share.juror().equals(moving)));
        assertEquals(12, lists().size());
        assertTrue(shares().containsAll(lists()));
    }

    @Test
    void finalBallotsAllCountWhateverIsHandedOverAfterwards() {
        to(Stage.JUDGING);
        Set<Share> asked = lists();
        asked.forEach(this::judged);
        Share late = oneOf(asked);

        recused(late);
        to(Stage.DELIBERATION);

        Map<NominationId, Coverage> coverage = coverage();
        assertEquals(new Coverage(1, 0, 1, 1), coverage.remove(late.nomination()));
        assertEquals(Set.of(new Coverage(2, 0, 0, 0)), Set.copyOf(coverage.values()));
    }

    @Test
    void onceBallotsAreClosedNothingIsHandedOverAndNobodyMoreIsAwaited() {
        to(Stage.JUDGING);
        lists().forEach(this::judged);
        to(Stage.DELIBERATION);
        Share late = oneOf(shares());
        int given = shares().size();

        recused(late);

        assertEquals(given, shares().size());
        assertEquals(new Coverage(1, 0, 0, 1), coverage().get(late.nomination()));
        assertEquals(
                1L,
                progress().shortfalls().stream()
                        .filter(one -> one.nomination().equals(late.nomination()))
                        .findFirst()
                        .orElseThrow()
                        .possible());
    }

    @Test
    void aNomineeWithdrawnFromTheHallOfFameMovesNoOther() {
        to(Stage.JUDGING);
        Set<Share> before = lists();
        NominationId withdrawn = nominees.get(2);

        scene.withdrawn(scene.ports().actions().find(withdrawn.action()).orElseThrow());

        assertEquals(
                before.stream()
                        .filter(share -> !share.nomination().equals(withdrawn))
                        .collect(Collectors.toSet()),
                lists());
    }

    private void to(Stage stage) {
        Outcomes.done(scene.uses().advanceEdition().advance(Scene.ORGANISER, new AdvanceEdition.Command(YEAR, stage)));
    }

    private void judged(Share share) {
        Judgement judgement = new Judgement.Scored(Map.of("utilite", 3, "audace", 4));
        Outcomes.done(scene.uses()
                .castBallot()
                .cast(
                        new Actor.Juror(YEAR, share.juror()),
                        new CastBallot.Command(YEAR, share.nomination(), rules -> judgement, "", true)));
    }

    private void recused(Share share) {
        Outcomes.done(scene.uses()
                .declareRecusal()
                .declare(
                        new Actor.Juror(YEAR, share.juror()),
                        new DeclareRecusal.Command(
                                YEAR, share.nomination(), "Un proche y travaille", Optional.empty())));
    }

    /** What is kept of what was given. */
    private Set<Share> shares() {
        return Set.copyOf(scene.ports().juries().shares(YEAR));
    }

    /** What jurors read that they have to judge. */
    private Set<Share> lists() {
        return jurors.stream()
                .flatMap(juror ->
                        Outcomes.done(scene.uses().readOwnBallots().read(new Actor.Juror(YEAR, juror), YEAR))
                                .ballots()
                                .stream()
                                .filter(own -> own.state() != ReadOwnBallots.State.RECUSED)
                                .map(own -> new Share(own.nomination(), juror)))
                .collect(Collectors.toCollection(() -> new TreeSet<>(BY_NAME)));
    }

    private FollowProgress.Progress progress() {
        return Outcomes.done(scene.uses().followProgress().read(Scene.ORGANISER, YEAR));
    }

    private Map<NominationId, Coverage> coverage() {
        return new TreeMap<>(Outcomes.done(scene.uses().deliberate().read(Scene.ORGANISER, YEAR)).counts().stream()
                .flatMap(count -> count.coverage().entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private List<String> told(String act) {
        return scene.journal().stream()
                .filter(line -> line.act().equals(act))
                .map(Journal.Entry::detail)
                .toList();
    }

    private static Set<Share> lost(Set<Share> before, Set<Share> after) {
        return before.stream().filter(share -> !after.contains(share)).collect(Collectors.toSet());
    }

    private static Share oneOf(Set<Share> shares) {
        return shares.stream().min(BY_NAME).orElseThrow();
    }
}
