package org.hybridcode.engine.impact;

import org.hybridcode.engine.coding.EvidenceSpan;

/** Quotes a note, where that is asked for. */
final class Words {
    private Words() {}

    /** The words on one line: runs of white space and control characters become one blank. */
    static String of(NoteImpact note, EvidenceSpan evidence) {
        return note.note()
                .text()
                .substring(evidence.span().begin(), evidence.span().end())
                .replaceAll("[\\s\\p{Cntrl}]+", " ")
                .strip();
    }
}
