package org.hybridcode.engine.coding;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.hybridcode.rules.lint.Finding;

/**
 * What became of a changed folder of rules or of generated mappings.
 *
 * @param part what the folder holds
 * @param taken whether what it holds decides from now on
 * @param inForce SHA-256 of what is in force now, lower-case hexadecimal
 * @param before SHA-256 of what was in force before; the same when nothing was taken
 * @param findings why it was not taken, in order; empty when it was
 */
public record Reload(Part part, boolean taken, String inForce, String before, List<Finding> findings) {

    /** What may be taken while a process runs. */
    public enum Part {
        /** The rules of a site, beside the built-in ones. */
        RULES("rules", "rulebook"),
        /** The generated mappings of a knowledge base. */
        MAPPINGS("generated mappings", "set");

        private final String changed;
        private final String whole;

        Part(String changed, String whole) {
            this.changed = changed;
            this.whole = whole;
        }
    }

    /** Refuses missing parts and copies the findings. */
    public Reload {
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(inForce, "inForce");
        Objects.requireNonNull(before, "before");
        findings = List.copyOf(findings);
    }

    /** The same in words: the digests, and every finding on a line of its own with file, line and rule. */
    public String message() {
        return taken
                ? "the changed " + part.changed + " are taken: " + part.whole + " " + inForce
                        + " decides from now on, before it was " + before
                : "the changed " + part.changed + " are not taken, the last good " + part.whole + " " + inForce
                        + " stays in force:"
                        + findings.stream().map(finding -> "\n  " + finding).collect(Collectors.joining());
    }
}
