package org.observatoire.application.testing.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.observatoire.application.actor.Actor;
import org.observatoire.application.outcome.Outcome;
import org.observatoire.application.outcome.Refusal;
import org.observatoire.application.palmares.PrepareDecision;
import org.observatoire.application.testing.Outcomes;
import org.observatoire.application.testing.Together;
import org.observatoire.application.testing.UseCases;
import org.observatoire.application.testing.sample.SomeClock;
import org.observatoire.application.testing.sample.SomeEdition;
import org.observatoire.domain.action.ActionId;
import org.observatoire.domain.action.CategoryId;
import org.observatoire.domain.edition.Edition;
import org.observatoire.domain.edition.NominationId;
import org.observatoire.domain.edition.Stage;
import org.observatoire.domain.palmares.DeliberationDraft;
import org.observatoire.domain.palmares.Distinguished;
import org.observatoire.domain.palmares.Leaning;
import org.observatoire.domain.palmares.PublishedDetail;

/** The contract of {@link org.observatoire.application.port.Deliberations}. */
public interface DeliberationsContract extends PortContract {

    @Test
    default void tellsADraftAsItWasKept() {
        deliberating(2026);
        DeliberationDraft draft = new DeliberationDraft(
                2,
                7,
                nominations("listening.a", "reach.b"),
                List.of(
                        leaning("listening", List.of("listening.a", "listening.b"), List.of(), "Deux\nlignes, « é »"),
                        leaning("reach", List.of(), List.of("reach.a-b"), "")),
                Optional.of(PublishedDetail.TALLIES),
                "Une erreur de lecture");

        kept(2026, draft);

        assertEquals(Optional.of(draft), ports().deliberations().find(2026));
    }

    @Test
    default void tellsADraftThatSaysNothingAsItWasKept() {
        deliberating(2026);

        kept(2026, DeliberationDraft.blank(1, 1));

        assertEquals(
                Optional.of(DeliberationDraft.blank(1, 1)),
                ports().deliberations().find(2026));
    }

    @Test
    default void tellsAReasonWrittenWhereTheRankingIsFollowed() {
        deliberating(2026);
        Leaning written = new Leaning(new CategoryId("reach"), Optional.empty(), "Écrite trop tôt");
        DeliberationDraft draft = new DeliberationDraft(1, 1, List.of(), List.of(written), Optional.empty(), "");

        kept(2026, draft);

        assertEquals(Optional.of(draft), ports().deliberations().find(2026));
    }

    @Test
    default void tellsADepartureThatDistinguishesNobody() {
        deliberating(2026);
        Leaning nobody = leaning("reach", List.of(), List.of(), "");
        DeliberationDraft draft = new DeliberationDraft(1, 1, List.of(), List.of(nobody), Optional.empty(), "");

        kept(2026, draft);

        assertEquals(Optional.of(draft), ports().deliberations().find(2026));
    }

    @Test
    default void keepsOneDraftAnEdition() {
        deliberating(2026);
        deliberating(2027);
        kept(2026, DeliberationDraft.blank(1, 3));
        kept(2027, DeliberationDraft.blank(1, 1));

        kept(2026, DeliberationDraft.blank(2, 4));

        assertEquals(
                Optional.of(DeliberationDraft.blank(2, 4)),
                ports().deliberations().find(2026));
        assertEquals(
                Optional.of(DeliberationDraft.blank(1, 1)),
                ports().deliberations().find(2027));
        assertEquals(Optional.empty(), ports().deliberations().find(2028));
    }

    @Test
    default void keepsNothingOfAUnitThatIsRefused() {
        deliberating(2026);
        kept(2026, DeliberationDraft.blank(1, 1));

        ports().unitOfWork().write(() -> {
            ports().deliberations()
                    .keep(
                            2026,
                            new DeliberationDraft(1, 2, nominations("reach.a"), List.of(), Optional.empty(), "perdu"));
            return Outcome.refused(Refusal.STALE_REVISION);
        });

        assertEquals(
                Optional.of(DeliberationDraft.blank(1, 1)),
                ports().deliberations().find(2026));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    default void forgetsNothingOfAnyDraftAndAddsNothingToIt(long seed) {
        deliberating(2026);
        Random random = new Random(seed);
        for (int revision = 1; revision <= 20; revision++) {
            DeliberationDraft draft = anyDraft(random, revision);
            kept(2026, draft);
            assertEquals(Optional.of(draft), ports().deliberations().find(2026), "seed " + seed);
        }
    }

    @Test
    default void letsOneOfSeveralOrganisersKeepADraftWrittenOverTheSameOne() throws Exception {
        deliberating(2026);

        List<Outcome<DeliberationDraft>> answers = Together.all(
                8,
                number -> new UseCases(ports(), new SomeClock())
                        .prepareDecision()
                        .prepare(
                                new Actor.Organiser(),
                                new PrepareDecision.Command(
                                        2026,
                                        0,
                                        Map.of(
                                                new CategoryId("reach"),
                                                new PrepareDecision.Choice(
                                                        new Distinguished(nominations("reach.a"), List.of()),
                                                        "Raison " + number)),
                                        List.of(),
                                        Optional.empty(),
                                        "")));

        List<DeliberationDraft> kept = answers.stream()
                .filter(Outcome.Done.class::isInstance)
                .map(Outcomes::done)
                .toList();
        assertEquals(1, kept.size());
        assertEquals(ports().deliberations().find(2026), Optional.of(kept.get(0)));
        assertTrue(answers.stream()
                .filter(Outcome.Refused.class::isInstance)
                .allMatch(refused -> Outcomes.refusals(refused).equals(List.of(Refusal.STALE_REVISION))));
    }

    private void deliberating(int year) {
        Given.kept(ports(), () -> ports().editions().add(Edition.at(SomeEdition.graded(year), Stage.DELIBERATION)));
        Stream.of("a", "a-b", "b")
                .filter(id -> ports().actions().find(new ActionId(id)).isEmpty())
                .forEach(id -> Given.someAction(ports(), id));
        GivenPrize.nominated(ports(), year, "reach.a", "reach.a-b", "reach.b", "listening.a", "listening.b");
    }

    private void kept(int year, DeliberationDraft draft) {
        Given.kept(ports(), () -> ports().deliberations().keep(year, draft));
    }

    private static DeliberationDraft anyDraft(Random random, int revision) {
        List<Leaning> leanings = new ArrayList<>();
        if (random.nextBoolean()) {
            leanings.add(leaning(
                    "reach",
                    List.of("reach.a", "reach.b").subList(0, random.nextInt(3)),
                    random.nextBoolean() ? List.of("reach.a-b") : List.of(),
                    "Raison " + random.nextInt(9)));
        }
        if (random.nextBoolean()) {
            leanings.add(new Leaning(new CategoryId("listening"), Optional.empty(), "Raison " + random.nextInt(9)));
        }
        PublishedDetail[] details = PublishedDetail.values();
        return new DeliberationDraft(
                1 + random.nextInt(3),
                revision,
                nominations("reach.a", "reach.b", "listening.a").subList(0, random.nextInt(4)),
                leanings,
                random.nextBoolean() ? Optional.of(details[random.nextInt(details.length)]) : Optional.empty(),
                random.nextBoolean() ? "Correction " + random.nextInt(9) : "");
    }

    private static Leaning leaning(String category, List<String> silver, List<String> bronze, String reason) {
        return new Leaning(
                new CategoryId(category),
                Optional.of(new Distinguished(
                        nominations(silver.toArray(String[]::new)), nominations(bronze.toArray(String[]::new)))),
                reason);
    }

    private static List<NominationId> nominations(String... written) {
        return Stream.of(written).map(NominationId::of).toList();
    }
}
