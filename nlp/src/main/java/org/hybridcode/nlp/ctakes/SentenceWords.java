package org.hybridcode.nlp.ctakes;

import java.util.ArrayList;
import java.util.List;
import org.apache.ctakes.typesystem.type.syntax.BaseToken;
import org.apache.ctakes.typesystem.type.textspan.Sentence;
import org.apache.uima.jcas.JCas;
import org.hybridcode.kb.concept.Phrases;
import org.hybridcode.nlp.dictionary.Word;

/** The words of a sentence as the dictionary and the index look them up. */
final class SentenceWords {
    private SentenceWords() {}

    static List<Word> of(JCas cas, Sentence sentence) {
        String text = cas.getDocumentText();
        List<Word> words = new ArrayList<>();
        cas.select(BaseToken.class).coveredBy(sentence).forEach(token -> add(token, text, words));
        return words;
    }

    /** A cTAKES token may hold several words ("follow-up") or none (a comma). */
    private static void add(BaseToken token, String text, List<Word> words) {
        int at = token.getBegin();
        while (at < token.getEnd()) {
            int end = Math.min(Phrases.wordEnd(text, at), token.getEnd());
            if (end > at && !Phrases.isPossessive(text, at, end)) {
                words.add(Word.at(text, at, end));
            }
            at = Math.max(end, at + 1);
        }
    }
}
