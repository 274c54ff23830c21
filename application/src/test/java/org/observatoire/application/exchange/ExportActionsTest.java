package org.observatoire.application.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.observatoire.application.testing.sample.SomeEvents.launched;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.observatoire.application.inspiration.LinkReuse;
import org.observatoire.application.testing.Outcomes;
import org.observatoire.application.testing.Scene;
import org.observatoire.application.testing.sample.SomePalmares;
import org.observatoire.application.testing.sample.SomeSheet;
import org.observatoire.application.testing.sample.SomeTerritories;
import org.observatoire.domain.action.Action;
import org.observatoire.domain.action.ActionId;
import org.observatoire.domain.action.Status;
import org.observatoire.domain.palmares.Award;
import org.observatoire.domain.palmares.Distinction;
import org.observatoire.domain.territory.AuthorityId;

class ExportActionsTest {

    private final Scene scene = new Scene();

    @Test
    void takesThePublishedActionsAloneByIdentity() {
        scene.published("b");
        scene.published("a");
        scene.proposed(SomeSheet.titled("Proposée"));
        scene.withdrawn(scene.published("c"));

        ExportActions.Part part = export(Optional.empty(), 10);

        assertEquals(List.of("a", "b"), ids(part));
        assertEquals(Optional.empty(), part.next());
    }

    @Test
    void goesOnWhereThePartBeforeEnded() {
        Stream.of("a", "b", "c", "d", "e").forEach(scene::published);
        List<String> taken = new ArrayList<>();
        Optional<ActionId> after = Optional.empty();

        do {
            ExportActions.Part part = export(after, 2);
            taken.addAll(ids(part));
            after = part.next();
        } while (after.isPresent());

        assertEquals(List.of("a", "b", "c", "d", "e"), taken);
        assertEquals(List.of(), ids(export(Optional.of(new ActionId("e")), 2)));
    }

    @Test
    void tellsEachActionAsItStandsToday() {
        Action action = scene.published(
                "une", SomeSheet.titled("Une").by("commune-60176").living(launched("2020-12")));
        scene.uses()
                .recordPastEdition()
                .record(
                        Scene.ORGANISER,
                        SomePalmares.of(2020).giving("une", Distinction.SILVER).palmares());

        ExportActions.Exported exported = export(Optional.empty(), 10).actions().get(0);

        assertEquals(action, exported.action());
        assertEquals(SomeTerritories.named("commune-60176"), exported.authority());
        assertEquals(Status.RUNNING, exported.status());
        assertEquals(
                List.of(Distinction.SILVER),
                exported.awards().stream().map(Award::distinction).toList());
        assertTrue(export(Optional.empty(), 10).areas().containsKey(new AuthorityId("departement-60")));

        scene.clock().forward(Duration.ofDays(900));
        assertEquals(
                Status.UNCONFIRMED,
                export(Optional.empty(), 10).actions().get(0).status());
    }

    @Test
    void tellsWhatIsBorrowedFromWhatIsPublishedToo() {
        Stream.of("a", "b", "c").forEach(scene::published);
        link("c", "a");
        link("c", "b");
        link("b", "a");
        assertEquals(List.of("c<a", "c<b"), borrowed("c"));

        scene.withdrawn(scene.ports().actions().find(new ActionId("a")).orElseThrow());

        assertEquals(List.of("c<b"), borrowed("c"));
        assertEquals(List.of(), borrowed("b"));
    }

    private void link(String borrower, String lender) {
        Outcomes.done(scene.uses()
                .linkReuse()
                .link(
                        Scene.ORGANISER,
                        new LinkReuse.Command(new ActionId(borrower), new ActionId(lender), Optional.empty())));
    }

    private List<String> borrowed(String id) {
        return export(Optional.empty(), 10).actions().stream()
                .filter(exported -> exported.action().id().value().equals(id))
                .flatMap(exported -> exported.inspiredBy().stream())
                .map(reuse -> reuse.borrower() + "<" + reuse.lender())
                .toList();
    }

    private ExportActions.Part export(Optional<ActionId> after, int limit) {
        return scene.uses().exportActions().export(after, limit);
    }

    private static List<String> ids(ExportActions.Part part) {
        return part.actions().stream()
                .map(exported -> exported.action().id().value())
                .toList();
    }
}
