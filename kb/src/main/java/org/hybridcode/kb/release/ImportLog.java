package org.hybridcode.kb.release;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.hybridcode.kb.official.Unread;

/** What an import has to tell: a summary, said as it goes, and every line that was not understood or not used. */
final class ImportLog {
    private static final Comparator<Unread> ORDER = Comparator.comparing(Unread::file)
            .thenComparing(Unread::line)
            .thenComparing(Unread::reason)
            .thenComparing(Unread::text);

    private final Consumer<String> progress;
    private final List<String> summary = new ArrayList<>();
    private final List<Unread> unread = new ArrayList<>();

    ImportLog(Consumer<String> progress) {
        this.progress = progress;
    }

    /** Says a step that no summary needs. */
    void step(String line) {
        progress.accept(line);
    }

    /** Says a line of the summary. */
    void say(String line) {
        summary.add(line);
        progress.accept(line);
    }

    /** Takes lines that were not understood or not used. */
    void list(Collection<Unread> lines) {
        unread.addAll(lines);
    }

    /** The summary, and the lines by file and line. */
    ImportReport report() {
        return new ImportReport(summary, unread.stream().sorted(ORDER).toList());
    }
}
