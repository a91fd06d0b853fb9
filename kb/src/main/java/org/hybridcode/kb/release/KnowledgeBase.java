package org.hybridcode.kb.release;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hybridcode.kb.codebook.Codebook;
import org.hybridcode.kb.codebook.Release;
import org.hybridcode.kb.concept.Lexicon;
import org.hybridcode.kb.index.IndexCoder;

/**
 * A codebook and the words that lead to its codes. Immutable and safe to share between threads.
 *
 * @param name what the manifest calls it
 * @param codebook the codes and notes of the release
 * @param lexicon the terms
 * @param index the Alphabetic Index to walk, if the knowledge base has one
 * @param codebookSha256 digest of the rows that make the codebook, lower-case hexadecimal
 * @param dictionarySha256 digest of the rows that make the lexicon, lower-case hexadecimal
 */
public record KnowledgeBase(
        String name,
        Codebook codebook,
        Lexicon lexicon,
        Optional<IndexCoder> index,
        String codebookSha256,
        String dictionarySha256) {

    /** Refuses missing parts. */
    public KnowledgeBase {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(codebook, "codebook");
        Objects.requireNonNull(lexicon, "lexicon");
        Objects.requireNonNull(index, "index");
        Objects.requireNonNull(codebookSha256, "codebookSha256");
        Objects.requireNonNull(dictionarySha256, "dictionarySha256");
    }

    /**
     * The codebook in force on a date.
     *
     * @throws KnowledgeBaseException when no release that is loaded covers the date
     */
    public Codebook inForceOn(LocalDate date) {
        Release release = codebook.release();
        if (!release.covers(date)) {
            throw KnowledgeBaseException.notInForce(name, List.of(release), date);
        }
        return codebook;
    }
}
