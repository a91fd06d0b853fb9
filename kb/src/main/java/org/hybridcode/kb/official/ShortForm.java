package org.hybridcode.kb.official;

import java.util.Objects;

/**
 * A medical abbreviation with one of its meanings.
 *
 * @param shortForm the abbreviation, {@code COPD}
 * @param longForm what it stands for
 * @param file the file it was read from
 * @param line its line in the file, from 1
 */
public record ShortForm(String shortForm, String longForm, String file, int line) {

    /** Refuses missing parts. */
    public ShortForm {
        Objects.requireNonNull(shortForm, "shortForm");
        Objects.requireNonNull(longForm, "longForm");
        Objects.requireNonNull(file, "file");
    }
}
