package org.hybridcode.kb.index;

import java.util.Objects;
import org.hybridcode.kb.code.Icd10Code;

/**
 * A code that a phrase may mean.
 *
 * @param code a billable code, or a header whose missing detail the phrase does not say
 * @param by how it was found
 * @param path the way through the index that led to it; empty for other ways
 * @param score how well the phrase fits, in [0, 1]
 */
public record Found(Icd10Code code, By by, String path, double score) {

    /** How a code was found, the surest first. */
    public enum By {
        /** The phrase is the official title. */
        TITLE,
        /** The phrase is an inclusion term. */
        INCLUSION,
        /** The phrase is a path of the index. */
        PATH,
        /** By walking the index from a main term in the phrase. */
        NAVIGATION,
        /** By words shared with a title or an inclusion term. */
        OVERLAP
    }

    /** @throws IllegalArgumentException when the score is outside [0, 1] */
    public Found {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(path, "path");
        if (!(score >= 0 && score <= 1)) {
            throw new IllegalArgumentException("a score of " + score + " is not between 0 and 1");
        }
    }
}
