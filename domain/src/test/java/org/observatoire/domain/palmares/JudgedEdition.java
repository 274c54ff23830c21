package org.observatoire.domain.palmares;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.observatoire.domain.edition.AwardCategory;
import org.observatoire.domain.edition.EditionRules;
import org.observatoire.domain.edition.NominationId;
import org.observatoire.domain.edition.RecusalBreadth;
import org.observatoire.domain.jury.Assignment;
import org.observatoire.domain.jury.Ballot;
import org.observatoire.domain.jury.Conflicts;
import org.observatoire.domain.jury.Judgement;
import org.observatoire.domain.jury.JurorId;
import org.observatoire.domain.jury.Recusal;
import org.observatoire.domain.territory.Authorities;

/** An edition with its jury and ballots, ready to be counted. */
record JudgedEdition(
        EditionRules rules,
        List<NominationId> nominees,
        List<JurorId> panel,
        List<Recusal> recusals,
        List<Ballot> ballots) {

    static final Instant NOON = Instant.parse("2031-11-20T12:00:00Z");

    JudgedEdition(EditionRules rules, List<NominationId> nominees, List<JurorId> panel) {
        this(rules, nominees, panel, List.of(), List.of());
    }

    JudgedEdition with(Ballot... more) {
        List<Ballot> all = new ArrayList<>(ballots);
        all.addAll(List.of(more));
        return new JudgedEdition(rules, nominees, panel, recusals, all);
    }

    JudgedEdition recusing(JurorId juror, NominationId nominee) {
        List<Recusal> all = new ArrayList<>(recusals);
        all.add(new Recusal(juror, nominee, "Amitié"));
        return new JudgedEdition(rules, nominees, panel, all, ballots);
    }

    JudgedEdition shuffled(Random random) {
        return new JudgedEdition(
                rules, shuffled(nominees, random), shuffled(panel, random), recusals, shuffled(ballots, random));
    }

    JudgedEdition withJurorsRenamed(UnaryOperator<JurorId> newName) {
        return new JudgedEdition(
                rules,
                nominees,
                panel.stream().map(newName).toList(),
                recusals.stream()
                        .map(one -> new Recusal(newName.apply(one.juror()), one.nomination(), one.reason()))
                        .toList(),
                ballots.stream()
                        .map(one -> new Ballot(
                                newName.apply(one.juror()),
                                one.nomination(),
                                one.judgement(),
                                one.comment(),
                                one.finished()))
                        .toList());
    }

    CategoryCount count(AwardCategory category) {
        Conflicts conflicts = conflicts();
        return CategoryCount.of(rules, category, nominees, panel, conflicts, assignment(conflicts), ballots);
    }

    List<CategoryCount> counts() {
        return rules.categories().stream().map(this::count).toList();
    }

    Proclamation proclamation() {
        return new Proclamation(rules, counts());
    }

    Palmares palmares(Decision decision) {
        return proclamation().proclaim(decision, names(), 1, NOON, Optional.empty());
    }

    /** The palmarès where the jury follows the ranking, and gives gold to the first laureate there is. */
    Palmares palmares(PublishedDetail detail) {
        List<NominationId> gold = counts().stream()
                .flatMap(count -> count.falling().silver().stream())
                .limit(1)
                .toList();
        return palmares(new Decision(gold, List.of(), detail));
    }

    Map<NominationId, Proclamation.Named> names() {
        Map<NominationId, Proclamation.Named> names = new HashMap<>();
        nominees.forEach(nominee ->
                names.put(nominee, new Proclamation.Named("Action " + nominee.action(), Authorities.PULNOY.id())));
        return names;
    }

    private Conflicts conflicts() {
        return new Conflicts(RecusalBreadth.AUTHORITY, List.of(), Map.of(), Map.of(), recusals);
    }

    private Assignment assignment(Conflicts conflicts) {
        return Assignment.of(panel, nominees, conflicts, rules.jurorsPerNominee());
    }

    static Ballot scored(JurorId juror, NominationId nominee, int boldness, int care) {
        return ballot(juror, nominee, new Judgement.Scored(Map.of("boldness", boldness, "care", care)), true);
    }

    static Ballot graded(JurorId juror, NominationId nominee, int grade) {
        return ballot(juror, nominee, new Judgement.Graded(grade), true);
    }

    static Ballot abstained(JurorId juror, NominationId nominee) {
        return ballot(juror, nominee, new Judgement.Abstained(), true);
    }

    static Ballot draft(Ballot ballot) {
        return ballot(ballot.juror(), ballot.nomination(), ballot.judgement(), false);
    }

    static <T> List<T> shuffled(List<T> items, Random random) {
        List<T> shuffled = new ArrayList<>(items);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    private static Ballot ballot(JurorId juror, NominationId nominee, Judgement judgement, boolean finished) {
        return new Ballot(juror, nominee, judgement, "Commentaire réservé à la délibération", finished);
    }
}
