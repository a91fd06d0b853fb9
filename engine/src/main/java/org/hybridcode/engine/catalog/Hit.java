package org.hybridcode.engine.catalog;

import java.util.Objects;
import org.hybridcode.kb.codebook.CodebookEntry;

/**
 * A code that a phrase may mean.
 *
 * @param entry the code, or a header whose missing detail the phrase does not say
 * @param score how well the phrase fits, in [0,1]: of a code that the encoder finds a probability, of others none
 * @param how how it was found
 * @param path the way through the index or the curated wording that it was found by; may be empty
 * @param readAs the phrase with its short forms written out, where that was looked up instead; else empty
 */
public record Hit(CodebookEntry entry, double score, How how, String path, String readAs) {

    /** Refuses missing parts. */
    public Hit {
        Objects.requireNonNull(entry, "entry");
        Objects.requireNonNull(how, "how");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(readAs, "readAs");
    }

    /** The same code found for the phrase with its short forms written out, a little less sure. */
    Hit reading(String phrase, double trust) {
        return new Hit(entry, score * trust, how, path, phrase);
    }
}
