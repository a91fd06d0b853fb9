package org.hybridcode.kb.release;

import java.util.List;
import org.hybridcode.kb.official.Unread;

/**
 * What an import did.
 *
 * @param summary what was read and written, a line each
 * @param unread every line that was not understood
 */
public record ImportReport(List<String> summary, List<Unread> unread) {

    /** Copies the lists. */
    public ImportReport {
        summary = List.copyOf(summary);
        unread = List.copyOf(unread);
    }
}
