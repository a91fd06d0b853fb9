package org.hybridcode.rules.reading;

import java.util.List;

/** Walks over the words of a text. */
final class Words {
    private final List<Word> all;
    private int at;

    Words(List<Word> all) {
        this.all = all;
    }

    Word peek() {
        return peek(0);
    }

    Word peek(int ahead) {
        return all.get(Math.min(at + ahead, all.size() - 1));
    }

    Word next() {
        Word word = peek();
        at = Math.min(at + 1, all.size() - 1);
        return word;
    }

    /** The word before the next. */
    Word last() {
        return all.get(at - 1);
    }

    boolean take(String text) {
        boolean there = peek().is(text);
        if (there) {
            next();
        }
        return there;
    }

    /** @throws IllegalStateException when something else stands there: the text was not checked */
    void expect(String text) {
        if (!take(text)) {
            throw new IllegalStateException(
                    "line " + peek().line() + ": '" + text + "' is expected where '" + peek().text() + "' stands");
        }
    }

    /** Goes on to a word, which is next then. */
    void skipTo(String text) {
        while (!peek().is(text) && peek().kind() != Word.Kind.END) {
            next();
        }
    }

    /** From a word to the last that was taken. */
    Place from(Word first) {
        return new Place(first.line(), first.begin(), last().end());
    }
}
