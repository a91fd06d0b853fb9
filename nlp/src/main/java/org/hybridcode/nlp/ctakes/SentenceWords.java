package org.hybridcode.nlp.ctakes;

import java.util.ArrayList;
import java.util.List;
import org.apache.ctakes.typesystem.type.syntax.BaseToken;
import org.apache.ctakes.typesystem.type.textspan.Sentence;
import org.apache.uima.jcas.JCas;
import org.hybridcode.nlp.dictionary.Word;

/** The words of a sentence as the dictionary and the index look them up. */
final class SentenceWords {
    private SentenceWords() {}

    /** A cTAKES token may hold several words ("follow-up") or none (a comma). */
    static List<Word> of(JCas cas, Sentence sentence) {
        String text = cas.getDocumentText();
        List<Word> words = new ArrayList<>();
        cas.select(BaseToken.class)
                .coveredBy(sentence)
                .forEach(token -> words.addAll(Word.in(text, token.getBegin(), token.getEnd())));
        return words;
    }
}
