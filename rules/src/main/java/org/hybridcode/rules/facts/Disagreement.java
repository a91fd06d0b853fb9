package org.hybridcode.rules.facts;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hybridcode.kb.codebook.CodebookEntry;

/**
 * A billable code that only a model proposes, and another code of the same category that somebody else proposes.
 *
 * @param model the model's proposal
 * @param entry its code's entry
 * @param other the other proposal
 * @param otherEntry its code's entry, which may be a header
 * @param detail which of the two codes says more
 * @param sameWords whether the words that the model quotes are among those that the other proposal rests on
 */
public record Disagreement(
        Proposal model,
        CodebookEntry entry,
        Proposal other,
        CodebookEntry otherEntry,
        Detail detail,
        boolean sameWords) {

    /** Which of two codes of a category says more of the same condition. */
    public enum Detail {
        /** The model's code: it stands below the other, or fills in what the other leaves open. */
        MORE,
        /** The other code. */
        LESS,
        /** Neither: they are different readings. */
        OTHER
    }

    /** Refuses missing parts. */
    public Disagreement {
        Objects.requireNonNull(model, "model");
        Objects.requireNonNull(entry, "entry");
        Objects.requireNonNull(other, "other");
        Objects.requireNonNull(otherEntry, "otherEntry");
        Objects.requireNonNull(detail, "detail");
    }

    /** The id of the model's proposal. */
    public String modelId() {
        return model.id();
    }

    /** The id of the other proposal. */
    public String otherId() {
        return other.id();
    }

    /** Whether the model's code says more of the same condition. */
    public boolean moreSpecific() {
        return detail == Detail.MORE;
    }

    /** Whether the model's code says less of the same condition. */
    public boolean lessSpecific() {
        return detail == Detail.LESS;
    }

    /** Both codes, in their order. */
    public List<CodebookEntry> options() {
        return Stream.of(entry, otherEntry).sorted().toList();
    }
}
