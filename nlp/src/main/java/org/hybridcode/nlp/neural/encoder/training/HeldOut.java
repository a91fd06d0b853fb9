package org.hybridcode.nlp.neural.encoder.training;

import java.util.List;
import java.util.Objects;
import org.hybridcode.kb.code.Icd10Code;

/**
 * An official wording that the training does not see.
 *
 * @param source where it is printed
 * @param words its folded words
 * @param code the code that it is printed for; an answer below it is right too
 */
public record HeldOut(Source source, List<String> words, Icd10Code code) {

    /** Where a wording is printed. */
    public enum Source {
        /** At a code in the Tabular List. */
        INCLUSION_TERM,
        /** On a line of the Alphabetic Index. */
        INDEX_PATH
    }

    /** Copies the words. */
    public HeldOut {
        Objects.requireNonNull(source, "source");
        words = List.copyOf(words);
        Objects.requireNonNull(code, "code");
    }
}
