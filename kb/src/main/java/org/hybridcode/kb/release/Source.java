package org.hybridcode.kb.release;

import java.util.Objects;

/**
 * Where the facts of a knowledge base come from.
 *
 * @param role which part they make, {@code order}, {@code tabular}; empty for a remark of a curator
 * @param name the file's name as it was given; empty when no file stands behind it
 * @param sha256 the file's digest, lower-case hexadecimal; empty when no file stands behind it
 * @param release the release that the file is of; empty when it names none
 * @param remark what a user has to know about it
 */
public record Source(String role, String name, String sha256, String release, String remark) {

    /** Refuses missing parts. */
    public Source {
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(sha256, "sha256");
        Objects.requireNonNull(release, "release");
        Objects.requireNonNull(remark, "remark");
    }

    /** What a curator says about a source. */
    static Source remark(String text) {
        return new Source("", "", "", "", text);
    }
}
