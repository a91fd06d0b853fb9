package org.hybridcode.kb.codebook;

import org.hybridcode.kb.code.CodePattern;

/**
 * One reference of a note over numbered codes.
 *
 * @param from the number of the first code that the reference can mean
 * @param to the number behind the last one
 */
record Span(InstructionalNote note, CodePattern target, int from, int to) {

    /** Whether the reference means {@code other} and not {@code code} itself; the cheap question is asked first. */
    boolean refersFrom(CodebookEntry code, CodebookEntry other) {
        return reaches(other) && target.contains(other.code()) && !(reaches(code) && target.contains(code.code()));
    }

    private boolean reaches(CodebookEntry entry) {
        return entry.number() >= from && entry.number() < to;
    }
}
