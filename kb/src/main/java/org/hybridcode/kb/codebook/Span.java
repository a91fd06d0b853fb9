package org.hybridcode.kb.codebook;

import org.hybridcode.kb.code.CodePattern;

/**
 * One reference of a note over numbered codes.
 *
 * @param from the number of the first code that the reference can mean
 * @param to the number behind the last one
 * @param exact whether it means all of them
 */
record Span(InstructionalNote note, CodePattern target, int from, int to, boolean exact) {

    /** Whether the reference means the code; the cheap question is asked first. */
    boolean means(CodebookEntry entry) {
        return entry.number() >= from && entry.number() < to && (exact || target.contains(entry.code()));
    }
}
