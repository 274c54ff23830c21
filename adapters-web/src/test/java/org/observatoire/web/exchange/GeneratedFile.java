package org.observatoire.web.exchange;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.observatoire.application.exchange.ExportActions;
import org.observatoire.application.testing.sample.GeneratedActions;
import org.observatoire.application.testing.sample.SomeTerritories;
import org.observatoire.domain.action.Action;
import org.observatoire.domain.action.Status;
import org.observatoire.domain.inspiration.Reuse;

/** A file of actions of the generator, some of which borrowed from another, further up or down. */
public final class GeneratedFile {

    private GeneratedFile() {}

    public static void write(Path file, FileFormat format, int actions, Random random) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            ActionsFile lines = format.writing(out, Column.WRITTEN);
            List<Action> all = new GeneratedActions(random.nextLong(), SomeTerritories.all())
                    .published(actions)
                    .toList();
            for (int number = 0; number < actions; number++) {
                lines.write(ActionLine.of(exported(number, all, random)));
            }
            lines.end();
        }
    }

    private static ExportActions.Exported exported(int number, List<Action> all, Random random) {
        Action action = all.get(number);
        int other = random.nextInt(all.size());
        Action lender = all.get(other);
        boolean borrows = random.nextInt(5) == 0
                && older(other, all.size()) < older(number, all.size())
                && !action.sheet()
                        .life()
                        .certainlyLaunchedBefore(lender.sheet().life().launchedOn());
        List<Reuse> reuses = borrows
                ? List.of(new Reuse(
                        action.id(),
                        lender.id(),
                        action.sheet().life().launchedOn(),
                        random.nextBoolean() ? Set.of(Reuse.Side.BORROWER) : Set.of()))
                : List.of();
        return new ExportActions.Exported(
                action, SomeTerritories.named(action.sheet().authority().value()), Status.RUNNING, reuses, List.of());
    }

    /** An order that is not that of the file, in which ideas flow. */
    private static long older(int number, int many) {
        return number * 7_919L % many;
    }
}
