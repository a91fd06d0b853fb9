package org.hybridcode.kb.index;

import java.util.Objects;

/**
 * A way to say a term of the index.
 *
 * @param text the wording
 * @param term the term it leads to
 * @param telling whether the words alone mean the condition; otherwise they only begin a way through the index
 */
public record Wording(String text, IndexTerm term, boolean telling) {

    /** @throws IllegalArgumentException when the text is blank */
    public Wording {
        Objects.requireNonNull(term, "term");
        if (text.isBlank()) {
            throw new IllegalArgumentException("a wording of " + term.path() + " has no words");
        }
    }
}
