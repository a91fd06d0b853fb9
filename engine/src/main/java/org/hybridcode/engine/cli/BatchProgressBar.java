package org.hybridcode.engine.cli;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.hybridcode.engine.batch.BatchProgress;

/** Shows a person at a terminal how far a job is, its rate and the time left; says nothing to a pipe. */
final class BatchProgressBar implements BatchProgress, AutoCloseable {
    private final Optional<ProgressBar> bar;
    private final long began = System.nanoTime();
    private long first = -1;

    private BatchProgressBar(Optional<ProgressBar> bar) {
        this.bar = bar;
    }

    /** The progress of work that is named so, on standard error. */
    // Java 17: without a terminal there is no console.
    @SuppressWarnings("SystemConsoleNull")
    static BatchProgressBar of(String name) {
        return new BatchProgressBar(
                System.console() == null
                        ? Optional.empty()
                        : Optional.of(new ProgressBarBuilder()
                                .setInitialMax(1)
                                .setTaskName(name)
                                .hideEta()
                                .setConsumer(new ConsoleProgressBarConsumer(System.err))
                                .build()));
    }

    @Override
    public void at(long read, long size, long notes) {
        if (bar.isPresent()) {
            first = first < 0 ? notes - 1 : first;
            double seconds = Math.max(1, System.nanoTime() - began) / (double) TimeUnit.SECONDS.toNanos(1);
            long left = read == 0 ? 0 : Math.round(seconds * (size - read) / read);
            bar.get().maxHint(size);
            bar.get().stepTo(read);
            bar.get()
                    .setExtraMessage(notes + " notes, " + Math.round((notes - first) / seconds) + " a second, "
                            + left / 60 + " min " + left % 60 + " s left");
        }
    }

    @Override
    public void close() {
        bar.ifPresent(ProgressBar::close);
    }
}
