package org.hybridcode.rules.facts;

import java.util.Objects;

/**
 * What a generated mapping says of a mention: that its words mean a code. It proposes and decides nothing.
 *
 * @param mention the words
 * @param code the code as text, unchecked until the format layer has found it in the codebook
 */
public record Mapping(Mention mention, String code) {

    /** Refuses missing parts. */
    public Mapping {
        Objects.requireNonNull(mention, "mention");
        Objects.requireNonNull(code, "code");
    }
}
