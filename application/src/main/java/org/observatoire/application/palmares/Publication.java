package org.observatoire.application.palmares;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.observatoire.application.jury.JuryRoom;
import org.observatoire.application.outcome.Objection;
import org.observatoire.application.outcome.Outcome;
import org.observatoire.application.outcome.Refusal;
import org.observatoire.application.port.Ballots;
import org.observatoire.application.port.PalmaresArchive;
import org.observatoire.domain.action.ActionId;
import org.observatoire.domain.action.Certainty;
import org.observatoire.domain.edition.Edition;
import org.observatoire.domain.edition.EditionRules;
import org.observatoire.domain.edition.NominationId;
import org.observatoire.domain.palmares.Award;
import org.observatoire.domain.palmares.CategoryPalmares;
import org.observatoire.domain.palmares.Decision;
import org.observatoire.domain.palmares.Distinction;
import org.observatoire.domain.palmares.NomineeLine;
import org.observatoire.domain.palmares.Palmares;
import org.observatoire.domain.palmares.Proclamation;

/** How a version of a palmarès is counted, sealed and kept; the first one and corrections alike. */
final class Publication {

    private final JuryRoom room;
    private final Ballots ballots;
    private final PalmaresArchive archive;
    private final InstantSource clock;

    Publication(JuryRoom room, Ballots ballots, PalmaresArchive archive, InstantSource clock) {
        this.room = room;
        this.ballots = ballots;
        this.archive = archive;
        this.clock = clock;
    }

    /** Publishes a decision; refused where a mark is given, and is not that of what would become public now. */
    Outcome<PalmaresArchive.Proclaimed> publish(
            Edition edition, Decision decision, int version, Optional<String> correction, Optional<String> asRead) {
        EditionRules rules = edition.rules();
        Deliberate.Count count = Deliberate.count(room, ballots, edition);
        Proclamation proclamation = new Proclamation(rules, count.counts());
        List<Proclamation.Objection> objections = proclamation.objectionsTo(decision);
        if (!objections.isEmpty()) {
            return Outcome.refused(objections.stream().map(Publication::told).toList());
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        Palmares palmares = proclamation.proclaim(decision, count.names(), version, now, correction);
        if (asRead.filter(mark -> !mark.equals(PalmaresSeal.ofWhatItSays(palmares)))
                .isPresent()) {
            return Outcome.refused(Refusal.STALE_REVISION);
        }
        String seal = PalmaresSeal.of(palmares);
        PalmaresArchive.Proclaimed proclaimed = new PalmaresArchive.Proclaimed(
                rules.year(),
                version,
                now,
                seal,
                palmares.sealed(seal),
                count.names().keySet().stream().map(NominationId::action).collect(Collectors.toSet()),
                awards(palmares));
        archive.keep(proclaimed);
        return Outcome.done(proclaimed);
    }

    static Objection told(Proclamation.Objection objection) {
        return Objection.to(objection.field(), refusal(objection.fault()));
    }

    private static Map<ActionId, List<Award>> awards(Palmares palmares) {
        Map<ActionId, List<Award>> awards = new HashMap<>();
        int year = palmares.rules().year();
        boolean shared = palmares.gold().size() > 1;
        palmares.gold()
                .forEach(gold -> add(
                        awards, gold, new Award(year, Distinction.GOLD, Optional.empty(), shared, Certainty.STATED)));
        for (CategoryPalmares category : palmares.categories()) {
            String label =
                    palmares.rules().category(category.category()).orElseThrow().label();
            for (NomineeLine line : category.nominees()) {
                line.distinction()
                        .ifPresent(distinction -> add(
                                awards,
                                line.nomination(),
                                new Award(year, distinction, Optional.of(label), line.exAequo(), Certainty.STATED)));
            }
        }
        return awards;
    }

    private static void add(Map<ActionId, List<Award>> awards, NominationId nomination, Award award) {
        awards.computeIfAbsent(nomination.action(), action -> new ArrayList<>()).add(award);
    }

    private static Refusal refusal(Proclamation.Fault fault) {
        return switch (fault) {
            case CATEGORY -> Refusal.NO_SUCH_CATEGORY;
            case NOT_A_NOMINEE -> Refusal.NOT_A_NOMINEE;
            case NOT_A_LAUREATE -> Refusal.NOT_A_LAUREATE;
            case NO_GOLD -> Refusal.NO_GOLD;
        };
    }
}
