package org.observatoire.application.testing.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.observatoire.application.testing.sample.SomeEdition;
import org.observatoire.domain.action.ActionId;
import org.observatoire.domain.action.CategoryId;
import org.observatoire.domain.edition.NominationId;
import org.observatoire.domain.jury.Assignment.Share;
import org.observatoire.domain.jury.CommitteeOpinion;
import org.observatoire.domain.jury.CommitteeOpinion.Advice;
import org.observatoire.domain.jury.Juror;
import org.observatoire.domain.jury.JurorId;
import org.observatoire.domain.jury.Recusal;

/** The contract of {@link org.observatoire.application.port.Juries}. */
public interface JuriesContract extends PortContract {

    @Test
    default void tellsEveryoneInvitedByIdentity() {
        editions();
        Juror affiliated = GivenPrize.juror("b", "commune-44109");
        Juror free = GivenPrize.juror(1);
        Juror selector = GivenPrize.selector("a");

        invited(2026, free, affiliated, selector);

        assertEquals(List.of(selector, affiliated, free), ports().juries().invited(2026));
        assertEquals(Optional.of(affiliated), ports().juries().find(2026, affiliated.id()));
        assertEquals(Optional.of(selector), ports().juries().find(2026, selector.id()));
    }

    @Test
    default void knowsSomeoneInTheirEditionAlone() {
        editions();
        invited(2026, GivenPrize.juror(1));

        assertEquals(Optional.empty(), ports().juries().find(2027, new JurorId("j1")));
        assertEquals(Optional.empty(), ports().juries().find(2026, new JurorId("j2")));
        assertEquals(List.of(), ports().juries().invited(2027));
    }

    @Test
    default void keepsSomeoneInPlaceOfWhatWasKnownOfThem() {
        editions();
        GivenPrize.jurors(ports(), 2026, 2);
        invited(2027, GivenPrize.juror(1));
        Juror moved = GivenPrize.juror("j1", "departement-32");

        invited(2026, moved);

        assertEquals(List.of(moved, GivenPrize.juror(2)), ports().juries().invited(2026));
        assertEquals(List.of(GivenPrize.juror(1)), ports().juries().invited(2027));
    }

    @Test
    default void leavesTheRecusalsOfSomeoneWhoMoves() {
        editions();
        nominations();
        GivenPrize.jurors(ports(), 2026, 1);
        Recusal recusal = recusal("j1", "reach.a", "Un proche y travaille");
        recused(2026, recusal);

        invited(2026, GivenPrize.juror("j1", "departement-32"));

        assertEquals(List.of(recusal), ports().juries().recusals(2026));
    }

    @Test
    default void tellsRecusalsByJurorThenNomination() {
        editions();
        nominations();
        GivenPrize.jurors(ports(), 2026, 2);
        GivenPrize.jurors(ports(), 2027, 1);
        Recusal one = recusal("j1", "listening.a", "Une raison");
        Recusal two = recusal("j1", "reach.a-b", "Une raison");
        Recusal three = recusal("j2", "listening.a", "« L'autre »\nraison");
        Recusal elsewhere = recusal("j1", "reach.a", "Une raison");

        recused(2026, three, two, one);
        recused(2027, elsewhere);

        assertEquals(List.of(one, two, three), ports().juries().recusals(2026));
        assertEquals(List.of(elsewhere), ports().juries().recusals(2027));
    }

    @Test
    default void keepsARecusalFromANominationTakenBack() {
        editions();
        nominations();
        GivenPrize.jurors(ports(), 2026, 1);
        Recusal recusal = recusal("j1", "reach.a", "Une raison");
        recused(2026, recusal);

        Given.kept(ports(), () -> ports().editions().withdraw(2026, recusal.nomination()));

        assertEquals(List.of(recusal), ports().juries().recusals(2026));
    }

    @Test
    default void keepsARecusalInPlaceOfOneOfTheSameJurorFromTheSameNomination() {
        editions();
        nominations();
        GivenPrize.jurors(ports(), 2026, 2);
        Recusal other = recusal("j2", "reach.a", "Une raison");
        recused(2026, recusal("j1", "reach.a", "Une raison"), other);
        Recusal reworded = recusal("j1", "reach.a", "Une raison mieux dite");

        recused(2026, reworded);

        assertEquals(List.of(reworded, other), ports().juries().recusals(2026));
    }

    @Test
    default void tellsWhoWasGivenWhatByNomineeThenJurorAndTakesNothingBack() {
        editions();
        nominations();
        GivenPrize.jurors(ports(), 2026, 2);
        GivenPrize.jurors(ports(), 2027, 1);
        shared(2026, share("reach.a-b", "j1"), share("listening.a", "j2"));
        shared(2027, share("reach.a", "j1"));

        shared(2026, share("listening.a", "j1"), share("listening.a", "j2"));
        shared(2026);

        assertEquals(
                List.of(share("listening.a", "j1"), share("listening.a", "j2"), share("reach.a-b", "j1")),
                ports().juries().shares(2026));
        assertEquals(List.of(share("reach.a", "j1")), ports().juries().shares(2027));
    }

    @Test
    default void tellsOpinionsByCategoryActionThenSelector() {
        editions();
        nominations();
        Stream.of(2026, 2027).forEach(year -> invited(year, GivenPrize.selector("s1"), GivenPrize.selector("s2")));
        CommitteeOpinion one = opinion("s2", "listening", "b", Advice.LEAVE, "");
        CommitteeOpinion two = opinion("s2", "reach", "a", Advice.RETAIN, "Une évidence");
        CommitteeOpinion three = opinion("s1", "reach", "a-b", Advice.DISCUSS, "À voir\nensemble");
        CommitteeOpinion four = opinion("s2", "reach", "a-b", Advice.DISCUSS, "");
        CommitteeOpinion elsewhere = opinion("s1", "reach", "a", Advice.LEAVE, "");

        opined(2026, four, three, two, one);
        opined(2027, elsewhere);

        assertEquals(List.of(one, two, three, four), ports().juries().opinions(2026));
        assertEquals(List.of(elsewhere), ports().juries().opinions(2027));
    }

    @Test
    default void keepsAnOpinionInPlaceOfTheSameSelectorsOnTheSameActionInTheSameCategory() {
        editions();
        nominations();
        invited(2026, GivenPrize.selector("s1"));
        CommitteeOpinion other = opinion("s1", "listening", "a", Advice.RETAIN, "");
        opined(2026, opinion("s1", "reach", "a", Advice.DISCUSS, "À voir"), other);
        CommitteeOpinion settled = opinion("s1", "reach", "a", Advice.LEAVE, "");

        opined(2026, settled);

        assertEquals(List.of(other, settled), ports().juries().opinions(2026));
    }

    @Test
    default void takesSomeoneOutWithWhatTheySaid() {
        editions();
        nominations();
        Stream.of(2026, 2027).forEach(year -> invited(year, GivenPrize.selector("s1"), GivenPrize.selector("s2")));
        Stream.of(2026, 2027).forEach(year -> recused(year, recusal("s1", "reach.a", "Une raison")));
        CommitteeOpinion other = opinion("s2", "reach", "a", Advice.RETAIN, "");
        CommitteeOpinion elsewhere = opinion("s1", "reach", "a", Advice.LEAVE, "");
        opined(2026, opinion("s1", "reach", "a", Advice.DISCUSS, "À voir"), other);
        opined(2027, elsewhere);

        Given.kept(ports(), () -> ports().juries().release(2026, new JurorId("s1")));

        assertEquals(List.of(GivenPrize.selector("s2")), ports().juries().invited(2026));
        assertEquals(List.of(other), ports().juries().opinions(2026));
        assertEquals(List.of(), ports().juries().recusals(2026));
        assertEquals(2, ports().juries().invited(2027).size());
        assertEquals(List.of(elsewhere), ports().juries().opinions(2027));
        assertEquals(1, ports().juries().recusals(2027).size());
    }

    @Test
    default void tellsNothingOfAYearWithoutEdition() {
        assertEquals(List.of(), ports().juries().invited(2026));
        assertEquals(List.of(), ports().juries().recusals(2026));
        assertEquals(List.of(), ports().juries().shares(2026));
        assertEquals(List.of(), ports().juries().opinions(2026));
    }

    private void editions() {
        GivenPrize.judging(ports(), SomeEdition.graded(2026));
        GivenPrize.judging(ports(), SomeEdition.scored(2027));
    }

    private void nominations() {
        Stream.of("a", "a-b", "b").forEach(id -> Given.someAction(ports(), id));
        Stream.of(2026, 2027)
                .forEach(year -> GivenPrize.nominated(ports(), year, "reach.a", "reach.a-b", "listening.a"));
    }

    private void invited(int year, Juror... jurors) {
        Given.kept(
                ports(),
                () -> Stream.of(jurors).forEach(juror -> ports().juries().keep(year, juror)));
    }

    private void recused(int year, Recusal... recusals) {
        Given.kept(
                ports(),
                () -> Stream.of(recusals).forEach(recusal -> ports().juries().keep(year, recusal)));
    }

    private void shared(int year, Share... shares) {
        Given.kept(ports(), () -> ports().juries().share(year, List.of(shares)));
    }

    private void opined(int year, CommitteeOpinion... opinions) {
        Given.kept(
                ports(),
                () -> Stream.of(opinions).forEach(opinion -> ports().juries().keep(year, opinion)));
    }

    private static Recusal recusal(String juror, String nomination, String reason) {
        return new Recusal(new JurorId(juror), NominationId.of(nomination), reason);
    }

    private static Share share(String nomination, String juror) {
        return new Share(NominationId.of(nomination), new JurorId(juror));
    }

    private static CommitteeOpinion opinion(
            String selector, String category, String action, Advice advice, String comment) {
        return new CommitteeOpinion(
                new JurorId(selector), new ActionId(action), new CategoryId(category), advice, comment);
    }
}
