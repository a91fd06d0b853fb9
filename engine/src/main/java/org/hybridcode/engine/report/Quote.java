package org.hybridcode.engine.report;

import org.hybridcode.rules.facts.Span;

/** Words of the note as a report quotes them. */
final class Quote {

    private Quote() {}

    /** The words exactly as they stand. */
    static String of(String note, Span span) {
        return note.substring(span.begin(), span.end());
    }

    /** The words on one line: runs of white space and control characters become one blank. */
    static String onOneLine(String note, Span span) {
        return plain(of(note, span));
    }

    /** Any text on one line and without control characters, fit for a terminal. */
    static String plain(String text) {
        return text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    }
}
