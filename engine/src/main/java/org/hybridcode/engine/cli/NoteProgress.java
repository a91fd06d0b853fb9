package org.hybridcode.engine.cli;

import java.util.Optional;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;

/** Shows a person at a terminal how many notes are done; says nothing to a pipe. Safe to share between threads. */
final class NoteProgress implements AutoCloseable {
    private final Optional<ProgressBar> bar;

    private NoteProgress(Optional<ProgressBar> bar) {
        this.bar = bar;
    }

    /** The progress of so many notes, on standard error. */
    // Java 17: without a terminal there is no console.
    @SuppressWarnings("SystemConsoleNull")
    static NoteProgress of(int notes) {
        return new NoteProgress(
                System.console() == null
                        ? Optional.empty()
                        : Optional.of(new ProgressBarBuilder()
                                .setInitialMax(notes)
                                .setTaskName("notes")
                                .setConsumer(new ConsoleProgressBarConsumer(System.err))
                                .build()));
    }

    /** So many notes more are done. */
    void step(int notes) {
        bar.ifPresent(shown -> shown.stepBy(notes));
    }

    @Override
    public void close() {
        bar.ifPresent(ProgressBar::close);
    }
}
