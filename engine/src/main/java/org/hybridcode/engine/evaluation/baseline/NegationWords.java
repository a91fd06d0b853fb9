package org.hybridcode.engine.evaluation.baseline;

import java.util.Collections;
import java.util.List;
import org.hybridcode.kb.concept.Phrases;
import org.hybridcode.kb.table.Table;

/**
 * Words that deny what stands within a few words behind them. Immutable.
 *
 * @param cues each as its folded words
 */
record NegationWords(List<List<String>> cues) {
    /** How far a denial reaches, in words between its first one and what it denies. */
    static final int WINDOW = 5;

    private static final String FILE = "/hybridcode/evaluation/negation-38.tsv";

    NegationWords {
        cues = cues.stream().map(List::copyOf).toList();
    }

    static NegationWords load() {
        return new NegationWords(Table.readNamed(FILE).stream()
                .map(row -> Phrases.folded(row.cell(0)))
                .toList());
    }

    /** Whether a denial stands wholly in the {@link #WINDOW} words before the word at {@code begin}. */
    boolean deny(List<String> sentence, int begin) {
        List<String> window = sentence.subList(Math.max(0, begin - WINDOW), begin);
        return cues.stream().anyMatch(cue -> Collections.indexOfSubList(window, cue) >= 0);
    }
}
