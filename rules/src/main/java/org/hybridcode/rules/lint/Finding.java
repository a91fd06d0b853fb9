package org.hybridcode.rules.lint;

import java.util.Comparator;
import java.util.Objects;

/**
 * Something in a rule file that is refused. Ordered by file, line, rule, code and message.
 *
 * @param file the name of the file
 * @param line the line, or the row of a table, from 1; 0 when it is about the file as a whole
 * @param rule the rule's id, or its name when it has none; empty outside rules
 * @param code what kind of thing is wrong
 * @param message what is wrong and what to do, for who writes rules
 */
public record Finding(String file, int line, String rule, FindingCode code, String message)
        implements Comparable<Finding> {
    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::file)
            .thenComparingInt(Finding::line)
            .thenComparing(Finding::rule)
            .thenComparing(Finding::code)
            .thenComparing(Finding::message);

    /** @throws IllegalArgumentException when the line is negative */
    public Finding {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(message, "message");
        if (line < 0) {
            throw new IllegalArgumentException("a line is 0 or more, not " + line);
        }
    }

    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return file + ":" + line + ": " + (rule.isEmpty() ? "" : rule + ": ") + message;
    }
}
