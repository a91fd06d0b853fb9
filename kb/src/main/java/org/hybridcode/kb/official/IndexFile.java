package org.hybridcode.kb.official;

import java.util.List;
import java.util.Objects;
import org.hybridcode.kb.index.IndexEntry;

/**
 * What an index file holds.
 *
 * @param release the release it says it belongs to, {@code 2025}; empty when it says none
 * @param entries its terms in document order
 * @param unread what was not understood, in document order
 */
public record IndexFile(String release, List<IndexEntry> entries, List<Unread> unread) {

    /** Copies the lists. */
    public IndexFile {
        Objects.requireNonNull(release, "release");
        entries = List.copyOf(entries);
        unread = List.copyOf(unread);
    }
}
