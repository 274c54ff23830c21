package org.observatoire.application.testing.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.observatoire.application.port.ActionCatalogue.Entrant;
import org.observatoire.application.port.ActionCatalogue.Facet;
import org.observatoire.application.port.ActionCatalogue.Item;
import org.observatoire.application.port.ActionCatalogue.Listed;
import org.observatoire.application.testing.sample.SomeActions;
import org.observatoire.application.testing.sample.SomePalmares;
import org.observatoire.application.testing.sample.SomePictures;
import org.observatoire.application.testing.sample.SomeSheet;
import org.observatoire.application.testing.sample.SomeTerritories;
import org.observatoire.domain.action.Action;
import org.observatoire.domain.action.ActionId;
import org.observatoire.domain.action.ApproximateDate;
import org.observatoire.domain.action.Hashtag;
import org.observatoire.domain.action.Picture;
import org.observatoire.domain.action.Sheet;
import org.observatoire.domain.action.Status;
import org.observatoire.domain.palmares.Award;
import org.observatoire.domain.palmares.Distinction;

/** Which actions are in the catalogue, and what it tells of each. */
interface CatalogueContentContract extends PortContract {

    @Test
    default void isEmptyBeforeAnythingIsPublished() {
        var page = Looking.around().in(ports().catalogue());

        assertEquals(List.of(), page.items());
        assertEquals(0, page.total());
        assertEquals(Optional.empty(), page.next());
        assertEquals(
                Facet.COUNTED.stream().collect(Collectors.toMap(facet -> facet, facet -> List.of())), page.counts());
        assertEquals(List.of(), ports().catalogue().listed(Optional.empty(), 10));
        assertEquals(List.of(), ports().catalogue().entrants());
    }

    @Test
    default void tellsWhatTheSheetSays() {
        Sheet sheet = SomeSheet.full();
        Given.kept(ports(), SomeActions.published("tout-dit", sheet));
        Given.kept(
                ports(),
                () -> ports().archive()
                        .keep(SomePalmares.of(2020)
                                .giving("tout-dit", Distinction.GOLD)
                                .palmares()));

        Item item = Looking.around().in(ports().catalogue()).items().get(0);

        List<Award> awards =
                ports().archive().awards(List.of(new ActionId("tout-dit"))).get(new ActionId("tout-dit"));
        assertEquals(
                new Item(
                        new ActionId("tout-dit"),
                        sheet.title(),
                        sheet.summary(),
                        SomeTerritories.named("commune-60176"),
                        sheet.categories(),
                        sheet.channels(),
                        sheet.hashtags(),
                        Status.TRANSFORMED,
                        Optional.of(new ApproximateDate("2020-03~")),
                        awards,
                        Optional.empty()),
                item);
        assertEquals(
                List.of("RemèdeContreLaMorosité", "Crépy_2020"),
                item.hashtags().stream().map(Hashtag::written).toList());
    }

    @Test
    default void showsTheFirstPictureOfEachAlbum() {
        ActionId shown = Given.someAction(ports(), "montree");
        Given.someAction(ports(), "sans-image");
        Picture first = SomePictures.numbered(1);
        Picture second = SomePictures.numbered(2);
        Given.pictures(ports(), shown, first, second);
        assertEquals(
                List.of(Optional.of(first), Optional.empty()),
                Looking.around().in(ports().catalogue()).items().stream()
                        .map(Item::picture)
                        .toList());

        Given.kept(
                ports(),
                () -> ports().pictures()
                        .keep(shown, ports().pictures().of(shown).placed(second.id(), 1)));

        assertEquals(
                Optional.of(second),
                Looking.around().in(ports().catalogue()).items().get(0).picture());
    }

    @Test
    default void tellsOfASheetThatSaysNextToNothing() {
        Given.someAction(ports(), "presque-rien");

        Item item = Looking.around().in(ports().catalogue()).items().get(0);

        assertEquals(List.of(), item.categories());
        assertEquals(List.of(), item.channels());
        assertEquals(List.of(), item.hashtags());
        assertEquals(Optional.empty(), item.launchedOn());
        assertEquals(List.of(), item.awards());
        assertEquals(Status.UNCONFIRMED, item.status());
    }

    @Test
    default void letsEnterAnEditionEveryPublishedActionLastLaunchedFirst() {
        Given.kept(
                ports(),
                SomeActions.published("tout-dit", SomeSheet.full()),
                SomeActions.published("b", SomeSheet.titled("Sans date").by("departement-32")),
                SomeActions.published("a", SomeSheet.titled("Sans date")),
                SomeActions.proposed("proposee", SomeSheet.titled("A")));

        List<Entrant> entrants = ports().catalogue().entrants();

        assertEquals(
                List.of("tout-dit", "a", "b"),
                entrants.stream().map(entrant -> entrant.id().value()).toList());
        assertEquals(
                new Entrant(
                        new ActionId("tout-dit"),
                        SomeSheet.full().title(),
                        SomeTerritories.named("commune-60176"),
                        SomeSheet.full().categories()),
                entrants.get(0));
        assertEquals(SomeTerritories.named("departement-32"), entrants.get(2).authority());
        assertEquals(List.of(), entrants.get(2).categories());
    }

    @Test
    default void holdsPublishedActionsAlone() {
        Action proposal = SomeActions.proposed("proposee", SomeSheet.titled("A"));
        Action toRefuse = SomeActions.proposed("refusee", SomeSheet.titled("B"));
        Action toWithdraw = SomeActions.published("retiree", SomeSheet.titled("C"));
        Given.kept(ports(), proposal, toRefuse, toWithdraw, SomeActions.published("publiee", SomeSheet.titled("D")));
        Given.replaced(ports(), toRefuse.refusedAt("Non", SomeActions.NOON).orElseThrow());
        assertEquals(List.of("retiree", "publiee"), Looking.around().ids(ports().catalogue()));

        Given.replaced(ports(), toWithdraw.withdrawnAt("Non", SomeActions.NOON).orElseThrow());

        assertEquals(List.of("publiee"), Looking.around().ids(ports().catalogue()));
        assertEquals(1, Looking.around().in(ports().catalogue()).total());
        assertEquals(List.of("publiee"), listed(Optional.empty(), 10));
    }

    @Test
    default void takesInAProposalOnceItIsPublishedAndAWithdrawalOnceItIsUndone() {
        Action proposal = SomeActions.proposed("proposee", SomeSheet.titled("A"));
        Given.kept(ports(), proposal);
        Action published = proposal.publishedAt(SomeActions.NOON).orElseThrow();
        Action withdrawn = published.withdrawnAt("Non", SomeActions.NOON).orElseThrow();

        Given.replaced(ports(), published);
        assertEquals(List.of("proposee"), Looking.around().ids(ports().catalogue()));
        Given.replaced(ports(), withdrawn);
        assertEquals(List.of(), Looking.around().ids(ports().catalogue()));
        Given.replaced(ports(), withdrawn.publishedAt(SomeActions.NOON).orElseThrow());

        assertEquals(List.of("proposee"), Looking.around().ids(ports().catalogue()));
    }

    @Test
    default void followsACorrection() {
        Action before = SomeActions.published(
                "corrigee", SomeSheet.titled("Avant").filedIn("reach").tagged("Vieux"));
        Given.kept(ports(), before);

        Given.replaced(
                ports(),
                before.rewritten(SomeSheet.titled("Après")
                        .by("departement-32")
                        .filedIn("listening")
                        .tagged("Neuf")
                        .sheet()));

        assertEquals(
                List.of("Après"),
                Looking.around().in(ports().catalogue()).items().stream()
                        .map(Item::title)
                        .toList());
        assertEquals(List.of(), Looking.around().only(Facet.CATEGORY, "reach").ids(ports().catalogue()));
        assertEquals(List.of(), Looking.around().only(Facet.HASHTAG, "vieux").ids(ports().catalogue()));
        assertEquals(List.of(), Looking.around().only(Facet.KIND, "commune").ids(ports().catalogue()));
        assertEquals(
                List.of("corrigee"),
                Looking.around()
                        .only(Facet.CATEGORY, "listening")
                        .only(Facet.HASHTAG, "neuf")
                        .only(Facet.KIND, "department")
                        .ids(ports().catalogue()));
    }

    @Test
    default void listsPublishedActionsByIdentityAfterThoseKnown() {
        Given.kept(
                ports(),
                SomeActions.published("c", SomeSheet.titled("1")),
                SomeActions.published("a", SomeSheet.titled("3")),
                SomeActions.proposed("b", SomeSheet.titled("2")),
                SomeActions.published("a-10", SomeSheet.titled("4")),
                SomeActions.published("a1", SomeSheet.titled("5")));

        assertEquals(List.of("a", "a-10", "a1", "c"), listed(Optional.empty(), 10));
        assertEquals(List.of("a", "a-10"), listed(Optional.empty(), 2));
        assertEquals(List.of("a1", "c"), listed(Optional.of("a-10"), 2));
        assertEquals(List.of("c"), listed(Optional.of("b"), 2));
        assertEquals(List.of(), listed(Optional.of("c"), 2));
    }

    @Test
    default void listsSinceWhenEachIsPublished() {
        Action proposal = SomeActions.proposed("a", SomeSheet.titled("A"));
        Given.kept(ports(), proposal);
        var later = SomeActions.NOON.plusMillis(86_400_001);
        Action published = proposal.publishedAt(later).orElseThrow();
        Given.replaced(ports(), published);
        Given.replaced(ports(), published.rewritten(SomeSheet.titled("B").sheet()));

        assertEquals(
                List.of(new Listed(new ActionId("a"), later)),
                ports().catalogue().listed(Optional.empty(), 1));
    }

    private List<String> listed(Optional<String> after, int limit) {
        return ports().catalogue().listed(after.map(ActionId::new), limit).stream()
                .map(one -> one.id().value())
                .toList();
    }
}
