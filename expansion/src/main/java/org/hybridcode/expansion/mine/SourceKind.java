package org.hybridcode.expansion.mine;

import java.util.Locale;

/** What vouches for a mapping. Two of them are independent of each other: none is told by another. */
public enum SourceKind {
    /** The phrase is an official title, in the words in which titles are said. */
    TITLE,
    /** The phrase is a wording of the knowledge base in other words, by rewrites learned from it. */
    WORDING,
    /** Another vocabulary has the phrase as a name of the code. */
    NAME,
    /** A note spells the code out beside the phrase. */
    SPELLED,
    /** A note gives the phrase as another name or a short form of what has the code. */
    DEFINED,
    /** What assessments tell of a problem that they name by the phrase names one thing alone, and that has the code. */
    PROBLEM,
    /** The encoder finds the code nearest to the phrase among all codes. */
    ENCODER,
    /** A language model proposes the code and quotes the phrase. */
    MODEL;

    /** The name in files. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Titles and wordings are one witness: both are what the knowledge base and the code list say. */
    public boolean fromWords() {
        return this == TITLE || this == WORDING;
    }
}
