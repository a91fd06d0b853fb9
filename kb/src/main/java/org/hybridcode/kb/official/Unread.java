package org.hybridcode.kb.official;

import java.util.Objects;

/**
 * A line of an official file that was not understood; an import report lists it.
 *
 * @param file the file's name
 * @param line its line, from 1
 * @param text what stands there
 * @param reason why it was not understood, as a terminologist would say it
 */
public record Unread(String file, int line, String text, String reason) {

    /** Refuses missing parts. */
    public Unread {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(reason, "reason");
    }
}
