package org.hybridcode.nlp.ctakes;

import java.util.List;
import java.util.regex.Pattern;
import org.apache.ctakes.typesystem.type.textspan.Sentence;
import org.apache.uima.jcas.JCas;

/**
 * Joins what the sentence detector cuts where no sentence ends: behind an abbreviation, "pneumonia vs. bronchitis",
 * behind a quotation or a bracket that small letters or a counted time follow, or capitals in a sentence of capitals,
 * and before the few words by which a semicolon parts what became of what was told, "spirometry normal; not supported".
 */
final class SentenceJoins {
    private static final Pattern OPEN = Pattern.compile("(?i)\\b(?:vs|v|w|incl|approx|e\\.g|i\\.e|esp)\\.$");
    private static final Pattern FEW_WORDS = Pattern.compile("\\p{Ll}[\\p{L}-]*(?: \\p{L}+){0,2}[.;)]?");
    private static final Pattern COUNTED = Pattern.compile("\\d+ \\p{Ll}");
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
        return CLOSING.indexOf(last) >= 0
                        && (Character.isLowerCase(text.charAt(next.getBegin())) || isOpenBefore(one, next))
                || last == ';' && FEW_WORDS.matcher(next.getCoveredText()).matches();
    }

    /** Whether no stop stands inside the quotation and what follows, a number or all in capitals, tells no begin. */
    private static boolean isOpenBefore(Sentence one, Sentence next) {
        String closed = one.getCoveredText();
        return closed.length() > 1
                && Character.isLetterOrDigit(closed.charAt(closed.length() - 2))
                && (COUNTED.matcher(next.getCoveredText()).lookingAt()
                        || (closed + next.getCoveredText()).chars().noneMatch(Character::isLowerCase));
    }
}
