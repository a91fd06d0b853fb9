package org.hybridcode.kb.official;

/**
 * Puts a title together from its runs of text. Brackets mark nonessential modifiers; a modifier element may hold words
 * outside its brackets ({@code (-Reilly) anomaly or syndrome}), which then count as words of the title.
 */
final class PrintedTitleBuilder {
    private final StringBuilder title = new StringBuilder();

    void clear() {
        title.setLength(0);
    }

    void append(String run) {
        title.append(run);
    }

    /** A modifier follows: parted by a space, unless it is an ending of the word before it. */
    void beginModifier() {
        title.append(' ');
    }

    void endModifier() {
        title.append(' ');
    }

    @Override
    public String toString() {
        return title.toString()
                .replaceAll("\\s+", " ")
                .replaceAll(" (\\((?:s|es|ies|-[^)]*)\\))", "$1")
                .replaceAll("\\)\\(", ") (")
                .replaceAll("\\) ,", "),")
                .strip();
    }
}
