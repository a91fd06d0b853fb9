package org.hybridcode.kb.codebook;

import java.util.Objects;
import org.hybridcode.kb.code.CodeRange;

/**
 * A chapter or a block of the Tabular List.
 *
 * @param chapter the chapter's number, 1 to 22
 * @param range the categories it spans
 * @param title its official title
 */
public record Division(int chapter, CodeRange range, String title) {
    private static final int CHAPTERS = 22;

    /** @throws IllegalArgumentException when there is no such chapter */
    public Division {
        Objects.requireNonNull(range, "range");
        Objects.requireNonNull(title, "title");
        if (chapter < 1 || chapter > CHAPTERS) {
            throw new IllegalArgumentException("chapters run from 1 to " + CHAPTERS + ", not " + chapter);
        }
    }
}
