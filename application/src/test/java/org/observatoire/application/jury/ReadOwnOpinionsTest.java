package org.observatoire.application.jury;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.observatoire.application.jury.ReadOwnOpinions.OwnOpinions;
import org.observatoire.application.jury.ReadOwnOpinions.Progress;
import org.observatoire.application.jury.ReadOwnOpinions.Question;
import org.observatoire.application.outcome.Objection;
import org.observatoire.application.outcome.Refusal;
import org.observatoire.application.testing.Outcomes;
import org.observatoire.application.testing.sample.SomeEdition;
import org.observatoire.domain.action.ActionId;
import org.observatoire.domain.action.CategoryId;
import org.observatoire.domain.edition.AwardCategory;
import org.observatoire.domain.edition.EditionRules;
import org.observatoire.domain.edition.Stage;
import org.observatoire.domain.jury.CommitteeOpinion;
import org.observatoire.domain.jury.CommitteeOpinion.Advice;
import org.observatoire.domain.jury.Juror;

class ReadOwnOpinionsTest {

    private static final EditionRules RULES = SomeEdition.scored(2026);

    /** « reach », which is open to communes and EPCIs alone, then « listening », which is open to all. */
    private static final AwardCategory REACH = RULES.categories().get(0);

    private static final AwardCategory LISTENING = RULES.categories().get(1);

    private final EditionInMemory edition = EditionInMemory.announced(RULES);
    private Juror selector;

    @BeforeEach
    void openTheSelection() {
        edition.to(Stage.SELECTION);
        selector = edition.invited("Membre 1", Juror.Role.SELECTOR);
    }

    @Test
    void progressCountsWhatIsFiledThere() {
        edition.published("a", "commune-44109", "reach");
        edition.published("b", "commune-44109", "reach", "listening");
        edition.published("c", "departement-32", "reach");
        edition.said(selector, Advice.LEAVE, "reach.a");
        edition.said(selector, Advice.RETAIN, "listening.a");

        assertEquals(
                List.of(new Progress(REACH, 1, 2, 0, 0), new Progress(LISTENING, 0, 1, 2, 0)),
                read(everything()).progress());
    }

    @Test
    void whatTheirAffiliationKeepsThemFromIsNotShownButCounted() {
        edition.published("nantaise", "commune-44109", "reach");
        edition.published("metropolitaine", "epci-244400404", "reach");
        edition.published("autre", "commune-67447", "reach");
        edition.moved(selector.id(), "commune-44109");

        OwnOpinions own = read(everything());

        assertEquals(List.of("autre"), ids(own));
        assertEquals(new Progress(REACH, 0, 1, 0, 2), own.progress().get(0));
    }

    @Test
    void theCategoryReadIsTheFirstWithSomethingLeft() {
        edition.published("a", "commune-44109", "reach", "listening");
        assertEquals(REACH, read(everything()).category());

        edition.said(selector, Advice.LEAVE, "reach.a");
        assertEquals(LISTENING, read(everything()).category());

        edition.said(selector, Advice.LEAVE, "listening.a");
        assertEquals(REACH, read(everything()).category());
        assertEquals(LISTENING, read(in("listening")).category());
    }

    @Test
    void thoseFiledThereComeFirstEachWithTheirOwnOpinion() {
        edition.published("a", "commune-44109");
        edition.published("b", "commune-44109", "listening");
        Juror other = edition.invited("Membre 2", Juror.Role.SELECTOR);
        edition.said(other, Advice.RETAIN, "listening.b");
        CommitteeOpinion opinion = edition.said(selector, Advice.DISCUSS, "listening.a");

        OwnOpinions own = read(in("listening"));

        assertEquals(List.of("b", "a"), ids(own));
        assertEquals(
                List.of(Optional.empty(), Optional.of(opinion)),
                own.actions().stream().map(ReadOwnOpinions.Own::opinion).toList());
    }

    @Test
    void whatIsLeftAloneIsReadWhereItIsAskedFor() {
        List.of("a", "b", "c").forEach(id -> edition.published(id, "commune-44109", "reach"));
        edition.said(selector, Advice.LEAVE, "reach.b");

        assertEquals(List.of("a", "c"), ids(read(new Question(2026, Optional.empty(), true, Optional.empty(), 20))));
        assertEquals(
                List.of("c"),
                ids(read(new Question(2026, Optional.empty(), true, Optional.of(new ActionId("b")), 20))));
    }

    @Test
    void pagesFollowEachOtherWithoutAGapNorARepetition() {
        IntStream.range(0, 25)
                .forEach(number -> edition.published(
                        "n-%02d".formatted(number), "commune-44109", number % 3 == 0 ? "reach" : "listening"));
        List<String> met = new ArrayList<>();
        Optional<ActionId> after = Optional.empty();
        do {
            OwnOpinions page = read(new Question(2026, Optional.of(REACH.id()), false, after, 4));
            met.addAll(ids(page));
            after = page.next();
        } while (after.isPresent());

        assertEquals(ids(read(new Question(2026, Optional.of(REACH.id()), false, Optional.empty(), 100))), met);
        assertEquals(25, met.size());
    }

    @Test
    void aCategoryThatTheEditionLacksIsRefused() {
        assertEquals(
                List.of(Objection.to("category", Refusal.NO_SUCH_CATEGORY)),
                Outcomes.objections(
                        edition.scene().uses().readOwnOpinions().read(edition.actor(selector), in("ailleurs"))));
    }

    @Test
    void whatTheySaidIsReadAfterTheSelectionToo() {
        edition.published("a", "commune-44109", "reach");
        CommitteeOpinion opinion = edition.said(selector, Advice.RETAIN, "reach.a");
        edition.to(Stage.JUDGING);

        assertEquals(Optional.of(opinion), read(everything()).actions().get(0).opinion());
    }

    private OwnOpinions read(Question question) {
        return Outcomes.done(edition.scene().uses().readOwnOpinions().read(edition.actor(selector), question));
    }

    private static Question everything() {
        return new Question(2026, Optional.empty(), false, Optional.empty(), 20);
    }

    private static Question in(String category) {
        return new Question(2026, Optional.of(new CategoryId(category)), false, Optional.empty(), 20);
    }

    private static List<String> ids(OwnOpinions own) {
        return own.actions().stream().map(one -> one.action().id().value()).toList();
    }
}
