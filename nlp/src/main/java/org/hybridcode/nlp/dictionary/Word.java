package org.hybridcode.nlp.dictionary;

import java.util.Objects;

/**
 * A word of the note.
 *
 * @param folded its folded form
 * @param begin first UTF-16 unit, inclusive
 * @param end last UTF-16 unit, exclusive
 */
public record Word(String folded, int begin, int end) {

    /** Refuses a missing form. */
    public Word {
        Objects.requireNonNull(folded, "folded");
    }
}
