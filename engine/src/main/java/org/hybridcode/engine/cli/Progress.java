package org.hybridcode.engine.cli;

import java.io.PrintWriter;
import java.util.function.Consumer;

/** Tells a person at a terminal what long work has done; says nothing to a pipe. */
final class Progress {
    private Progress() {}

    /** A reporter that writes each step to {@code err} when somebody watches. */
    // Java 17: without a terminal there is no console.
    @SuppressWarnings("SystemConsoleNull")
    static Consumer<String> on(PrintWriter err) {
        boolean watched = System.console() != null;
        return step -> {
            if (watched) {
                err.println("  " + step);
                err.flush();
            }
        };
    }
}
