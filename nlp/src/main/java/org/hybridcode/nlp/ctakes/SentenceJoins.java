package org.hybridcode.nlp.ctakes;

import java.util.List;
import java.util.regex.Pattern;
import org.apache.ctakes.typesystem.type.textspan.Sentence;
import org.apache.uima.jcas.JCas;

/** Joins what the sentence detector cuts behind an abbreviation that never ends a sentence: "pneumonia vs. bronchitis". */
final class SentenceJoins {
    private static final Pattern OPEN = Pattern.compile("(?i)\\b(?:vs|v|w|incl|approx|e\\.g|i\\.e|esp)\\.$");

    private SentenceJoins() {}

    /** Joins the sentences of a note; what a line ends stays apart. */
    static void join(JCas cas) {
        List<Sentence> sentences = cas.select(Sentence.class).asList();
        Sentence last = null;
        for (Sentence sentence : sentences) {
            if (last != null && goesOn(cas.getDocumentText(), last, sentence)) {
                sentence.removeFromIndexes();
                last.removeFromIndexes();
                last.setEnd(sentence.getEnd());
                last.addToIndexes();
            } else {
                last = sentence;
            }
        }
    }

    private static boolean goesOn(String text, Sentence one, Sentence next) {
        return one.getEnd() <= next.getBegin()
                && text.charAt(one.getEnd() - 1) == '.'
                && text.substring(one.getEnd(), next.getBegin()).indexOf('\n') < 0
                && OPEN.matcher(one.getCoveredText()).find();
    }
}
