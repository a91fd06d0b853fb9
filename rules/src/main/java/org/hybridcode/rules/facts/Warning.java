package org.hybridcode.rules.facts;

import java.util.List;
import java.util.Objects;
import org.hybridcode.kb.codebook.CodebookEntry;

/**
 * Something a coder should look at; the codes stay as they are.
 *
 * @param entries the codes it is about, at least one
 * @param message what to look at; no words of the note
 */
public record Warning(List<CodebookEntry> entries, String message) implements Verdict {

    /** @throws IllegalArgumentException when it is about no code */
    public Warning {
        entries = List.copyOf(entries);
        Objects.requireNonNull(message, "message");
        if (entries.isEmpty()) {
            throw new IllegalArgumentException("a warning is about a code");
        }
    }

    /** About one code. */
    public Warning(CodebookEntry entry, String message) {
        this(List.of(entry), message);
    }

    /** About two codes. */
    public Warning(CodebookEntry entry, CodebookEntry other, String message) {
        this(List.of(entry, other), message);
    }
}
