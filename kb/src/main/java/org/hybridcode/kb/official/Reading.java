package org.hybridcode.kb.official;

import java.util.List;
import java.util.Objects;

/**
 * What a file says, and the lines of it that were not understood.
 *
 * @param <T> an immutable, sorted content
 * @param content what was understood
 * @param unread the rest, in the order of the file
 */
public record Reading<T>(T content, List<Unread> unread) {

    /** Copies the list. */
    public Reading {
        Objects.requireNonNull(content, "content");
        unread = List.copyOf(unread);
    }
}
