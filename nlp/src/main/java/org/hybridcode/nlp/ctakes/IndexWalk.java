package org.hybridcode.nlp.ctakes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.ctakes.typesystem.type.textsem.IdentifiedAnnotation;
import org.apache.ctakes.typesystem.type.textsem.Modifier;
import org.apache.uima.jcas.JCas;
import org.hybridcode.kb.concept.Concepts;
import org.hybridcode.kb.concept.TermKind;
import org.hybridcode.kb.index.IndexCoder;
import org.hybridcode.nlp.dictionary.Word;
import org.hybridcode.nlp.section.Problem;

/**
 * Walks the Alphabetic Index from each mention of a condition, with the words around it in its sentence and with what else
 * is said of the same problem. The words that a way rests on become mentions of their own, so that context judges them as
 * well.
 */
final class IndexWalk {
    private final IndexCoder index;

    IndexWalk(IndexCoder index) {
        this.index = index;
    }

    /** Adds to the mentions of all sentences of a note, in their order, the codes that the index gives. */
    void from(JCas cas, List<FoundSentence> sentences, List<Problem> problems) {
        Map<Integer, List<Word>> further = ProblemWords.of(sentences, problems);
        Map<Integer, IdentifiedAnnotation> modifiers = modifiers(sentences);
        for (FoundSentence sentence : sentences) {
            if (!sentence.mentions().isEmpty()) {
                new SentenceWalk(index, sentence, further.getOrDefault(sentence.begin(), List.of()))
                        .ways()
                        .forEach(way -> add(cas, way, modifiers));
            }
        }
    }

    /** The words that the dictionary has marked as modifiers, by where they begin; a longer wording of it serves too. */
    private static Map<Integer, IdentifiedAnnotation> modifiers(List<FoundSentence> sentences) {
        Map<Integer, IdentifiedAnnotation> modifiers = new HashMap<>();
        sentences.stream()
                .flatMap(sentence -> sentence.mentions().stream())
                .filter(Modifier.class::isInstance)
                .forEach(modifier -> modifiers.put(modifier.getBegin(), modifier));
        return modifiers;
    }

    private static void add(JCas cas, WalkedWay way, Map<Integer, IdentifiedAnnotation> modifiers) {
        List<IdentifiedAnnotation> used = new ArrayList<>();
        for (Word word : way.beside()) {
            used.add(modifiers.computeIfAbsent(word.begin(), none -> modifier(cas, word)));
        }
        Concepting.navigated(cas, way, used);
    }

    private static Modifier modifier(JCas cas, Word word) {
        Modifier modifier = new Modifier(cas, word.begin(), word.end());
        Concepting.mark(cas, modifier, Concepts.ofWord(word.folded()), TermKind.MODIFIER);
        modifier.addToIndexes();
        return modifier;
    }
}
