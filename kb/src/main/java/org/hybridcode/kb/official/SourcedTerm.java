package org.hybridcode.kb.official;

import java.util.List;
import java.util.Objects;
import org.hybridcode.kb.code.Icd10Code;

/**
 * A wording that a term source maps to codes, not yet judged.
 *
 * @param phrase the wording as the source writes it
 * @param codes the codes that it may mean, sorted; several when the source does not tell which
 * @param source the source's name: {@code Disease Ontology}
 * @param file the file it was read from
 * @param line its line in the file, from 1
 */
public record SourcedTerm(String phrase, List<Icd10Code> codes, String source, String file, int line) {

    /** Sorts the codes and drops repeated ones. */
    public SourcedTerm {
        Objects.requireNonNull(phrase, "phrase");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(file, "file");
        codes = codes.stream().sorted().distinct().toList();
    }
}
