package org.hybridcode.expansion.mine;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hybridcode.kb.table.TableRow;
import org.hybridcode.rules.facts.Span;

/**
 * A row of {@code patterns.tsv}.
 *
 * @param name permanent
 * @param kind what it gives
 * @param pattern with the groups of its kind
 * @param example text that it matches
 * @param term what it takes from the example
 * @param gives the code or alias that it takes from the example; - for none
 */
record LexicalPattern(String name, Kind kind, Pattern pattern, String example, String term, String gives) {

    /** What a pattern gives. */
    enum Kind {
        SPELLED,
        DIAGNOSED,
        DEFINED,
        SHORT,
        SAME,
        HEADED;

        /** Whether it is tried at the begin of each problem of an assessment, and not on the whole text. */
        boolean ofProblems() {
            return this == SAME || this == HEADED;
        }
    }

    LexicalPattern {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(pattern, "pattern");
    }

    /** @throws IllegalStateException when a cell is no kind or no expression */
    static LexicalPattern of(TableRow row) {
        return new LexicalPattern(
                row.cell(0),
                row.constant(1, Kind.class),
                Pattern.compile(row.cell(2), Pattern.MULTILINE),
                row.cell(3),
                row.cell(4),
                row.cell(5));
    }

    /** Where a group of a match stands, without the blanks around it; none where the pattern has no such group. */
    static Optional<Span> group(Matcher found, String text, String name) {
        if (!found.pattern().pattern().contains("(?<" + name + ">") || found.start(name) < 0) {
            return Optional.empty();
        }
        int begin = found.start(name);
        int end = found.end(name);
        while (begin < end && Character.isWhitespace(text.charAt(begin))) {
            begin++;
        }
        while (end > begin && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return begin < end ? Optional.of(new Span(begin, end)) : Optional.empty();
    }
}
