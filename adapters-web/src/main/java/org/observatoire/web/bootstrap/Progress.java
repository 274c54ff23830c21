package org.observatoire.web.bootstrap;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** How far a command has come, for whoever waits for it: a bar on a terminal, a line every few seconds elsewhere. */
final class Progress implements AutoCloseable {

    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(2);

    private final PrintWriter err;
    private final String task;
    private final long total;
    private final Optional<ProgressBar> bar;
    private long lastTold = System.nanoTime();

    private Progress(PrintWriter err, String task, long total, Optional<ProgressBar> bar) {
        this.err = err;
        this.task = task;
        this.total = total;
        this.bar = bar;
    }

    /**
     * Begins.
     *
     * @param err where lines go
     * @param task what is being done
     * @param total how much there is to do, in any unit; 0 where that is not known
     */
    static Progress of(PrintWriter err, String task, long total) {
        return new Progress(
                err, task, total, System.console() == null ? Optional.empty() : Optional.of(bar(task, total)));
    }

    /** Tells how much is done. */
    void at(long done) {
        bar.ifPresentOrElse(shown -> shown.stepTo(done), () -> tellNowAndThen(done));
    }

    @Override
    public void close() {
        bar.ifPresent(ProgressBar::close);
    }

    private void tellNowAndThen(long done) {
        if (System.nanoTime() - lastTold > PATIENCE) {
            err.println(task + ": " + (total == 0 ? done : 100 * done / total + " %"));
            err.flush();
            lastTold = System.nanoTime();
        }
    }

    private static ProgressBar bar(String task, long total) {
        return new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(total == 0 ? -1 : total)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(200)
                .setConsumer(new ConsoleProgressBarConsumer(System.err))
                .build();
    }
}
