package org.hybridcode.nlp.context;

import java.util.List;

/**
 * A word, a punctuation mark, or an edge of the sentence.
 *
 * @param text lower case; {@code <start>} and {@code <end>} at the edges
 * @param classes the lexicon's classes that it belongs to, such as {@code <num>}
 * @param begin offset in the sentence, inclusive
 * @param end offset in the sentence, exclusive; equal to {@code begin} at the edges
 */
record Token(String text, List<String> classes, int begin, int end) {

    static final String START = "<start>";
    static final String END = "<end>";

    boolean isWord() {
        return end > begin && Character.isLetterOrDigit(text.charAt(0));
    }

    boolean isComma() {
        return text.equals(",");
    }

    boolean in(String name) {
        return classes.contains(name);
    }
}
