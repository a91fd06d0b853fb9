package org.hybridcode.engine.lookup;

import org.hybridcode.rules.facts.Span;

/** The brackets behind an entry of a list, which speak of it and not of the next one: "letrozole (long-term), dexamethasone". */
final class ClosedBrackets {
    private static final String END_OF_ENTRY = "),";

    private ClosedBrackets() {}

    /** Whether the words stand in brackets that close with the entry before the other words. */
    static boolean hold(String note, Span words, Span other) {
        if (words.end() > other.begin()) {
            return false;
        }
        int close = note.indexOf(END_OF_ENTRY, words.end());
        if (close < 0 || close >= other.begin()) {
            return false;
        }
        int open = note.indexOf('(', words.end());
        return open < 0 || open > close;
    }
}
