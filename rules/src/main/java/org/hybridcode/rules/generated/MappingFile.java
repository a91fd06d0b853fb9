package org.hybridcode.rules.generated;

import java.util.List;
import java.util.Objects;

/**
 * A file of generated mappings.
 *
 * @param name its name, {@code chapter-09.drl}
 * @param sha256 the digest of its bytes, lower-case hexadecimal
 * @param rules its rules in order, the drafts and the retired ones among them
 */
public record MappingFile(String name, String sha256, List<MappingRule> rules) {
    /** Copies the rules. */
    public MappingFile {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(sha256, "sha256");
        rules = List.copyOf(rules);
    }

    /** The line, from 1, on which a rule begins: the shape of a file is fixed. */
    public int line(int rule) {
        return MappingText.OPENING + MappingText.LINES * Objects.checkIndex(rule, rules.size()) + 2;
    }
}
