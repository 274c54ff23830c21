package org.observatoire.application.testing.contract;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.observatoire.application.actor.Actor;
import org.observatoire.application.journal.JournalChain;
import org.observatoire.application.outcome.Outcome;
import org.observatoire.application.outcome.Refusal;
import org.observatoire.application.port.ActionCatalogue;
import org.observatoire.application.testing.Ports;
import org.observatoire.application.testing.Together;
import org.observatoire.application.testing.sample.SomeActions;
import org.observatoire.application.testing.sample.SomeEdition;
import org.observatoire.application.testing.sample.SomePalmares;
import org.observatoire.application.testing.sample.SomeProclamation;
import org.observatoire.application.testing.sample.SomeSheet;
import org.observatoire.domain.action.Action;
import org.observatoire.domain.action.ActionId;
import org.observatoire.domain.action.Contact;
import org.observatoire.domain.edition.Edition;
import org.observatoire.domain.edition.NominationId;
import org.observatoire.domain.inspiration.Reuse;
import org.observatoire.domain.jury.Ballot;
import org.observatoire.domain.jury.Judgement;
import org.observatoire.domain.jury.JurorId;

/** The contract of {@link org.observatoire.application.port.UnitOfWork}. */
public interface UnitOfWorkContract extends PortContract {

    /** What the tests write about. */
    ActionId NEW = new ActionId("toute-nouvelle");

    /** What the tests nominate. */
    NominationId NOMINATION = NominationId.of("reach.toute-nouvelle");

    @Test
    default void answersWhatItsWorkAnswers() {
        assertEquals(Outcome.done(42), ports().unitOfWork().write(() -> Outcome.done(42)));
        assertEquals(
                Outcome.refused(Refusal.NOT_FOUND),
                ports().unitOfWork().write(() -> Outcome.refused(Refusal.NOT_FOUND)));
        assertEquals("lu", ports().unitOfWork().read(() -> "lu"));
    }

    @Test
    default void keepsEverythingThatIsDone() {
        Given.someAction(ports(), "deja-la");

        ports().unitOfWork().write(() -> Outcome.done(writeThroughEveryPort(ports())));

        assertEquals(Set.of(true), Set.copyOf(tracesLeft(ports())));
    }

    @Test
    default void keepsNothingOfWhatIsRefused() {
        Given.someAction(ports(), "deja-la");

        ports().unitOfWork().write(() -> {
            writeThroughEveryPort(ports());
            return Outcome.refused(Refusal.NOT_ALLOWED);
        });

        assertEquals(Set.of(false), Set.copyOf(tracesLeft(ports())));
    }

    @Test
    default void keepsNothingOfWhatThrowsAndLetsTheExceptionThrough() {
        Given.someAction(ports(), "deja-la");
        var mishap = new IllegalArgumentException("en plein travail");

        var thrown = assertThrows(
                IllegalArgumentException.class,
                () -> ports().unitOfWork().write(() -> {
                    writeThroughEveryPort(ports());
                    throw mishap;
                }));

        assertSame(mishap, thrown);
        assertEquals(Set.of(false), Set.copyOf(tracesLeft(ports())));
    }

    @Test
    default void putsBackWhatARefusedWorkHadErasedAndReplaced() {
        Action before = SomeActions.published("deja-la", SomeSheet.titled("Avant"));
        Contact contact = new Contact("Contact de test", "contact@example.org");
        Given.kept(ports(), () -> {
            ports().actions().add(before);
            ports().contacts().keep(before.id(), contact);
            ports().access().grant("empreinte", new Actor.Organiser());
        });

        ports().unitOfWork().write(() -> {
            ports().actions().replace(before.rewritten(SomeSheet.titled("Après").sheet()));
            ports().contacts().erase(before.id());
            ports().access().revoke("empreinte");
            return Outcome.refused(Refusal.NOT_ALLOWED);
        });

        assertAll(
                () -> assertEquals(Optional.of(before), ports().actions().find(before.id())),
                () -> assertEquals("Avant", titlesOnShow(ports()).get(0)),
                () -> assertEquals(Optional.of(contact), ports().contacts().of(before.id())),
                () -> assertEquals(
                        Optional.of(new Actor.Organiser()), ports().access().bearer("empreinte")));
    }

    @Test
    default void letsAWriterReadWhatItHasWritten() {
        ports().unitOfWork().write(() -> {
            ports().actions().add(SomeActions.published(NEW.value(), SomeSheet.titled("Neuve")));
            assertEquals(
                    "Neuve", ports().actions().find(NEW).orElseThrow().sheet().title());
            assertEquals(List.of("Neuve"), titlesOnShow(ports()));
            return Outcome.refused(Refusal.NOT_ALLOWED);
        });
    }

    @Test
    default void worksAgainAfterARefusalAndAfterAnException() {
        ports().unitOfWork().write(() -> Outcome.refused(Refusal.NOT_ALLOWED));
        assertThrows(
                IllegalStateException.class,
                () -> ports().unitOfWork().write(() -> {
                    throw new IllegalStateException("en plein travail");
                }));

        Given.someAction(ports(), NEW.value());

        assertEquals(List.of(NEW.value()), titlesOnShow(ports()));
    }

    @Test
    default void readsEverythingOfOneMoment() {
        Given.someAction(ports(), "deja-la");

        ports().unitOfWork().read(() -> {
            assertEquals(List.of("deja-la"), titlesOnShow(ports()));
            writtenElsewhere();
            assertEquals(List.of("deja-la"), titlesOnShow(ports()));
            assertEquals(Optional.empty(), ports().actions().find(NEW));
            return true;
        });

        assertEquals(Optional.of(NEW), ports().actions().find(NEW).map(Action::id));
    }

    @Test
    default void hidesFromReadersWhatAWriterHasNotEnded() throws Exception {
        var written = new CountDownLatch(1);
        var looked = new CountDownLatch(1);
        var writer = CompletableFuture.runAsync(() -> Given.kept(ports(), () -> {
            ports().actions().add(SomeActions.published(NEW.value(), SomeSheet.titled("Neuve")));
            written.countDown();
            await(looked);
        }));

        await(written);
        Optional<Action> meanwhile =
                ports().unitOfWork().read(() -> ports().actions().find(NEW));
        looked.countDown();
        writer.get(30, TimeUnit.SECONDS);

        assertEquals(Optional.empty(), meanwhile);
        assertEquals(Optional.of(NEW), ports().actions().find(NEW).map(Action::id));
    }

    @Test
    default void letsWritersFollowOneAnotherSoThatNoneIsLost() throws Exception {
        Given.someAction(ports(), "disputee");
        var id = new ActionId("disputee");

        Together.all(8, writer -> {
            for (int turn = 0; turn < 10; turn++) {
                Given.kept(ports(), () -> {
                    Action read = ports().actions().find(id).orElseThrow();
                    ports().actions().replace(read.rewritten(read.sheet()));
                });
            }
            return writer;
        });

        assertEquals(81, ports().actions().find(id).orElseThrow().revision());
    }

    private void writtenElsewhere() {
        try {
            Together.elsewhere(() -> Given.someAction(ports(), NEW.value()));
        } catch (InterruptedException | ExecutionException mishap) {
            throw new IllegalStateException(mishap);
        }
    }

    private static boolean writeThroughEveryPort(Ports ports) {
        ports.actions().add(SomeActions.published(NEW.value(), SomeSheet.titled("Neuve")));
        ports.contacts().keep(NEW, new Contact("Contact de test", "contact@example.org"));
        ports.access().grant("empreinte", new Actor.Contributor(NEW));
        ports.inspirations().keep(Given.reuse(NEW.value(), "deja-la", Reuse.Side.BORROWER));
        ports.archive().keep(SomePalmares.of(2019).nominating("deja-la").palmares());
        ports.archive().keep(SomeProclamation.of(2018, 1).nominating("deja-la").proclaimed());
        ports.editions().add(new Edition.InJudging(SomeEdition.graded(2026)));
        ports.editions().nominate(2026, NOMINATION);
        ports.juries().keep(2026, GivenPrize.juror(1));
        ports.ballots().keep(2026, new Ballot(new JurorId("j1"), NOMINATION, new Judgement.Abstained(), "", true));
        ports.journal()
                .append(JournalChain.following(
                        ports.journal().last(), SomeActions.NOON, "visitor", "propose-action", "action:" + NEW, ""));
        return true;
    }

    private static List<Boolean> tracesLeft(Ports ports) {
        return List.of(
                ports.actions().find(NEW).isPresent(),
                ports.contacts().of(NEW).isPresent(),
                ports.access().bearer("empreinte").isPresent(),
                !ports.inspirations().around(NEW).isEmpty(),
                ports.archive().recorded(2019).isPresent(),
                !ports.archive().proclaimed(2018).isEmpty(),
                ports.editions().find(2026).isPresent(),
                !ports.editions().nominations(2026).isEmpty(),
                !ports.juries().invited(2026).isEmpty(),
                !ports.ballots().cast(2026).isEmpty(),
                ports.journal().last().isPresent());
    }

    private static List<String> titlesOnShow(Ports ports) {
        var everything = new ActionCatalogue.Query(
                Optional.empty(),
                Map.<ActionCatalogue.Facet, Set<String>>of(),
                ActionCatalogue.Sort.TITLE,
                100,
                Optional.empty(),
                LocalDate.of(2021, 1, 15));
        return ports.catalogue().browse(everything).items().stream()
                .map(ActionCatalogue.Item::title)
                .toList();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
