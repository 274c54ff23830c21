package org.observatoire.application.testing;

import java.util.List;
import org.observatoire.application.action.ProposeAction;
import org.observatoire.application.action.RecordAction;
import org.observatoire.application.action.WithdrawAction;
import org.observatoire.application.actor.Actor;
import org.observatoire.application.port.Journal;
import org.observatoire.application.testing.memory.InMemoryObservatory;
import org.observatoire.application.testing.sample.SomeClock;
import org.observatoire.application.testing.sample.SomeSheet;
import org.observatoire.domain.action.Action;
import org.observatoire.domain.action.ActionId;
import org.observatoire.domain.action.Contact;

/** An observatory in memory, its use cases, and a clock to move. */
public final class Scene {

    /** Anyone. */
    public static final Actor VISITOR = new Actor.Visitor();

    /** Whoever runs the observatory. */
    public static final Actor ORGANISER = new Actor.Organiser();

    /** Whom to write to about every proposal here. */
    public static final Contact CONTACT = new Contact("Contact de test", "contact@example.org");

    private final SomeClock clock = new SomeClock();
    private final Ports ports = new InMemoryObservatory().ports();
    private final UseCases uses = new UseCases(ports, clock);

    /**
     * Where it keeps everything.
     *
     * @return its ports
     */
    public Ports ports() {
        return ports;
    }

    /**
     * What time it is.
     *
     * @return a clock that tests may move
     */
    public SomeClock clock() {
        return clock;
    }

    /**
     * What can be done.
     *
     * @return its use cases
     */
    public UseCases uses() {
        return uses;
    }

    /**
     * Has someone propose an action.
     *
     * @param sheet what it says
     * @return the proposal
     */
    public Action proposed(SomeSheet sheet) {
        return Outcomes.done(uses.proposeAction().propose(new ProposeAction.Command(sheet.sheet(), CONTACT)))
                .action();
    }

    /**
     * Has the organiser record an action.
     *
     * @param id its identity
     * @param sheet what it says
     * @return the action, published
     */
    public Action published(String id, SomeSheet sheet) {
        return Outcomes.done(
                uses.recordAction().record(ORGANISER, new RecordAction.Command(new ActionId(id), sheet.sheet())));
    }

    /**
     * Has the organiser record an action that says nothing but its name.
     *
     * @param id its identity
     * @return the action, published
     */
    public Action published(String id) {
        return published(id, SomeSheet.titled(id));
    }

    /**
     * Has the organiser withdraw an action.
     *
     * @param action which one
     * @return the action, withdrawn
     */
    public Action withdrawn(Action action) {
        return Outcomes.done(
                uses.withdrawAction().withdraw(ORGANISER, new WithdrawAction.Command(action.id(), "À sa demande")));
    }

    /**
     * Whoever holds the edit link of an action.
     *
     * @param action which one
     * @return its contributor
     */
    public static Actor contributorOf(Action action) {
        return new Actor.Contributor(action.id());
    }

    /**
     * An action as it is kept now.
     *
     * @param action the action as it was once
     * @return its last revision
     */
    public Action now(Action action) {
        return ports.actions().find(action.id()).orElseThrow();
    }

    /**
     * The whole journal.
     *
     * @return its lines, oldest first
     */
    public List<Journal.Entry> journal() {
        return ports.journal().after(0, 10_000);
    }

    /**
     * Who did what to what, as the journal tells it.
     *
     * @return such as {@code organiser publish-action action:une}
     */
    public List<String> told() {
        return journal().stream()
                .map(line -> line.who() + " " + line.act() + " " + line.subject())
                .toList();
    }
}
