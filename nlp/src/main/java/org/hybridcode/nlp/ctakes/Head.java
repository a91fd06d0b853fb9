package org.hybridcode.nlp.ctakes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.ctakes.typesystem.type.textsem.IdentifiedAnnotation;
import org.hybridcode.kb.code.Icd10Code;
import org.hybridcode.kb.concept.Concepts;
import org.hybridcode.nlp.dictionary.Word;

/**
 * A wording that may mean a condition, by its words. Positions count the words of its sentence.
 *
 * @param mention the mention
 * @param own the code that it stands for by itself, if it does
 * @param first its first word
 * @param behind the position behind its last word
 */
record Head(IdentifiedAnnotation mention, Optional<Icd10Code> own, int first, int behind) {

    /** Those of a sentence that cover a word of it, in the order of the dictionary. */
    static List<Head> in(FoundSentence sentence) {
        List<Word> words = sentence.words();
        List<Head> heads = new ArrayList<>();
        int from = 0;
        for (IdentifiedAnnotation mention : sentence.heads()) {
            int first = wordFrom(words, from, mention.getBegin());
            int behind = wordFrom(words, first, mention.getEnd());
            if (first < behind) {
                heads.add(new Head(mention, Concepts.codeOf(Concepting.conceptId(mention)), first, behind));
            }
            from = first;
        }
        return heads;
    }

    private static int wordFrom(List<Word> words, int from, int offset) {
        int at = from;
        while (at < words.size() && words.get(at).begin() < offset) {
            at++;
        }
        return at;
    }

    /** Whether it means a condition by itself. */
    boolean meansACode() {
        return own.isPresent();
    }
}
