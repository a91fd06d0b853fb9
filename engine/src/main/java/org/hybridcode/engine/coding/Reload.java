package org.hybridcode.engine.coding;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.hybridcode.rules.lint.Finding;

/**
 * What became of a changed folder of rules.
 *
 * @param taken whether its rules decide from now on
 * @param rulebook SHA-256 of the rulebook that is in force now, lower-case hexadecimal
 * @param before SHA-256 of the rulebook that was in force before; the same when nothing was taken
 * @param findings why it was not taken, in order; empty when it was
 */
public record Reload(boolean taken, String rulebook, String before, List<Finding> findings) {

    /** Refuses missing parts and copies the findings. */
    public Reload {
        Objects.requireNonNull(rulebook, "rulebook");
        Objects.requireNonNull(before, "before");
        findings = List.copyOf(findings);
    }

    /** The same in words: the digests, and every finding on a line of its own with file, line and rule. */
    public String message() {
        return taken
                ? "the changed rules are taken: rulebook " + rulebook + " decides from now on, before it was " + before
                : "the changed rules are not taken, the last good rulebook " + rulebook + " stays in force:"
                        + findings.stream().map(finding -> "\n  " + finding).collect(Collectors.joining());
    }
}
