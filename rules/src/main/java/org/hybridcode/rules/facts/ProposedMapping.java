package org.hybridcode.rules.facts;

import java.util.Objects;
import org.hybridcode.kb.codebook.CodebookEntry;

/**
 * A phrase of unlabelled text with a code that it may mean, and what the documents say of it.
 *
 * @param id unique among the mappings that are looked at
 * @param entry the code's entry
 * @param support the documents in which the note layers let it through
 * @param seen the documents that have it
 * @param contradictions the documents that give the phrase another code or another meaning
 * @param fromWords whether an official title, a wording of the knowledge base or a name of another vocabulary says it
 * @param fromNotes whether notes spell the code out or define the phrase
 * @param fromProblems whether what assessments tell of the problem that the phrase names is all that proposes it
 * @param fromModel whether a language model proposes it
 * @param sources how many independent sources vouch for it
 * @param rivals how many other codes the words of the phrase mean as well
 * @param words how many words the phrase has
 * @param letters how many letters and digits the phrase has
 * @param detail whether the code's title says a detail that the phrase does not say
 * @param guarded whether the import of official files lets no wording lead to the code by itself
 * @param named whether the phrase says the title of the code, or of a header of it, word for word
 * @param known what the knowledge base says of the phrase already
 * @param official what the official index says of it
 * @param fits whom it was found of, and whom the code is for
 */
public record ProposedMapping(
        String id,
        CodebookEntry entry,
        int support,
        int seen,
        int contradictions,
        boolean fromWords,
        boolean fromNotes,
        boolean fromProblems,
        boolean fromModel,
        int sources,
        int rivals,
        int words,
        int letters,
        boolean detail,
        boolean guarded,
        boolean named,
        Agreement known,
        Agreement official,
        Patients fits) {

    /** Refuses missing parts. */
    public ProposedMapping {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(entry, "entry");
        Objects.requireNonNull(known, "known");
        Objects.requireNonNull(official, "official");
        Objects.requireNonNull(fits, "fits");
    }

    /** The share of the documents that say something of the phrase which say otherwise, in [0,1]. */
    public double contradiction() {
        return contradictions == 0 ? 0 : (double) contradictions / (seen + contradictions);
    }
}
