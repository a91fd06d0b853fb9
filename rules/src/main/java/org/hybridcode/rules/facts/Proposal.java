package org.hybridcode.rules.facts;

import java.util.Objects;
import org.hybridcode.kb.code.Icd10Code;

/**
 * A code that somebody proposes: an unchecked string until the format layer has found it in the codebook.
 *
 * @param id unique in the note, {@code p1}, {@code p2}, in the order of prominence
 * @param text what is proposed, exactly as it came; may be anything
 * @param source who proposes it
 * @param quote the words a model quotes as its evidence; empty for other sources
 * @param path the way through the Alphabetic Index that led to it, as the index prints its terms; empty for other ways
 * @param prominence its place among the proposals of the note, 0 the most telling: by section, then by position
 * @param score how far its source vouches for it, in [0,1]
 */
public record Proposal(
        String id, String text, ProposalSource source, String quote, String path, int prominence, double score) {

    /** @throws IllegalArgumentException when score or prominence is out of range */
    public Proposal {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(quote, "quote");
        Objects.requireNonNull(path, "path");
        if (prominence < 0 || !(score >= 0 && score <= 1)) {
            throw new IllegalArgumentException(
                    "prominence is 0 or more and score in [0,1], not " + prominence + ", " + score);
        }
    }

    /** Whether the text has the form of a dotted code; says nothing about its existence. */
    public boolean wellFormed() {
        return Icd10Code.isWellFormed(text);
    }
}
