package org.hybridcode.nlp.neural.encoder;

import java.util.Collections;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What an encoder was made of and how.
 *
 * @param codebookSha256 the codes that it was trained on
 * @param dictionarySha256 the wordings that it was trained on
 * @param facts seed, settings, versions and what was measured after training, by name; without tabs or line breaks
 */
public record Provenance(String codebookSha256, String dictionarySha256, SortedMap<String, String> facts) {

    /** @throws IllegalArgumentException when a fact cannot stand in a line of cells */
    public Provenance {
        Objects.requireNonNull(codebookSha256, "codebookSha256");
        Objects.requireNonNull(dictionarySha256, "dictionarySha256");
        facts = Collections.unmodifiableSortedMap(new TreeMap<>(facts));
        facts.forEach((name, value) -> {
            if (name.isBlank() || (name + value).matches("(?s).*[\t\r\n].*")) {
                throw new IllegalArgumentException("a fact is a name and a value in one line, not '" + name + "'");
            }
        });
    }
}
