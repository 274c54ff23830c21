package org.observatoire.application.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.observatoire.application.action.ListProposals.Proposals;
import org.observatoire.application.action.ListProposals.Waiting;
import org.observatoire.application.outcome.Refusal;
import org.observatoire.application.port.ActionRegister.Place;
import org.observatoire.application.testing.Outcomes;
import org.observatoire.application.testing.Scene;
import org.observatoire.application.testing.sample.SomeSheet;
import org.observatoire.domain.action.Action;
import org.observatoire.domain.action.ActionId;
import org.observatoire.domain.action.Editorial.Standing;
import org.observatoire.domain.action.Hashtag;
import org.observatoire.domain.action.Resemblance;
import org.observatoire.domain.territory.AuthorityId;

class ListProposalsTest {

    private final Scene scene = new Scene();

    @Test
    void showsEachProposalOnceOldestFirstPageAfterPage() {
        List<ActionId> proposed = new ArrayList<>();
        for (int n = 0; n < 7; n++) {
            proposed.add(scene.proposed(SomeSheet.titled("Proposition " + n)).id());
            scene.clock().forward(Duration.ofMinutes(1));
        }

        List<ActionId> read = new ArrayList<>();
        Optional<Place> after = Optional.empty();
        int pages = 0;
        do {
            Proposals page = list(after, 3);
            page.waiting().forEach(waiting -> read.add(waiting.action().id()));
            after = page.next();
            pages++;
        } while (after.isPresent());

        assertEquals(proposed, read);
        assertEquals(3, pages);
    }

    @Test
    void setsEachBesideThePublishedActionsThatItLooksLikeAndSaysWhy() {
        Action twice = scene.published(
                "crepy-remede",
                SomeSheet.titled("Un remède à la morosité").by("commune-60176").tagged("Remède"));
        Action sameAuthority =
                scene.published("crepy-autre", SomeSheet.titled("Autre chose").by("commune-60176"));
        scene.published("sans-rapport", SomeSheet.titled("Des podcasts"));
        Action proposal = scene.proposed(SomeSheet.titled("Remède contre la morosité")
                .by("commune-60176")
                .tagged("remede"));

        Waiting waiting = list(Optional.empty(), 10).waiting().get(0);

        assertEquals(proposal, waiting.action());
        assertEquals(
                List.of(
                        new NearDuplicate(
                                twice,
                                new Resemblance(true, List.of(new Hashtag("remede")), List.of("Remède", "morosité"))),
                        new NearDuplicate(sameAuthority, new Resemblance(true, List.of(), List.of()))),
                waiting.near());
    }

    @Test
    void showsAFewOfManyThatAreAlikeTheLikeliestFirst() {
        IntStream.range(0, 30).forEach(n -> scene.published("nantes-" + n, SomeSheet.titled("Sujet n° " + n)));
        Action same = scene.published("z-la-meme", SomeSheet.titled("Marché drive"));
        scene.proposed(SomeSheet.titled("Marché drive"));

        List<NearDuplicate> near = list(Optional.empty(), 10).waiting().get(0).near();

        assertEquals(4, near.size());
        assertEquals(same, near.get(0).action());
    }

    @Test
    void namesTheAuthoritiesMetAndTheirDepartments() {
        scene.proposed(SomeSheet.titled("Une").by("commune-60176"));

        var territories = list(Optional.empty(), 10).territories();

        assertEquals(
                "Crépy-en-Valois",
                territories.get(new AuthorityId("commune-60176")).name());
        assertEquals("Oise", territories.get(new AuthorityId("departement-60")).name());
    }

    @Test
    void countsEverythingThatThereIs() {
        scene.proposed(SomeSheet.titled("Une"));
        scene.proposed(SomeSheet.titled("Deux"));
        scene.published("trois");

        assertEquals(
                Map.of(Standing.PROPOSED, 2L, Standing.PUBLISHED, 1L),
                list(Optional.empty(), 1).counts());
    }

    @Test
    void isForTheOrganiserAlone() {
        var command = new ListProposals.Command(Optional.empty(), 10);
        Action proposal = scene.proposed(SomeSheet.titled("Une"));

        assertEquals(
                List.of(Refusal.NOT_IDENTIFIED),
                Outcomes.refusals(scene.uses().listProposals().list(Scene.VISITOR, command)));
        assertEquals(
                List.of(Refusal.NOT_ALLOWED),
                Outcomes.refusals(scene.uses().listProposals().list(Scene.contributorOf(proposal), command)));
    }

    @Test
    void readsFromOneToAHundredAtATime() {
        assertThrows(IllegalArgumentException.class, () -> new ListProposals.Command(Optional.empty(), 0));
        assertThrows(IllegalArgumentException.class, () -> new ListProposals.Command(Optional.empty(), 101));
        assertTrue(list(Optional.empty(), 100).waiting().isEmpty());
    }

    private Proposals list(Optional<Place> after, int limit) {
        return Outcomes.done(
                scene.uses().listProposals().list(Scene.ORGANISER, new ListProposals.Command(after, limit)));
    }
}
