package org.hybridcode.nlp.ctakes;

import java.util.List;
import java.util.regex.Pattern;
import org.apache.ctakes.typesystem.type.textspan.Sentence;
import org.apache.uima.jcas.JCas;

/**
 * Joins what the sentence detector cuts where no sentence ends: behind an abbreviation, "pneumonia vs. bronchitis", and
 * behind a quotation or a bracket that small letters follow, and before the few words by which a semicolon parts what
 * became of what was told, "spirometry normal; not supported".
 */
final class SentenceJoins {
    private static final Pattern OPEN = Pattern.compile("(?i)\\b(?:vs|v|w|incl|approx|e\\.g|i\\.e|esp)\\.$");
    private static final Pattern FEW_WORDS = Pattern.compile("\\p{Ll}[\\p{L}-]*(?: \\p{L}+){0,2}[.;)]?");
    private static final String CLOSING = "\"\u201d)]>";

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
                && text.substring(one.getEnd(), next.getBegin()).indexOf('\n') < 0
                && (OPEN.matcher(one.getCoveredText()).find() || runsOn(text, one, next));
    }

    private static boolean runsOn(String text, Sentence one, Sentence next) {
        char last = text.charAt(one.getEnd() - 1);
        return CLOSING.indexOf(last) >= 0 && Character.isLowerCase(text.charAt(next.getBegin()))
                || last == ';' && FEW_WORDS.matcher(next.getCoveredText()).matches();
    }
}
