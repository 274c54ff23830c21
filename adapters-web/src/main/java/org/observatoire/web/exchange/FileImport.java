package org.observatoire.web.exchange;

import com.google.inject.Inject;
import java.io.InputStream;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.observatoire.application.actor.Actor;
import org.observatoire.application.exchange.ImportActions;
import org.observatoire.application.exchange.Verdict;
import org.observatoire.web.http.Messages;
import org.observatoire.web.http.Outcomes;

/** Brings in the actions of a file, and tells line by line what comes of them. */
public final class FileImport {

    private final ImportActions importActions;

    @Inject
    public FileImport(ImportActions importActions) {
        this.importActions = importActions;
    }

    /**
     * What is wished of an import.
     *
     * @param rehearsal whether to tell what would come of each line without keeping anything
     * @param doubtfulToo whether to bring in what is probably the same as another action
     */
    public record Wish(boolean rehearsal, boolean doubtfulToo) {}

    /**
     * How many lines came to what.
     *
     * @param brought brought in, without a doubt
     * @param known there already
     * @param doubtful probably the same as another action
     * @param refused refused, or impossible to read
     */
    public record Tally(long brought, long known, long doubtful, long refused) {

        private static Tally of(Map<Verdict.Fate, Long> judged, long unreadable) {
            return new Tally(
                    judged.getOrDefault(Verdict.Fate.BROUGHT, 0L),
                    judged.getOrDefault(Verdict.Fate.KNOWN, 0L),
                    judged.getOrDefault(Verdict.Fate.DOUBTFUL, 0L),
                    judged.getOrDefault(Verdict.Fate.REFUSED, 0L) + unreadable);
        }
    }

    /**
     * Reads a file to its end.
     *
     * @param actor who asks: an organiser
     * @param format the form of the file
     * @param file its bytes
     * @param wish what is wished
     * @param messages the language to tell in
     * @param told hears what came of each line, once it is kept
     * @return how many lines came to what; {@link org.observatoire.web.http.RequestRefused} where the columns of a table
     *     are not known
     */
    public Tally bring(
            Actor actor, FileFormat format, InputStream file, Wish wish, Messages messages, Consumer<LineTold> told) {
        AtomicLong unreadable = new AtomicLong();
        ReadableLines lines = new ReadableLines(format.reading(file, messages), new LineReader(messages), line -> {
            unreadable.incrementAndGet();
            told.accept(line);
        });
        var command = new ImportActions.Command(lines, wish.rehearsal(), wish.doubtfulToo());
        Map<Verdict.Fate, Long> judged = Outcomes.orRefuse(
                importActions.bring(actor, command, verdict -> told.accept(LineTold.of(verdict, messages))));
        return Tally.of(judged, unreadable.get());
    }
}
