package org.observatoire.application.inspiration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.observatoire.application.testing.sample.SomeEvents.launched;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.observatoire.application.actor.Actor;
import org.observatoire.application.outcome.Objection;
import org.observatoire.application.outcome.Outcome;
import org.observatoire.application.outcome.Refusal;
import org.observatoire.application.testing.Outcomes;
import org.observatoire.application.testing.Scene;
import org.observatoire.application.testing.Together;
import org.observatoire.application.testing.sample.SomeSheet;
import org.observatoire.domain.action.Action;
import org.observatoire.domain.action.ActionId;
import org.observatoire.domain.action.ApproximateDate;
import org.observatoire.domain.inspiration.Reuse;

class LinkReuseTest {

    private static final Optional<ApproximateDate> MAY = Optional.of(new ApproximateDate("2020-05"));
    private static final Actor OF_THE_BORROWER = new Actor.Contributor(new ActionId("emprunteuse"));
    private static final Actor OF_THE_LENDER = new Actor.Contributor(new ActionId("preteuse"));

    private final Scene scene = new Scene();
    private final Action borrower = scene.published("emprunteuse");
    private final Action lender = scene.published("preteuse");

    @Test
    void keepsWhatTheOrganiserSaysWithoutConfirmingIt() {
        Reuse reuse = Outcomes.done(link(Scene.ORGANISER, MAY));

        assertEquals(new Reuse(borrower.id(), lender.id(), MAY, Set.of()), reuse);
        assertEquals(List.of(reuse), scene.ports().inspirations().around(lender.id()));
        assertEquals("organiser link-reuse action:emprunteuse", scene.told().get(2));
        assertEquals("lender: preteuse", scene.journal().get(2).detail());
    }

    @Test
    void confirmsTheSideOfEachContributor() {
        assertEquals(
                Set.of(Reuse.Side.BORROWER),
                Outcomes.done(link(OF_THE_BORROWER, MAY)).confirmedBy());
        assertEquals(
                Set.of(Reuse.Side.BORROWER, Reuse.Side.LENDER),
                Outcomes.done(link(OF_THE_LENDER, MAY)).confirmedBy());
        assertEquals(
                Set.of(Reuse.Side.BORROWER, Reuse.Side.LENDER),
                Outcomes.done(link(Scene.ORGANISER, MAY)).confirmedBy());

        assertEquals(4, scene.told().size(), "the organiser added nothing");
    }

    @Test
    void confusesNoLenderWithAnother() {
        scene.published("autre-preteuse");
        Outcomes.done(link(OF_THE_BORROWER, MAY));

        Reuse other = Outcomes.done(link(Scene.ORGANISER, borrower.id(), new ActionId("autre-preteuse")));

        assertEquals(new Reuse(borrower.id(), new ActionId("autre-preteuse"), Optional.empty(), Set.of()), other);
    }

    @Test
    void letsTheLenderBeTheFirstToSaySo() {
        assertEquals(
                Set.of(Reuse.Side.LENDER),
                Outcomes.done(link(OF_THE_LENDER, MAY)).confirmedBy());
    }

    @Test
    void changesNothingWhenTheSameIsSaidAgain() {
        Reuse reuse = Outcomes.done(link(OF_THE_BORROWER, MAY));

        assertEquals(reuse, Outcomes.done(link(OF_THE_BORROWER, MAY)));
        assertEquals(reuse, Outcomes.done(link(OF_THE_BORROWER, Optional.empty())), "the date known stays");

        assertEquals(3, scene.told().size());
    }

    @Test
    void correctsTheDateWhenAnotherIsTold() {
        Outcomes.done(link(OF_THE_BORROWER, Optional.empty()));

        assertEquals(MAY, Outcomes.done(link(OF_THE_BORROWER, MAY)).on());
        assertEquals(4, scene.told().size());
    }

    @Test
    void letsAProposalSayWhatItBorrowed() {
        Action proposal = scene.proposed(SomeSheet.titled("Une"));

        Reuse reuse = Outcomes.done(link(Scene.contributorOf(proposal), proposal.id(), lender.id()));

        assertEquals(Set.of(Reuse.Side.BORROWER), reuse.confirmedBy());
    }

    @Test
    void keepsAHiddenProposalFromTheContributorOfAnotherAction() {
        Action proposal = scene.proposed(SomeSheet.titled("Une"));

        assertEquals(
                link(OF_THE_LENDER, new ActionId("jamais-vue"), lender.id()),
                link(OF_THE_LENDER, proposal.id(), lender.id()));
        assertEquals(List.of(Refusal.NOT_FOUND), Outcomes.refusals(link(OF_THE_LENDER, proposal.id(), lender.id())));
        assertEquals(List.of(), scene.ports().inspirations().around(lender.id()));
    }

    @Test
    void knowsNoBorrowerThatIsNotThere() {
        assertEquals(
                List.of(Refusal.NOT_FOUND),
                Outcomes.refusals(link(Scene.ORGANISER, new ActionId("inconnue"), lender.id())));
    }

    @Test
    void knowsNoLenderThatIsNotPublished() {
        Action proposal = scene.proposed(SomeSheet.titled("Une"));
        Action withdrawn = scene.withdrawn(scene.published("retiree"));

        for (ActionId hidden : List.of(new ActionId("inconnue"), proposal.id(), withdrawn.id())) {
            assertEquals(
                    List.of(Objection.to("inspiredBy", Refusal.UNKNOWN_ACTION)),
                    Outcomes.objections(link(OF_THE_BORROWER, borrower.id(), hidden)));
        }
    }

    @Test
    void letsNothingBorrowFromItself() {
        assertEquals(
                List.of(Objection.to("inspiredBy", Refusal.REUSE_OF_ITSELF)),
                Outcomes.objections(link(OF_THE_BORROWER, borrower.id(), borrower.id())));
    }

    @Test
    void letsNothingBorrowFromWhatCameLater() {
        scene.published("avant", SomeSheet.titled("Avant").living(launched("2019-12-31")));
        scene.published("apres", SomeSheet.titled("Après").living(launched("2020")));

        assertEquals(
                List.of(Objection.to("inspiredBy", Refusal.REUSE_BEFORE_ITS_CAUSE)),
                Outcomes.objections(link(Scene.ORGANISER, new ActionId("avant"), new ActionId("apres"))));
        Outcomes.done(link(Scene.ORGANISER, new ActionId("apres"), new ActionId("avant")));
    }

    @Test
    void letsIdeasFlowForwardOnly() {
        scene.published("petite-fille");
        Outcomes.done(link(Scene.ORGANISER, MAY));
        Outcomes.done(link(Scene.ORGANISER, new ActionId("petite-fille"), borrower.id()));
        int lines = scene.told().size();

        assertEquals(
                List.of(Objection.to("inspiredBy", Refusal.REUSE_CIRCULAR)),
                Outcomes.objections(link(Scene.ORGANISER, lender.id(), borrower.id())));
        assertEquals(
                List.of(Objection.to("inspiredBy", Refusal.REUSE_CIRCULAR)),
                Outcomes.objections(link(Scene.ORGANISER, lender.id(), new ActionId("petite-fille"))));
        assertEquals(lines, scene.told().size());
    }

    @Test
    void isForTheTwoContributorsAndTheOrganiserAlone() {
        assertEquals(List.of(Refusal.NOT_IDENTIFIED), Outcomes.refusals(link(Scene.VISITOR, MAY)));
        assertEquals(
                List.of(Refusal.NOT_ALLOWED),
                Outcomes.refusals(link(new Actor.Contributor(new ActionId("une-autre")), MAY)));

        assertEquals(2, scene.told().size());
        assertEquals(List.of(), scene.ports().inspirations().around(lender.id()));
    }

    @Test
    void losesNoConfirmationWhenBothSidesSpeakAtOnce() throws Exception {
        Together.all(2, side -> link(side == 0 ? OF_THE_BORROWER : OF_THE_LENDER, MAY));

        assertEquals(
                Set.of(Reuse.Side.BORROWER, Reuse.Side.LENDER),
                scene.ports().inspirations().around(lender.id()).get(0).confirmedBy());
    }

    private Outcome<Reuse> link(Actor actor, Optional<ApproximateDate> on) {
        return scene.uses().linkReuse().link(actor, new LinkReuse.Command(borrower.id(), lender.id(), on));
    }

    private Outcome<Reuse> link(Actor actor, ActionId one, ActionId other) {
        return scene.uses().linkReuse().link(actor, new LinkReuse.Command(one, other, Optional.empty()));
    }
}
