package org.observatoire.application.testing.contract;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.observatoire.application.outcome.Outcome;
import org.observatoire.application.testing.Ports;
import org.observatoire.application.testing.sample.SomeActions;
import org.observatoire.application.testing.sample.SomePictures;
import org.observatoire.application.testing.sample.SomeSheet;
import org.observatoire.domain.action.Action;
import org.observatoire.domain.action.ActionId;
import org.observatoire.domain.action.ApproximateDate;
import org.observatoire.domain.action.Picture;
import org.observatoire.domain.inspiration.Reuse;

/** What is there before a test asks. */
final class Given {

    private Given() {}

    static void kept(Ports ports, Runnable work) {
        ports.unitOfWork().write(() -> {
            work.run();
            return Outcome.done(true);
        });
    }

    static void kept(Ports ports, Action... actions) {
        kept(ports, () -> Arrays.stream(actions).forEach(ports.actions()::add));
    }

    static void kept(Ports ports, List<Action> actions) {
        kept(ports, () -> actions.forEach(ports.actions()::add));
    }

    static void published(Ports ports, String id, SomeSheet sheet) {
        kept(ports, SomeActions.published(id, sheet));
    }

    /** An action that says nothing but its name, where another thing needs one. */
    static ActionId someAction(Ports ports, String id) {
        published(ports, id, SomeSheet.titled(id));
        return new ActionId(id);
    }

    /** Pictures at the end of the album of an action, each with its prints. */
    static void pictures(Ports ports, ActionId action, Picture... pictures) {
        kept(ports, () -> {
            for (Picture picture : pictures) {
                ports.pictures().deposit(action, picture.id(), SomePictures.printsOf(picture));
                ports.pictures().keep(action, ports.pictures().of(action).with(picture));
            }
        });
    }

    static void replaced(Ports ports, Action action) {
        kept(ports, () -> ports.actions().replace(action));
    }

    static Reuse reuse(String borrower, String lender, Reuse.Side... sides) {
        return new Reuse(
                new ActionId(borrower),
                new ActionId(lender),
                Optional.of(new ApproximateDate("2020-05~")),
                Set.of(sides));
    }
}
