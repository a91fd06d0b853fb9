package org.hybridcode.kb.release;

import java.util.ArrayList;
import java.util.List;
import org.hybridcode.kb.official.Unread;

/**
 * What an import did.
 *
 * @param summary what was read and written, a line each
 * @param unread every line that was not understood or not used, by file and line
 */
public record ImportReport(List<String> summary, List<Unread> unread) {

    /** Copies the lists. */
    public ImportReport {
        summary = List.copyOf(summary);
        unread = List.copyOf(unread);
    }

    /** The lines of the file that is left with the release: the summary as remarks, then a row for each line. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        summary.forEach(line -> lines.add("# " + line));
        lines.add("file\tline\treason\ttext");
        unread.forEach(one -> lines.add(String.join(
                "\t", one.file(), "" + one.line(), one.reason(), one.text().replaceAll("\\s+", " "))));
        return lines;
    }
}
